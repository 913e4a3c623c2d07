import { z } from 'zod'
import { pauseAll as pause } from '#app/pause-all.ts'
import { operation } from '../operation.ts'
import { day } from '../shapes/values.ts'

export const pauseAll = operation({
  name: 'pause-all',
  says: 'Lets every open application wait from the first day away to the last.',
  scope: 'write',
  method: 'PUT',
  path: '/time-away',
  takes: z.strictObject({ from: day, until: day }),
  gives: z.strictObject({ waiting: z.int().meta({ description: 'How many applications wait' }) }),
  run: async (desk, input, asked) => ({ waiting: await pause(desk, { ...input, ...asked }) }),
})
