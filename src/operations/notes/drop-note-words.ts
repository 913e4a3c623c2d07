import { z } from 'zod'
import { letGoOfNoteWords as letGo } from '#app/keep-note-words.ts'
import { operation } from '../operation.ts'
import { channel, thisNote } from '../shapes/note.ts'
import { nothing } from '../shapes/values.ts'

export const dropNoteWords = operation({
  name: 'drop-note-words',
  says: 'Drops words of one’s own for a note; what is proposed stands there again.',
  scope: 'write',
  method: 'DELETE',
  path: '/interviews/{interview}/people/{contact}/notes/{kind}/words',
  takes: z.strictObject({ ...thisNote, channel }),
  gives: nothing,
  changes: 'get-note',
  async run(desk, note, { key, stands }) {
    await letGo(desk, { ...note, key, stands })
    return {}
  },
})
