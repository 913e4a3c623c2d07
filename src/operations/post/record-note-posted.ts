import { z } from 'zod'
import { postNote } from '#app/post-note.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'
import { onPaper } from './on-paper.ts'

export const recordNotePosted = operation({
  name: 'record-note-posted',
  says: 'Records that a note on paper went into the letter box, once however often it is said.',
  scope: 'write',
  method: 'POST',
  path: '/interviews/{interview}/people/{contact}/notes/{kind}/posted',
  takes: z.strictObject(onPaper),
  gives: nothing,
  async run(desk, { text: words, ...note }, { key }) {
    await postNote(desk, { ...note, words, key })
    return {}
  },
})
