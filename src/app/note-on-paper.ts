// A note as it is set on paper: whole, with all that stands around its words, or what is still missing.
import type { PageData, Template } from '#channels/print-pdf.ts'
import { dayOf } from '#core/days/zone.ts'
import { letterOf, type Letter } from '#core/paper/letter.ts'
import { Problem } from '#core/problem.ts'
import type { Written } from '#core/words/written.ts'
import type { NoteComposed } from './compose-note.ts'
import type { Desk } from './desk.ts'
import { findPostHabits } from './post-habits.ts'
import { findSignature } from './signature.ts'

export type OnSheet = { readonly template: Template; readonly data: PageData }

/** The sheet the note goes out on; `undefined` where it is not printed. */
export async function sheetFor(desk: Desk, composed: NoteComposed): Promise<OnSheet | undefined> {
  if (composed.channel !== 'letter') return undefined
  const letter = letterWith(composed, wholeNote(composed))
  return { template: 'letter', data: await signedWith(desk, letter) }
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
export async function signedWith(desk: Desk, letter: Letter): Promise<PageData> {
  const signature = await printedSignature(desk)
  return signature ? { ...letter, image: Buffer.from(signature).toString('base64') } : letter
}

/** The picture of the signature, where the candidate wants it printed. */
export async function printedSignature(desk: Desk): Promise<Uint8Array | undefined> {
  const { signs } = await findPostHabits(desk)
  return signs === 'print' ? findSignature(desk) : undefined
}
