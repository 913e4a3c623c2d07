import { z } from 'zod'
import { recordBounce as record } from '#app/record-bounce.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'
import { recordingAbout } from './recording.ts'

export const recordBounce = operation({
  name: 'record-bounce',
  says: 'Records that the last email to somebody came back.',
  scope: 'write',
  method: 'POST',
  path: '/applications/{application}/bounces',
  takes: z.strictObject(recordingAbout),
  gives: made,
  run: async (desk, input, asked) => ({ id: await record(desk, { ...input, ...asked }) }),
})
