// All that goes by post on one day, to be printed in one go: a check list, then each person's sheets in the order
// in which they are folded and put together.
import type { Channel } from '../journal/entry.ts'
import type { Card, Envelope } from '../post/stationery.ts'
import { cardFor, cardSizes, envelopeForLetter, envelopeSizes } from './formats.ts'
import type { Letter } from './letter.ts'
import { cardOf, copySheetOf, envelopeOf, type CardSheet } from './sheets.ts'
import type { CopySheet, EnvelopeSheet } from './sheets.ts'

type RunSheet = (Letter & { readonly kind: 'letter' }) | CardSheet | EnvelopeSheet | CopySheet

export type RunItem = {
  readonly name: string
  /** `Typed letter, #10 envelope` */
  readonly what: string
  readonly to: readonly string[]
  readonly sheets: readonly RunSheet[]
}

/** One person's post: a letter or a card in print, or a sheet to copy from by hand, and the envelope. */
export function runItem(
  letter: Letter,
  channel: Exclude<Channel, 'email'>,
  has: { readonly envelope?: Envelope; readonly card?: Card } = {},
): RunItem {
  const card = has.card ?? cardFor(letter)
  const fits = has.envelope ?? envelopeForLetter(letter)
  const envelope = channel === 'card' ? cardSizes[card].envelope : fits
  return {
    name: letter.address[0] ?? letter.title,
    what: `${said(letter.language, channel)}, ${envelopeSizes[envelope].name}`,
    to: letter.address,
    sheets: [sheetOf(letter, channel, card), envelopeOf(letter, envelope)],
  }
}

/** `title` names the day. */
export function printRunOf(
  items: readonly RunItem[],
  about: Pick<Letter, 'language' | 'layout' | 'title' | 'sender'>,
) {
  const { language, layout, title, sender } = about
  const sheet = layout === 'us' ? 'us-letter' : 'a4'
  return { language, title, author: sender.name, sheet, items } as const
}

function sheetOf(letter: Letter, channel: Exclude<Channel, 'email'>, card: Card): RunSheet {
  switch (channel) {
    case 'letter':
      return { ...letter, kind: 'letter' }
    case 'card':
      return cardOf(letter, card)
    case 'handwritten':
      return copySheetOf(letter)
  }
}

function said(language: string, channel: Exclude<Channel, 'email'>): string {
  const [typed, card, byHand] = /^de\b/i.test(language)
    ? ['Gedruckter Brief', 'Karte', 'Brief von Hand']
    : ['Typed letter', 'Card', 'Letter by hand']
  return { letter: typed, card, handwritten: byHand }[channel]
}
