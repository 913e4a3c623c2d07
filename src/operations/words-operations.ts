// Everything that is written, said, printed and sent, and what comes back.
import { checkNote } from './notes/check-note.ts'
import { getNote } from './notes/get-note.ts'
import { keepNoteWords } from './notes/keep-note-words.ts'
import { recordNoteSent } from './notes/record-note-sent.ts'
import { sendNote } from './notes/send-note.ts'
import { getMailGoing } from './outbox/get-mail-going.ts'
import { listOutbox } from './outbox/list-outbox.ts'
import { takeBackMail } from './outbox/take-back-mail.ts'

export const wordsOperations = [
  ...[getNote, checkNote, keepNoteWords, sendNote, recordNoteSent],
  ...[listOutbox, getMailGoing, takeBackMail],
]
