// A note as it is set on paper: whole, with all that stands around its words, or what is still missing.
import type { PageData, Template } from '#channels/print-pdf.ts'
import { dayOf } from '#core/days/zone.ts'
import { letterOf, type Letter } from '#core/paper/letter.ts'
import { cardOf, copySheetOf, type CardSheet, type CopySheet } from '#core/paper/sheets.ts'
import type { Channel } from '#core/journal/entry.ts'
import { cardFor, cardSizes, envelopeForLetter } from '#core/paper/formats.ts'
import type { Envelope, PostHabits } from '#core/post/stationery.ts'
import { Problem } from '#core/problem.ts'
import type { Written } from '#core/words/written.ts'
import type { NoteComposed } from './compose-note.ts'
import type { Desk } from './desk.ts'
import { findPostHabits } from './post-habits.ts'
import { findSignature } from './signature.ts'

export type OnSheet = { readonly template: Template; readonly data: PageData }

/** The sheet the note goes out on, or from which it is copied by hand; `undefined` for an email. */
export async function sheetFor(desk: Desk, composed: NoteComposed): Promise<OnSheet | undefined> {
  const { channel } = composed
  if (channel === 'email') return undefined
  const letter = letterWith(composed, wholeNote(composed))
  if (channel === 'letter') return { template: 'letter', data: await signedWith(desk, letter) }
  if (channel === 'handwritten') return { template: 'copy-sheet', data: copySheetOf(letter) }
  const { card } = await findPostHabits(desk)
  return { template: 'card', data: await signedWith(desk, cardOf(letter, card)) }
}

/** The lines as they fit on what one writes on by hand. */
export async function copyFor(
  desk: Desk,
  letter: Letter,
  channel: 'handwritten' | 'card',
): Promise<CopySheet> {
  if (channel === 'handwritten') return copySheetOf(letter)
  const { card = cardFor(letter) } = await findPostHabits(desk)
  return copySheetOf(letter, card.startsWith('a6') ? 'A6' : '5x7')
}

/** One's own kind, but for a card one that holds it. */
export function envelopeFor(
  letter: Letter,
  channel: Channel,
  { card = cardFor(letter), envelope }: Pick<PostHabits, 'card' | 'envelope'>,
): Envelope {
  if (channel !== 'card') return envelope ?? envelopeForLetter(letter)
  const fitting = cardSizes[card].envelope
  return envelope === 'a7' ? envelope : fitting
}

/** The note, or a Problem that says what it still lacks. */
export function wholeNote({ note }: Pick<NoteComposed, 'note'>): Written {
  if (note.state === 'written') return note
  const lacks = note.needs.map(({ sentence }) => sentence).join(' ')
  throw new Problem('missing', `The note is not whole yet. ${lacks}`)
}

export function letterWith({ case: kase, contact }: NoteComposed, written: Written): Letter {
  const on = dayOf(kase.now, kase.candidate.timeZone)
  return letterOf(kase, { contact: contact.id, on, written })
}

/** What the template takes, with the signature where it is printed. */
export async function signedWith(desk: Desk, letter: Letter | CardSheet): Promise<PageData> {
  const signature = await printedSignature(desk)
  return signature ? { ...letter, image: Buffer.from(signature).toString('base64') } : letter
}

/** The picture of the signature, where the candidate wants it printed. */
export async function printedSignature(desk: Desk): Promise<Uint8Array | undefined> {
  const { signs } = await findPostHabits(desk)
  return signs === 'print' ? findSignature(desk) : undefined
}
