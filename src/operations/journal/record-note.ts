import { z } from 'zod'
import { recordNote as record } from '#app/record-note.ts'
import { channels, noteKinds } from '#core/journal/entry.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'
import { reason, reasonOf, recordingAbout } from './recording.ts'

export const recordNote = operation({
  name: 'record-note',
  says: 'Records a note that you sent yourself: by post, or with another mail program.',
  scope: 'write',
  method: 'POST',
  path: '/applications/{application}/notes',
  takes: z.strictObject({
    ...recordingAbout,
    kind: z.enum(noteKinds),
    channel: z.enum(channels),
    reason,
  }),
  gives: made,
  run: async (desk, input, asked) => ({
    id: await record(desk, { ...input, reason: reasonOf(input), ...asked }),
  }),
})
