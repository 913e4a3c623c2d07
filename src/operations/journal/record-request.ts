import { z } from 'zod'
import { recordRequest as record } from '#app/record-request.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'
import { recordingAbout } from './recording.ts'

export const recordRequest = operation({
  name: 'record-request',
  says: 'Records that they asked for references or other materials.',
  scope: 'write',
  method: 'POST',
  path: '/applications/{application}/requests',
  takes: z.strictObject({
    ...recordingAbout,
    what: z.string().max(20_000).meta({ description: 'What they asked for' }),
    by: z.string().meta({ description: 'By which day, as 2026-03-10' }).optional(),
  }),
  gives: made,
  run: async (desk, input, asked) => ({ id: await record(desk, { ...input, ...asked }) }),
})
