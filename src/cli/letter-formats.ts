// The forms in which a note leaves: for each, what it is written as, and what makes its file. That is loaded late.
import type { PageData, Template } from '#channels/print-pdf.ts'
import type { Channel } from '#core/journal/entry.ts'
import { cardOf, copySheetOf, envelopeOf } from '#core/paper/sheets.ts'
import type { HandPaper } from '#core/paper/hand-lines.ts'
import type { LetterAsked } from './letter-asked.ts'
import type { Composed } from './letter-composed.ts'

export const formatNames = ['letter', 'card', 'envelope', 'copy-sheet', 'docx', 'email'] as const

export type Format = (typeof formatNames)[number]

type Form = {
  /** Missing where only the addresses count. */
  readonly channel?: Channel
  readonly make: (composed: Composed, asked: LetterAsked) => Promise<Uint8Array | string>
}

export const formats: Readonly<Record<Format, Form>> = {
  letter: { channel: 'letter', make: ({ letter }) => pdf('letter', letter) },
  card: {
    channel: 'card',
    make: ({ letter }, { card }) => pdf('card', cardOf(letter, card)),
  },
  envelope: { make: ({ letter }, { envelope }) => pdf('envelope', envelopeOf(letter, envelope)) },
  'copy-sheet': {
    channel: 'handwritten',
    make: ({ letter }, asked) => pdf('copy-sheet', copySheetOf(letter, handPaper(asked))),
  },
  docx: {
    channel: 'letter',
    make: async ({ letter }) => {
      const { docxLetter } = await import('#channels/docx-letter.ts')
      return docxLetter(letter)
    },
  },
  email: {
    channel: 'email',
    make: async ({ note: { subject = '', text }, candidate, contact, at }) => {
      const { mailFile } = await import('#channels/mail-file.ts')
      const { name, email = '', timeZone: zone } = candidate
      const to = { name: contact.name, email: contact.email ?? '' }
      return mailFile({ from: { name, email }, to, subject, text, at, zone })
    },
  },
}

async function pdf(template: Template, data: PageData): Promise<Uint8Array> {
  const { printPdf } = await import('#channels/print-pdf.ts')
  return printPdf(template, data)
}

/** What one writes on by hand: a card that was named, else the paper. */
function handPaper({ card, paper }: LetterAsked): HandPaper | undefined {
  if (card) return card.startsWith('a6') ? 'A6' : '5x7'
  return paper && ({ a4: 'A4', letter: 'Letter', a5: 'A5' } as const)[paper]
}
