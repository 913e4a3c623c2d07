// Everything that is written, said, printed and sent, and what comes back.
import { acceptFromSignature } from './mails/accept-from-signature.ts'
import { assignMail } from './mails/assign-mail.ts'
import { getMail } from './mails/get-mail.ts'
import { listMails } from './mails/list-mails.ts'
import { lookAtMail } from './mails/look-at-mail.ts'
import { readMailAs } from './mails/read-mail-as.ts'
import { setMailAside } from './mails/set-mail-aside.ts'
import { allowNoteAnyway } from './notes/allow-note-anyway.ts'
import { checkNote } from './notes/check-note.ts'
import { getNoteFile } from './notes/get-note-file.ts'
import { getNote } from './notes/get-note.ts'
import { keepNoteWords } from './notes/keep-note-words.ts'
import { letGoOfNoteWords } from './notes/let-go-of-note-words.ts'
import { makeNoteTemplate } from './notes/make-note-template.ts'
import { recordNoteSent } from './notes/record-note-sent.ts'
import { sendNote } from './notes/send-note.ts'
import { getMailFile } from './outbox/get-mail-file.ts'
import { getMailGoing } from './outbox/get-mail-going.ts'
import { letMailGo } from './outbox/let-mail-go.ts'
import { listOutbox } from './outbox/list-outbox.ts'
import { settleMail } from './outbox/settle-mail.ts'
import { takeBackMail } from './outbox/take-back-mail.ts'
import { listPost } from './post/list-post.ts'
import { printLabels } from './post/print-labels.ts'
import { printPost } from './post/print-post.ts'
import { recordNotePosted } from './post/record-note-posted.ts'
import { signNote } from './post/sign-note.ts'

export const wordsOperations = [
  ...[getNote, getNoteFile, checkNote, keepNoteWords, letGoOfNoteWords, makeNoteTemplate],
  ...[allowNoteAnyway, sendNote, recordNoteSent],
  ...[listPost, printPost, printLabels, signNote, recordNotePosted],
  ...[listOutbox, getMailGoing, getMailFile, takeBackMail, letMailGo, settleMail],
  ...[listMails, getMail, lookAtMail, readMailAs, assignMail, acceptFromSignature, setMailAside],
]
