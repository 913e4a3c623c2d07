import { z } from 'zod'
import { signNote as sign } from '#app/post-note.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'
import { onPaper } from './on-paper.ts'

export const signNote = operation({
  name: 'sign-note',
  says: 'Keeps that a note on paper is signed, in these words, or that it is not any more.',
  scope: 'write',
  method: 'PUT',
  path: '/interviews/{interview}/people/{contact}/notes/{kind}/signature',
  takes: z.strictObject({ ...onPaper, isSigned: z.boolean() }),
  gives: nothing,
  changes: 'get-note',
  async run(desk, { text: words, ...note }, { key, stands }) {
    await sign(desk, { ...note, words, key, stands })
    return {}
  },
})
