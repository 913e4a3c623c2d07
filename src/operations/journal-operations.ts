// Everything about applications, the people met, and what happened.
import { addApplication } from './applications/add-application.ts'
import { listApplications } from './applications/list-applications.ts'

export const journalOperations = [listApplications, addApplication]
