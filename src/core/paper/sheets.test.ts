import { expect, test } from 'vitest'
import { handLines } from './hand-lines.ts'
import type { Letter } from './letter.ts'
import { printRunOf, runItem } from './print-run.ts'
import { cardOf, copySheetOf, envelopeOf, labelsOf } from './sheets.ts'

const post = ['48 Linden Street', 'Chicago, IL 60614']
const letter: Letter = {
  ...{ layout: 'us', language: 'en-US', title: 'Letter to Ana Ruiz', date: 'March 9, 2026' },
  sender: { name: 'Dana Okafor', post, lines: [...post, '+1 312-555-0142'] },
  address: ['Ana Ruiz', 'Halvorsen Paper', '12 Mill Road', 'Green Bay, WI 54301'],
  ...{ salutation: 'Dear Ana,', paragraphs: ['Thank you for your time.'] },
  ...{ closing: 'Sincerely,', signature: 'Dana Okafor' },
}
const abroad: Letter = { ...letter, layout: 'uk' }

test.each([
  ['letter', letter, 'Typed letter, #10', ['letter', 'envelope']],
  ['letter', abroad, 'Typed letter, DL', ['letter', 'envelope']],
  ['card', letter, 'Card, A7', ['card', 'envelope']],
  ['card', abroad, 'Card, C6', ['card', 'envelope']],
  ['handwritten', letter, 'Letter by hand, #10', ['copy-sheet', 'envelope']],
  ['letter', { ...abroad, language: 'de-DE' }, 'Gedruckter Brief, DL', ['letter', 'envelope']],
] as const)('a %s goes out with its envelope: %#', (channel, given, what, kinds) => {
  const item = runItem(given, channel)
  expect(item.what).toBe(what)
  expect(item.sheets.map(({ kind }) => kind)).toEqual(kinds)
})

test('an envelope has the postal address of the sender and no phone number', () => {
  const { from, to, width } = envelopeOf(letter, 'c6')
  expect(from).toEqual(['Dana Okafor', ...post])
  expect(to).toEqual(letter.address)
  expect(width).toBe(162)
})

test('labels begin where the sheet is not used up', () => {
  expect(labelsOf([letter], 'l7160', 4)).toMatchObject({ skip: 3, labels: [letter.address] })
})

test('a card is what is at hand, or what is sold in that country', () => {
  expect(cardOf(letter)).toMatchObject({ width: 127, folded: true })
  expect(cardOf(letter, 'a6')).toMatchObject({ width: 105, folded: false })
})

test('a run keeps the order in which it was given', () => {
  const items = [runItem(letter, 'letter'), runItem(letter, 'card')]
  expect(printRunOf(items, letter)).toMatchObject({ author: 'Dana Okafor', items })
})

test('a text by hand says how many pages it takes', () => {
  const paragraphs = Array.from({ length: 12 }, () => 'Thank you for the tour of the mill.')
  expect(copySheetOf({ ...letter, paragraphs }, 'A5')).toMatchObject({ hand: 'A5', pages: 2 })
})

test('lines for the hand are as long as the paper is wide, and lose nothing', () => {
  const text = 'Thank you for taking the time to meet with me on Monday about the position.'
  const lines = handLines([text, 'x'.repeat(90), '一二三四五六七八九十'.repeat(4)], 'A6')
  expect(lines.slice(0, 3)).toEqual([
    'Thank you for taking the time',
    'to meet with me on Monday',
    'about the position.',
  ])
  expect(lines.join('').replaceAll(' ', '')).toBe(
    text.replaceAll(' ', '') + 'x'.repeat(90) + '一二三四五六七八九十'.repeat(4),
  )
})
