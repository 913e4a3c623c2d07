// A note as a file to take along: a page to print, a document to finish in a word processor, or plain text.
import { cardOf, envelopeOf } from '#core/paper/sheets.ts'
import { Problem } from '#core/problem.ts'
import type { Written } from '#core/words/written.ts'
import type { NoteComposed } from './compose-note.ts'
import type { Desk } from './desk.ts'
import { plainFileName } from './file-name.ts'
import { findingsOf } from './note-findings.ts'
import {
  copyFor,
  envelopeFor,
  letterWith,
  printedSignature,
  signedWith,
  wholeNote,
  type OnSheet,
} from './note-on-paper.ts'
import { findPostHabits } from './post-habits.ts'

export const noteFiles = [
  ...(['letter.pdf', 'card.pdf', 'copy-sheet.pdf', 'envelope.pdf'] as const),
  ...(['letter.docx', 'note.eml', 'note.txt'] as const),
] as const

export type NoteFile = (typeof noteFiles)[number]

export type NotePrinted = {
  readonly fileName: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** Throws a Problem while the note is not whole. */
export async function printNote(
  desk: Desk,
  composed: NoteComposed,
  file: NoteFile,
): Promise<NotePrinted> {
  const written = wholeNote(composed)
  const named = (what: string) => plainFileName(`${what} to ${composed.contact.name}`)
  const draft = () => draftOf(composed, written)
  switch (file) {
    case 'letter.pdf':
    case 'card.pdf':
    case 'copy-sheet.pdf':
    case 'envelope.pdf': {
      const { printPdf } = await import('#channels/print-pdf.ts')
      if (file !== 'envelope.pdf') await checkGoing(desk, composed)
      const { template, data, what } = await pageOf(desk, composed, file)
      const bytes = await printPdf(template, data)
      return { fileName: `${named(what)}.pdf`, type: 'application/pdf', bytes }
    }
    case 'letter.docx': {
      const { docxLetter } = await import('#channels/docx-letter.ts')
      const bytes = docxLetter(letterWith(composed, written), await printedSignature(desk))
      return { fileName: `${named('Letter')}.docx`, type: docx, bytes }
    }
    case 'note.eml':
      return { fileName: `${named('Note')}.eml`, type: 'message/rfc822', bytes: await draft() }
    case 'note.txt': {
      const { subject, text } = written
      const whole = subject === undefined ? text : `${subject}\n\n${text}`
      const bytes = new TextEncoder().encode(`${whole}\n`)
      return { fileName: `${named('Note')}.txt`, type: 'text/plain; charset=utf-8', bytes }
    }
  }
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The email, to be opened in a mail program and sent from there. */
async function draftOf(composed: NoteComposed, written: Written): Promise<Uint8Array> {
  const { contact, case: kase } = composed
  const { name, email, timeZone: zone } = kase.candidate
  if (contact.email === undefined)
    throw new Problem('missing', 'Their email address is not known; it stands in such a file.')
  const { mailFile } = await import('#channels/mail-file.ts')
  const to = { name: contact.name, email: contact.email }
  const from = email === undefined ? undefined : { name, email }
  const { subject = '', text } = written
  const file = mailFile({ from, to, subject, text, at: kase.now, zone })
  return new TextEncoder().encode(file)
}

/** What is to be put right first is not printed, unless one said why it goes out all the same. */
async function checkGoing(desk: Desk, composed: NoteComposed): Promise<void> {
  const { findings, isStopped } = await findingsOf(desk, composed)
  if (!isStopped) return
  const errors = findings.filter(({ severity }) => severity === 'error')
  const why = errors.map(({ sentence }) => sentence).join(' ')
  throw new Problem('conflict', `It is not printed until this is put right. ${why}`)
}

async function pageOf(
  desk: Desk,
  composed: NoteComposed,
  file: 'letter.pdf' | 'card.pdf' | 'copy-sheet.pdf' | 'envelope.pdf',
): Promise<OnSheet & { readonly what: string }> {
  const letter = letterWith(composed, wholeNote(composed))
  const habits = await findPostHabits(desk)
  switch (file) {
    case 'letter.pdf':
      return { template: 'letter', data: await signedWith(desk, letter), what: 'Letter' }
    case 'card.pdf': {
      const data = await signedWith(desk, cardOf(letter, habits.card))
      return { template: 'card', data, what: 'Card' }
    }
    case 'copy-sheet.pdf': {
      const channel = composed.channel === 'card' ? 'card' : 'handwritten'
      const data = await copyFor(desk, letter, channel)
      return { template: 'copy-sheet', data, what: 'Copy sheet for the note' }
    }
    case 'envelope.pdf':
      return {
        template: 'envelope',
        data: envelopeOf(letter, envelopeFor(letter, composed.channel, habits)),
        what: 'Envelope',
      }
  }
}
