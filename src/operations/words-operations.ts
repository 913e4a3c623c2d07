// Everything that is written, said, printed and sent, and what comes back.
import { forgetWord } from './known-words/forget-word.ts'
import { knowWord } from './known-words/know-word.ts'
import { listKnownWords } from './known-words/list-known-words.ts'
import { acceptFromSignature } from './mails/accept-from-signature.ts'
import { assignMail } from './mails/assign-mail.ts'
import { getMail } from './mails/get-mail.ts'
import { listMails } from './mails/list-mails.ts'
import { lookAtMail } from './mails/look-at-mail.ts'
import { readMailAs } from './mails/read-mail-as.ts'
import { setMailAside } from './mails/set-mail-aside.ts'
import { addMaterial } from './materials/add-material.ts'
import { forgetMaterialSent } from './materials/forget-material-sent.ts'
import { getMaterialFile } from './materials/get-material-file.ts'
import { listMaterials } from './materials/list-materials.ts'
import { recordMaterialSent } from './materials/record-material-sent.ts'
import { recordProvided } from './materials/record-provided.ts'
import { removeMaterial } from './materials/remove-material.ts'
import { allowNoteAnyway } from './notes/allow-note-anyway.ts'
import { checkNote } from './notes/check-note.ts'
import { getNoteFile } from './notes/get-note-file.ts'
import { getNote } from './notes/get-note.ts'
import { keepNoteWords } from './notes/keep-note-words.ts'
import { dropNoteWords } from './notes/drop-note-words.ts'
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
import { addReference } from './references/add-reference.ts'
import { briefReference } from './references/brief-reference.ts'
import { changeReference } from './references/change-reference.ts'
import { getNaming } from './references/get-naming.ts'
import { getReference } from './references/get-reference.ts'
import { listReferences } from './references/list-references.ts'
import { printReferences } from './references/print-references.ts'
import { recordReferenceAgreed } from './references/record-reference-agreed.ts'
import { recordReferenceAsked } from './references/record-reference-asked.ts'
import { removeReference } from './references/remove-reference.ts'
import { addNoteTemplate } from './templates/add-note-template.ts'
import { addScriptTemplate } from './templates/add-script-template.ts'
import { changeNoteTemplate } from './templates/change-note-template.ts'
import { changeScriptTemplate } from './templates/change-script-template.ts'
import { chooseNoteTemplate } from './templates/choose-note-template.ts'
import { chooseScriptTemplate } from './templates/choose-script-template.ts'
import { getNoteTemplate } from './templates/get-note-template.ts'
import { getScriptTemplate } from './templates/get-script-template.ts'
import { listNoteTemplates } from './templates/list-note-templates.ts'
import { listScriptTemplates } from './templates/list-script-templates.ts'
import { removeNoteTemplate } from './templates/remove-note-template.ts'
import { removeScriptTemplate } from './templates/remove-script-template.ts'
import type { Operation } from './operation.ts'

export const wordsOperations: readonly Operation[] = [
  ...[getNote, getNoteFile, checkNote, keepNoteWords, dropNoteWords, makeNoteTemplate],
  ...[allowNoteAnyway, sendNote, recordNoteSent],
  ...[listPost, printPost, printLabels, signNote, recordNotePosted],
  ...[listOutbox, getMailGoing, getMailFile, takeBackMail, letMailGo, settleMail],
  ...[listMails, getMail, lookAtMail, readMailAs, assignMail, acceptFromSignature, setMailAside],
  ...[
    listNoteTemplates,
    getNoteTemplate,
    addNoteTemplate,
    changeNoteTemplate,
    chooseNoteTemplate,
    removeNoteTemplate,
  ],
  ...[
    listScriptTemplates,
    getScriptTemplate,
    addScriptTemplate,
    changeScriptTemplate,
    chooseScriptTemplate,
    removeScriptTemplate,
  ],
  ...[listKnownWords, knowWord, forgetWord],
  ...[
    listMaterials,
    addMaterial,
    getMaterialFile,
    removeMaterial,
    recordMaterialSent,
    forgetMaterialSent,
    recordProvided,
  ],
  ...[
    listReferences,
    getReference,
    addReference,
    changeReference,
    removeReference,
    recordReferenceAgreed,
    recordReferenceAsked,
    briefReference,
  ],
  ...[getNaming, printReferences],
] as const
