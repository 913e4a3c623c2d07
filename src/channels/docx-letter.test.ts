import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letters } from '../../test/word-processor/letters.ts'
import { docxLetter } from './docx-letter.ts'
import { partsOf } from './docx-parts.ts'

test.each(Object.entries(letters))('%s: every part is a paragraph in its style', (_, letter) => {
  const document = read(docxLetter(letter), 'word/document.xml')
  const paragraphs = [...document.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, inside]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(inside!)?.[1],
    text: textOf(inside!),
  }))
  expect(paragraphs).toEqual(partsOf(letter))
  const styles = read(docxLetter(letter), 'word/styles.xml')
  for (const { style } of partsOf(letter)) expect(styles).toContain(`w:styleId="${style}"`)
})

test('title, author and language are in the file', () => {
  const file = docxLetter(letters.din)
  expect(read(file, 'docProps/core.xml')).toContain(
    '<dc:title>Brief an Ana Ruiz</dc:title><dc:creator>Dana Okafor</dc:creator><dc:language>de-DE</dc:language>',
  )
  expect(read(file, 'word/styles.xml')).toContain('<w:lang w:val="de-DE"/>')
})

test.each([
  ['us', '<w:pgSz w:w="12240" w:h="15840"/>'],
  ['uk', '<w:pgSz w:w="11906" w:h="16838"/>'],
  ['din', 'w:left="1417"'],
] as const)('%s has its paper', (layout, said) => {
  expect(read(docxLetter(letters[layout]), 'word/document.xml')).toContain(said)
})

test('the same letter gives the same bytes', () => {
  expect(docxLetter(letters.us)).toEqual(docxLetter(letters.us))
})

test('an image of the signature lies in the room for it, no larger than that', () => {
  const png = new Uint8Array(32)
  new DataView(png.buffer).setUint32(16, 3000)
  new DataView(png.buffer).setUint32(20, 1000)
  const document = read(docxLetter(letters.us, png), 'word/document.xml')
  expect(document).toContain('<w:pStyle w:val="SignatureRoom"/></w:pPr><w:r><w:drawing>')
  expect(document).toContain('<wp:extent cx="1512000" cy="504000"/>')
  expect(document).toContain('descr="Dana Okafor"')
})

test('whatever is typed stands there as it was typed, but for what nobody sees', () => {
  const sign = fc.oneof(
    fc.integer({ min: 0, max: 0xff }),
    fc.integer({ min: 0x100, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  const typed = fc.array(sign, { minLength: 1 }).map((signs) => String.fromCodePoint(...signs))
  fc.assert(
    fc.property(typed, (text) => {
      const file = docxLetter({ ...letters.us, paragraphs: [text] })
      const document = read(file, 'word/document.xml')
      const [, inside] = /<w:pStyle w:val="BodyText"\/><\/w:pPr>(.*?)<\/w:p>/s.exec(document)!
      const seen = text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
      expect(textOf(inside!)).toBe(seen)
    }),
    { numRuns: 200 },
  )
})

function textOf(xml: string): string {
  return xml
    .replace(/<w:br\/>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => signs[name] ?? '')
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** By the head of each file, as they lie one after the other. */
function read(packed: Uint8Array, name: string): string {
  const bytes = Buffer.from(packed)
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const start = at + 30 + bytes.readUInt16LE(at + 26)
    const end = start + bytes.readUInt32LE(at + 18)
    if (bytes.toString('utf8', at + 30, start) === name)
      return inflateRawSync(bytes.subarray(start, end)).toString('utf8')
    at = end
  }
  throw new Error(`There is no ${name} in it.`)
}
