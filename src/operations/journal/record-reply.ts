import { z } from 'zod'
import { readReply } from '#app/read-reply.ts'
import { recordReply as record } from '#app/record-reply.ts'
import { meanings } from '#core/journal/entry.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'
import { dateGiven, recordingAbout } from './recording.ts'

export const recordReply = operation({
  name: 'record-reply',
  says: 'Records that somebody got in touch; of a reply that waits to be read, what it means.',
  scope: 'write',
  method: 'POST',
  path: '/applications/{application}/replies',
  takes: z.strictObject({
    ...recordingAbout,
    meaning: z
      .enum(meanings)
      .meta({ description: 'Left out: not read yet; everything waits until it is said' })
      .optional(),
    ...dateGiven,
  }),
  gives: made,
  async run(desk, { meaning, ...input }, asked) {
    const reply = { ...input, ...asked }
    const id = meaning ? await readReply(desk, { ...reply, meaning }) : await record(desk, reply)
    return { id }
  },
})
