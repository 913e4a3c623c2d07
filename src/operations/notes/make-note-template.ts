import { z } from 'zod'
import { keepNoteAsTemplate } from '#app/keep-note-words.ts'
import { operation } from '../operation.ts'
import { channel, noteWords, thisNote } from '../shapes/note.ts'
import { made } from '../shapes/values.ts'

export const makeNoteTemplate = operation({
  name: 'make-note-template',
  says: 'Makes the words of one note the template of all such notes, with fields for its facts.',
  scope: 'manage',
  method: 'POST',
  path: '/interviews/{interview}/people/{contact}/notes/{kind}/template',
  takes: z.strictObject({ ...thisNote, channel, ...noteWords, name: z.string().max(1_000) }),
  gives: made,
  changes: 'get-note',
  run: async (desk, note, { key, stands }) => ({
    id: await keepNoteAsTemplate(desk, { ...note, key, stands }),
  }),
})
