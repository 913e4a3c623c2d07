import { z } from 'zod'
import { snooze } from '#app/snooze.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'
import { stepAsked } from './step-asked.ts'

export const putOffStep = operation({
  name: 'put-off-step',
  says: 'Puts the next open step of a kind off to a later day.',
  scope: 'write',
  method: 'POST',
  path: '/applications/{application}/put-off',
  takes: z.strictObject({
    ...stepAsked,
    on: z
      .string()
      .max(100)
      .meta({ description: 'The day, as 2026-03-10; at most two weeks later' }),
  }),
  gives: made,
  run: async (desk, input, asked) => ({ id: await snooze(desk, { ...input, ...asked }) }),
})
