// Everything about applications, the people met, and what happened.
import { addApplication } from './applications/add-application.ts'
import { getApplication } from './applications/get-application.ts'
import { listApplications } from './applications/list-applications.ts'
import { getScript } from './calls/get-script.ts'
import { find } from './find/find.ts'
import { previewTakingBack } from './journal/preview-taking-back.ts'
import { recordBounce } from './journal/record-bounce.ts'
import { recordCall } from './journal/record-call.ts'
import { recordNews } from './journal/record-news.ts'
import { recordNote } from './journal/record-note.ts'
import { recordReply } from './journal/record-reply.ts'
import { recordRequest } from './journal/record-request.ts'
import { takeBack } from './journal/take-back.ts'
import { getPerson } from './people/get-person.ts'
import { listPeople } from './people/list-people.ts'
import { getToday } from './today/get-today.ts'
import { listCalls } from './today/list-calls.ts'

export const journalOperations = [
  ...[getToday, listCalls],
  ...[listApplications, addApplication, getApplication],
  ...[recordCall, recordReply, recordNews, recordNote, recordBounce, recordRequest],
  ...[previewTakingBack, takeBack],
  ...[listPeople, getPerson],
  ...[getScript, find],
]
