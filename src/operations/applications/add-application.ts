import { z } from 'zod'
import { addApplication as add } from '#app/add-application.ts'
import { operation } from '../operation.ts'
import { interviewTyped, personMet } from '../shapes/typed.ts'
import { made } from '../shapes/values.ts'

export const addApplication = operation({
  name: 'add-application',
  says: 'Adds an application with its first interview and the people met there.',
  scope: 'write',
  method: 'POST',
  path: '/applications',
  takes: z.strictObject({
    company: z.string(),
    position: z.string(),
    ...interviewTyped,
    people: z.array(personMet),
  }),
  gives: made,
  run: async (desk, input, { key }) => ({ id: await add(desk, { ...input, key }) }),
})
