import { z } from 'zod'
import { composeNote } from '#app/compose-note.ts'
import { noteFiles, printNote } from '#app/print-note.ts'
import { operation } from '../operation.ts'
import { deskAt, goesAt } from '../shapes/goes-at.ts'
import { channel, leftOut, thisNote } from '../shapes/note.ts'

export const getNoteFile = operation({
  name: 'get-note-file',
  says: 'Gives a note as a file: a letter, card or envelope to print, a document, a mail, or text.',
  scope: 'read',
  method: 'GET',
  path: '/interviews/{interview}/people/{contact}/notes/{kind}/files/{file}',
  takes: z.strictObject({
    ...thisNote,
    file: z.enum(noteFiles),
    channel: channel.optional(),
    leftOut: leftOut.optional(),
    at: goesAt,
  }),
  gives: {
    file: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'message/rfc822',
      'text/plain',
    ],
  },
  async run(desk, { file, at, ...asked }) {
    const then = await deskAt(desk, at)
    const {
      fileName: name,
      type,
      bytes,
    } = await printNote(then, await composeNote(then, asked), file)
    return { name, type, bytes }
  },
})
