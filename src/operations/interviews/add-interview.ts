import { z } from 'zod'
import { addInterview as add } from '#app/add-interview.ts'
import { operation } from '../operation.ts'
import { interviewTyped, personMet } from '../shapes/typed.ts'
import { id, made } from '../shapes/values.ts'

export const addInterview = operation({
  name: 'add-interview',
  says: 'Adds a further interview of an application, with the people met there.',
  scope: 'write',
  method: 'POST',
  path: '/applications/{application}/interviews',
  takes: z.strictObject({
    application: id,
    ...interviewTyped,
    people: z.array(personMet).max(1_000),
  }),
  gives: made,
  run: async (desk, input, asked) => ({ id: await add(desk, { ...input, ...asked }) }),
})
