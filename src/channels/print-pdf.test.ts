import { expect, test } from 'vitest'
import type { Letter } from '#core/paper/letter.ts'
import { printRunOf, runItem } from '#core/paper/print-run.ts'
import { cardOf, copySheetOf, envelopeOf, labelsOf } from '#core/paper/sheets.ts'
import { printPdf, printSvg } from './print-pdf.ts'

const grace = {
  ...{ name: 'Grace Lin', work: 'Operations Manager, Lakeside Foods' },
  relation: 'My manager at Lakeside Foods for four years',
  ways: ['+1 312 555 0160', 'grace.lin@lakeside.example'],
}
const odd = {
  name: '#panic("x") $a$ *b* ]] #read("/etc/hosts") 王芳',
  relation: 'W'.repeat(200),
  ways: [`${'donaudampfschifffahrt'.repeat(8)}@donau.example`],
}
const sheet = {
  ...{ paper: 'a4', language: 'en-GB', name: 'Dana Okafor', details: ['+1 312 555 0142'] },
  ...{ heading: 'References', title: 'References for Dana Okafor' },
  position: 'Maintenance planner at Halvorsen Paper',
}
const post = ['48 Linden Street', 'Chicago, IL 60614']
const letter: Letter = {
  ...{ layout: 'us', language: 'en-US', title: 'Letter to Ana Ruiz', date: 'March 9, 2026' },
  sender: { name: 'Dana Okafor', post, lines: [...post, '+1 312-555-0142'] },
  address: ['Ana Ruiz', 'Halvorsen Paper', '12 Mill Road', 'Green Bay, WI 54301'],
  salutation: 'Dear Ana,',
  paragraphs: ['Thank you for the tour of the mill on Monday.'],
  ...{
    closing: 'Sincerely,',
    signature: 'Dana Okafor',
    enclosed: 'Enclosure: CV',
  },
}

test.each([
  ['one person', [grace]],
  ['more than have room', Array.from({ length: 30 }, () => grace)],
  ['what looks like commands, and words too long for the page', [odd, grace]],
])('a sheet of %s is one page, tagged for reading aloud', async (_, references) => {
  const text = latin(await printPdf('reference-sheet', { ...sheet, references }))
  expect(text.slice(0, 5)).toBe('%PDF-')
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(text).toContain('(References for Dana Okafor)')
  expect(text).toContain('/MarkInfo')
})

test.each(['us', 'uk', 'din'])('a letter in the layout %s is one tagged page', async (layout) => {
  const text = latin(await printPdf('letter', { ...letter, layout }))
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
  for (const said of ['(Letter to Ana Ruiz)', '(Dana Okafor)', '(en-US)'])
    expect(text).toContain(said)
})

test.each([
  'Łukasz Żółć, Ğıŝ ſ', //
  'Νίκος Παπαδόπουλος',
  'Дмитро Їжак',
  'Nguyễn Thị Hồng Ánh',
  '王芳 李明 喆 骉 髙﨑 吉野家',
  '田中ひろし カタカナ々',
  '김민준 박서연',
])('%s is printed, each sign from a face that has it', async (name) => {
  const text = latin(await printPdf('letter', { ...letter, address: [name] }))
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('a sign that no face has is named before anything is printed', async () => {
  const unprintable = { ...letter, salutation: 'Dear \u{13000},' }
  await expect(printPdf('letter', unprintable)).rejects.toMatchObject({
    code: 'unprintable',
    message: expect.stringContaining('“\u{13000}” (U+13000)'),
  })
})

test('a letter too long for its page says by how much, and is shown but not printed', async () => {
  const paragraphs = Array.from({ length: 40 }, () => 'Thank you for your time.')
  await expect(printPdf('letter', { ...letter, paragraphs })).rejects.toThrow(
    /“Letter to Ana Ruiz” is \d+ lines longer than its page/,
  )
  const shown = await printSvg('letter', { ...letter, paragraphs })
  expect(shown).toMatchObject({ pages: 2, over: [{ title: 'Letter to Ana Ruiz' }] })
})

test('of several pages none lies over another', async () => {
  const items = [runItem(letter, 'letter')]
  const { svg } = await printSvg('print-run', printRunOf(items, letter))
  const grounds = [...svg.matchAll(/^ {4}<path [^>]*fill="#ffffff"[^>]*>/gm)].map(([path]) => path)
  expect(grounds.map((path) => /transform="matrix\(1 0 0 1 0 (\d+)/.exec(path)?.[1])).toEqual([
    ...[undefined, '791', '1584'],
  ])
})

test('what looks like a command prints as it was typed, without signs that control', async () => {
  const typed = '#panic("x") $a$ *b* ]] {{ name }} <script>alert(1)</script> \\ // `c` @d'
  const bare = await printSvg('letter', { ...letter, paragraphs: [typed] })
  const paragraphs = [`\u0007${typed}\u0000\ud800`]
  expect((await printSvg('letter', { ...letter, paragraphs })).svg).toBe(bare.svg)
  // One outline for each sign but the spaces.
  const empty = await printSvg('letter', { ...letter, paragraphs: [] })
  const signs = (svg: string) => svg.match(/<use /g)?.length ?? 0
  expect(signs(bare.svg) - signs(empty.svg)).toBe(typed.replaceAll(' ', '').length)
})

test('the page to look at carries its letters as outlines and nothing that could act', async () => {
  const { svg } = await printSvg('letter', letter)
  expect(svg).not.toMatch(/<(?:script|style|image|a|foreignObject|text)\b|\son\w+=|style=/i)
})

test('a picture of the signature stands where one would sign', async () => {
  const image =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  expect(latin(await printPdf('letter', { ...letter, image }))).toContain('/Subtype /Image')
})

const points = (millimetres: number) => Math.round((millimetres * 72) / 25.4)

test.each([
  ['card', cardOf(letter, '5x7'), 178, 127, 1],
  ['card', cardOf(letter, '5x7-folded'), 279.4, 215.9, 1],
  ['card', cardOf(letter, 'a6'), 148, 105, 1],
  ['card', cardOf(letter, 'a6-folded'), 297, 210, 1],
  ['envelope', envelopeOf(letter, 'no10'), 241.3, 104.8, 1],
  ['envelope', envelopeOf(letter, 'a7'), 184.2, 133.4, 1],
  ['envelope', envelopeOf(letter, 'dl'), 220, 110, 1],
  ['envelope', envelopeOf(letter, 'c6'), 162, 114, 1],
  [
    'labels',
    labelsOf(
      Array.from({ length: 30 }, () => letter),
      '5160',
      2,
    ),
    215.9,
    279.4,
    2,
  ],
  ['labels', labelsOf([letter], 'l7160'), 210, 297, 1],
  ['copy-sheet', copySheetOf(letter), 215.9, 279.4, 1],
] as const)(
  '%s %# has its size on paper and is tagged',
  async (template, data, width, height, pages) => {
    const text = latin(await printPdf(template, data))
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(boxes).toHaveLength(pages)
    expect(Math.abs(Number(boxes[0]![1]) - points(width))).toBeLessThan(2)
    expect(Math.abs(Number(boxes[0]![2]) - points(height))).toBeLessThan(2)
  },
)

test('a run is a check list and each sheet in its order; one too long is named', async () => {
  const items = (['letter', 'card', 'handwritten'] as const).map((way) => runItem(letter, way))
  const run = printRunOf(items, { ...letter, title: 'Post of Monday, March 9' })
  const shown = await printSvg('print-run', run)
  expect(shown).toMatchObject({ pages: 7, over: [] })
  const long = { ...letter, paragraphs: Array.from({ length: 60 }, () => 'Thank you.') }
  const broken = printRunOf([...items, runItem(long, 'letter')], letter)
  await expect(printPdf('print-run', broken)).rejects.toThrow(/“Letter to Ana Ruiz” is \d+ lines/)
})

test('what cannot be printed says so, and the next page is printed all the same', async () => {
  await expect(printPdf('reference-sheet', { name: 'Dana' })).rejects.toThrow(
    /could not be printed/,
  )
  expect(await printPdf('reference-sheet', { ...sheet, references: [grace] })).toBeInstanceOf(
    Uint8Array,
  )
})

function latin(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1')
}
