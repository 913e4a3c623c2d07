import { z } from 'zod'
import { reinstateInterview as change } from '#app/reinstate-interview.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const reinstateInterview = operation({
  name: 'reinstate-interview',
  says: 'Says that an interview called off takes place after all.',
  scope: 'write',
  method: 'POST',
  path: '/interviews/{interview}/reinstatement',
  takes: z.strictObject({ interview: id }),
  gives: nothing,
  changes: 'get-interview',
  async run(desk, input, asked) {
    await change(desk, { ...input, ...asked })
    return {}
  },
})
