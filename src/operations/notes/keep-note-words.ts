import { z } from 'zod'
import { keepNoteWords as keep } from '#app/keep-note-words.ts'
import { operation } from '../operation.ts'
import { channel, leftOut, noteWords, thisNote } from '../shapes/note.ts'
import { nothing } from '../shapes/values.ts'

const difference = z.string().max(20_000).optional()

export const keepNoteWords = operation({
  name: 'keep-note-words',
  says: 'Keeps words of one’s own for a note, as a draft; nothing goes out.',
  scope: 'write',
  method: 'PUT',
  path: '/interviews/{interview}/people/{contact}/notes/{kind}/words',
  takes: z.strictObject({
    ...{ ...thisNote, channel, leftOut: leftOut.optional(), ...noteWords },
    take: difference.meta({ description: 'The key of a difference to take over' }),
    leave: difference.meta({ description: 'The key of one to leave as it is' }),
  }),
  gives: nothing,
  changes: 'get-note',
  async run(desk, input, { key, stands }) {
    await keep(desk, { ...input, key, stands })
    return {}
  },
})
