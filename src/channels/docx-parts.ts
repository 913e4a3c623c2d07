// The parts of a letter in the order in which they are read, each with the style it has in Word.
import type { Letter } from '#core/paper/letter.ts'
import type { StyleId } from './docx-styles.ts'

export type Part = { readonly style: StyleId; readonly text: string }

export function partsOf(letter: Letter): readonly Part[] {
  const { salutation, paragraphs, closing, signature, enclosed } = letter
  return [
    ...headOf(letter),
    part('Salutation', salutation),
    ...paragraphs.map((text) => part('BodyText', text)),
    part('Closing', closing),
    part('SignatureRoom', ''),
    part('Signature', signature),
    ...(enclosed === undefined ? [] : [part('Enclosure', enclosed)]),
  ]
}

function headOf({ layout, sender, date, address }: Letter): readonly Part[] {
  const ways = sender.lines.slice(sender.post.length)
  const rows = [sender.post, ways].map((row) => row.join('  ·  ')).filter((row) => row !== '')
  const lines = layout === 'us' ? rows : sender.lines
  const from = [
    part('SenderName', sender.name),
    ...lines.map((line) => part('Sender', line)),
    part('Date', date),
  ]
  const to = address.map((line) => part('InsideAddress', line))
  if (layout !== 'din') return [...from, ...to]
  const window = part('WindowLine', [sender.name, ...sender.post].join(' · '))
  return [...from, window, ...to, part('BelowWindow', '')]
}

function part(style: StyleId, text: string): Part {
  return { style, text }
}
