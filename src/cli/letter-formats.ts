// The forms in which a note leaves: for each, what it is written as, and what makes its file. That is loaded late.
import { getContact } from '#core/case/met-last.ts'
import type { Channel } from '#core/journal/entry.ts'
import type { Letter } from '#core/paper/letter.ts'
import type { NoteThen } from '#core/words/note-on.ts'
import type { Written } from '#core/words/written.ts'
import type { LetterAsked } from './letter-asked.ts'

export const formatNames = ['letter', 'docx', 'email'] as const

export type Format = (typeof formatNames)[number]

type ToMake = {
  readonly letter: Letter
  readonly written: Written
  readonly then: NoteThen
  readonly contact: string
  readonly asked: LetterAsked
}

type Form = {
  readonly channel: Channel
  readonly make: (to: ToMake) => Promise<Uint8Array | string>
}

export const formats: Readonly<Record<Format, Form>> = {
  letter: {
    channel: 'letter',
    make: async ({ letter }) => {
      const { printPdf } = await import('#channels/print-pdf.ts')
      return printPdf('letter', letter)
    },
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
    make: async ({ written, then: { kase, at }, contact }) => {
      const { mailFile } = await import('#channels/mail-file.ts')
      const { name, email = '', timeZone: zone } = kase.candidate
      const to = getContact(kase, contact)
      return mailFile({
        from: { name, email },
        to: { name: to.name, email: to.email ?? '' },
        ...{ subject: written.subject ?? '', text: written.text, at, zone },
      })
    },
  },
}
