import { z } from 'zod'
import { comeBack as back } from '#app/come-back.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const comeBack = operation({
  name: 'come-back',
  says: 'Ends the time away, so that what waited goes on from today.',
  scope: 'write',
  method: 'DELETE',
  path: '/time-away',
  takes: z.strictObject({}),
  gives: nothing,
  async run(desk, _, asked) {
    await back(desk, asked)
    return {}
  },
})
