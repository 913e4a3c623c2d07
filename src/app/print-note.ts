// A note as a file to take along: a page to print, a document to finish in a word processor, or plain text.
import type { NoteComposed } from './compose-note.ts'
import type { Desk } from './desk.ts'
import { plainFileName } from './file-name.ts'
import { letterWith, printedSignature, signedWith, wholeNote } from './note-on-paper.ts'

export const noteFiles = ['letter.pdf', 'letter.docx', 'note.txt'] as const

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
  switch (file) {
    case 'letter.pdf': {
      const { printPdf } = await import('#channels/print-pdf.ts')
      const bytes = await printPdf('letter', await signedWith(desk, letterWith(composed, written)))
      return { fileName: `${named('Letter')}.pdf`, type: 'application/pdf', bytes }
    }
    case 'letter.docx': {
      const { docxLetter } = await import('#channels/docx-letter.ts')
      const bytes = docxLetter(letterWith(composed, written), await printedSignature(desk))
      return { fileName: `${named('Letter')}.docx`, type: docx, bytes }
    }
    case 'note.txt': {
      const { subject, text } = written
      const whole = subject === undefined ? text : `${subject}\n\n${text}`
      const bytes = new TextEncoder().encode(`${whole}\n`)
      return { fileName: `${named('Note')}.txt`, type: 'text/plain; charset=utf-8', bytes }
    }
  }
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
