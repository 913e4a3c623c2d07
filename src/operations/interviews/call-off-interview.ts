import { z } from 'zod'
import { callOffInterview as change } from '#app/call-off-interview.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const callOffInterview = operation({
  name: 'call-off-interview',
  says: 'Calls an interview off: it counts no more, and stays to be seen.',
  scope: 'write',
  method: 'POST',
  path: '/interviews/{interview}/calling-off',
  takes: z.strictObject({ interview: id }),
  gives: nothing,
  changes: 'get-interview',
  async run(desk, input, asked) {
    await change(desk, { ...input, ...asked })
    return {}
  },
})
