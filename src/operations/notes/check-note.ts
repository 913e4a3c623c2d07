import { z } from 'zod'
import { composeNote } from '#app/compose-note.ts'
import { withSpelling } from '#app/note-findings.ts'
import { deskAt, goesAt } from '../shapes/goes-at.ts'
import { operation } from '../operation.ts'
import {
  channel,
  checked,
  checkedGiven,
  leftOut,
  noteWords,
  thisNote,
  wordsIn,
} from '../shapes/note.ts'

export const checkNote = operation({
  name: 'check-note',
  says: 'Looks over any words for a note as they would be before it goes out, and keeps nothing.',
  scope: 'read',
  method: 'POST',
  path: '/interviews/{interview}/people/{contact}/notes/{kind}/checks',
  takes: z.strictObject({
    ...{ ...thisNote, channel, leftOut: leftOut.optional(), at: goesAt, ...noteWords },
  }),
  gives: checked,
  async run(desk, { subject, text, at, ...asked }) {
    const then = await deskAt(desk, at)
    const composed = await composeNote(then, asked)
    return checkedGiven(await withSpelling(then, composed, wordsIn({ subject, text })))
  },
})
