import { z } from 'zod'
import { takeBack as take } from '#app/take-back.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'

export const takeBack = operation({
  name: 'take-back',
  says: 'Takes an entry of the journal back: from then on it is as if never written.',
  scope: 'write',
  method: 'POST',
  path: '/entries/{entry}/taking-back',
  takes: z.strictObject({ entry: id }),
  gives: z.strictObject({ application: id }),
  run: async (desk, { entry }, asked) => ({ application: await take(desk, { entry, ...asked }) }),
})
