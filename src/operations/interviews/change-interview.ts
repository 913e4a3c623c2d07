import { z } from 'zod'
import { changeInterview as change } from '#app/change-interview.ts'
import { operation } from '../operation.ts'
import { interviewTyped, typed } from '../shapes/typed.ts'
import { id, nothing } from '../shapes/values.ts'

export const changeInterview = operation({
  name: 'change-interview',
  says: 'Moves an interview, or puts right what is known of it.',
  scope: 'write',
  method: 'PATCH',
  path: '/interviews/{interview}',
  takes: z.strictObject({
    interview: id,
    ...interviewTyped,
    decisionFrom: typed.meta({ description: 'Who named the day for their decision' }),
  }),
  gives: nothing,
  changes: 'get-interview',
  async run(desk, input, asked) {
    await change(desk, { ...input, ...asked })
    return {}
  },
})
