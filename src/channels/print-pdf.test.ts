import { expect, test } from 'vitest'
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
  position: 'Maintenance planner at Halvorsen Paper',
}
const post = ['48 Linden Street', 'Chicago, IL 60614']
const letter = {
  ...{ layout: 'us', language: 'en-US', title: 'Letter to Ana Ruiz', date: 'March 9, 2026' },
  sender: { name: 'Dana Okafor', post, lines: [...post, '+1 312-555-0142'] },
  address: ['Ana Ruiz', 'Halvorsen Paper', '12 Mill Road', 'Green Bay, WI 54301'],
  salutation: 'Dear Ana,',
  paragraphs: ['Thank you for the tour of the mill on Monday.'],
  ...{
    closing: 'Sincerely,',
    signature: 'Dana Okafor',
    enclosures: ['CV'],
    enclosed: 'Enclosure:',
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
