import { z } from 'zod'
import { sendAnyway } from '#app/keep-note-words.ts'
import { operation } from '../operation.ts'
import { channel, leftOut, noteWords, thisNote } from '../shapes/note.ts'
import { nothing } from '../shapes/values.ts'

export const allowNoteAnyway = operation({
  name: 'allow-note-anyway',
  says: 'Says why a note may go out in these words, whatever is still to be put right in them.',
  // It lifts what stops a note, so whoever may only draft may not do it.
  scope: 'send',
  method: 'PUT',
  path: '/interviews/{interview}/people/{contact}/notes/{kind}/anyway',
  takes: z.strictObject({
    ...{ ...thisNote, channel, leftOut: leftOut.optional(), ...noteWords },
    anyway: z.string().max(2_000).meta({ description: 'The reason' }),
  }),
  gives: nothing,
  changes: 'get-note',
  async run(desk, note, { key, stands }) {
    await sendAnyway(desk, { ...note, key, stands })
    return {}
  },
})
