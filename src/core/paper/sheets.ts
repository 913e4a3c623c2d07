// What is printed beside the letter itself: the card, the envelope, labels, and a sheet to copy from by hand.
import type { Card, Envelope, Labels } from '../post/stationery.ts'
import { cardFor, cardSizes, envelopeForLetter, envelopeSizes, labelSheets } from './formats.ts'
import { handLines, handPapers, type HandPaper } from './hand-lines.ts'
import type { Letter } from './letter.ts'

export type CardSheet = ReturnType<typeof cardOf>
export type EnvelopeSheet = ReturnType<typeof envelopeOf>
export type CopySheet = ReturnType<typeof copySheetOf>

/** Flat it is the page itself; folded it lies opened on a sheet, with marks where to cut and to fold. */
export function cardOf(letter: Letter, card: Card = cardFor(letter)) {
  const { width, height, sheet, folded } = cardSizes[card]
  return { ...letter, kind: 'card', width, height, sheet, folded } as const
}

export function envelopeOf(letter: Letter, envelope: Envelope = envelopeForLetter(letter)) {
  const { language, sender, address, title } = letter
  const from = [sender.name, ...sender.post]
  const { width, height } = envelopeSizes[envelope]
  return { kind: 'envelope', language, title, from, to: address, width, height } as const
}

/** `from` is the first label of the sheet that is still there, from 1. */
export function labelsOf(letters: readonly Letter[], labels: Labels, from = 1) {
  const { language, sender } = letters[0] ?? { language: 'en-US', sender: { name: '' } }
  const addresses = letters.map(({ address }) => address)
  return {
    ...{ language, author: sender.name, ...labelSheets[labels] },
    ...{ skip: from - 1, labels: addresses },
  } as const
}

export function copySheetOf(letter: Letter, hand: HandPaper = handPaperFor(letter)) {
  const { language, layout, title, sender, date, address } = letter
  const { salutation, paragraphs, closing, signature } = letter
  const from = [sender.name, ...sender.post]
  const lines = handLines([date, salutation, ...paragraphs, `${closing}\n${signature}`], hand)
  const sheet = layout === 'us' ? 'us-letter' : 'a4'
  const { name, width, lines: room } = handPapers[hand]
  const pages = Math.ceil(lines.length / room)
  return {
    ...{ kind: 'copy-sheet', language, title, sheet, lines, from, to: address },
    ...{ hand: name, width, pages },
  } as const
}

function handPaperFor({ layout }: Letter): HandPaper {
  return layout === 'us' ? 'Letter' : 'A5'
}
