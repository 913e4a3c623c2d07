import { z } from 'zod'
import { composeNote } from '#app/compose-note.ts'
import { operation } from '../operation.ts'
import { channel, leftOut, noteGiven, noteShape, thisNote } from '../shapes/note.ts'
import { deskAt, goesAt } from '../shapes/goes-at.ts'

export const getNote = operation({
  name: 'get-note',
  says: 'Gives a note as it would go out now, with all that is to be put right in it first.',
  scope: 'read',
  method: 'GET',
  path: '/interviews/{interview}/people/{contact}/notes/{kind}',
  takes: z.strictObject({
    ...thisNote,
    channel: channel.optional(),
    leftOut: leftOut.optional(),
    at: goesAt,
  }),
  gives: noteShape,
  async run(desk, { at, ...asked }) {
    const then = await deskAt(desk, at)
    return noteGiven(then, await composeNote(then, asked))
  },
})
