// The same words as a letter on paper, to go along with the mail.
import { asWritten } from '#core/words/as-written.ts'
import type { Words } from '#core/words/differences.ts'
import type { NoteKind } from '#core/journal/entry.ts'
import type { Moment } from '#core/days/moment.ts'
import { composeNote } from '../compose-note.ts'
import type { Desk } from '../desk.ts'
import { plainFileName } from '../file-name.ts'
import { letterWith, signedWith } from '../note-on-paper.ts'

export type Enclosed = {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

type Enclosing = {
  readonly interview: string
  readonly contact: string
  readonly kind: NoteKind
  readonly shown: Words
  /** The day at its head is that on which it goes out; left out: today. */
  readonly at?: Moment | undefined
}

/** Throws a Problem where it is too long for a page, or has a sign that cannot be printed. */
export async function encloseLetter(desk: Desk, asked: Enclosing): Promise<Enclosed> {
  const { at = desk.now(), shown, ...note } = asked
  const then = { ...desk, now: () => at }
  const composed = await composeNote(then, { ...note, channel: 'email' })
  const letter = letterWith(composed, asWritten(shown.text, shown.subject))
  const { printPdf } = await import('#channels/print-pdf.ts')
  const bytes = await printPdf('letter', await signedWith(desk, letter))
  const name = `${plainFileName(`Letter from ${composed.case.candidate.name}`)}.pdf`
  return { name, type: 'application/pdf', bytes }
}
