import { z } from 'zod'
import { sendNote } from '#app/send-note.ts'
import { operation } from '../operation.ts'
import { channel, noteWords, reason, thisNote, wordsIn } from '../shapes/note.ts'
import { made } from '../shapes/values.ts'

export const recordNoteSent = operation({
  name: 'record-note-sent',
  says: 'Records that one has sent or posted a note oneself, in these words.',
  scope: 'write',
  method: 'POST',
  path: '/interviews/{interview}/people/{contact}/notes/{kind}/sent',
  takes: z.strictObject({ ...thisNote, channel, ...noteWords, reason }),
  gives: made,
  changes: 'get-note',
  async run(desk, { subject, text, reason = '', ...note }, { key, stands }) {
    const shown = wordsIn({ subject, text })
    return { id: await sendNote(desk, { key, stands, ...note, shown, reason }) }
  },
})
