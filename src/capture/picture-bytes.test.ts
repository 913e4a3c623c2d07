import { expect, test } from 'vitest'
import { checkPicture, checkSize } from './picture-bytes.ts'

const jpeg = [0xff, 0xd8, 0xff, 0xe0]

test.each([
  ['nothing', [], 'This file is empty; expected a photo as JPEG, PNG or WebP.'],
  ['text', [...Buffer.from('BEGIN:VCARD')], 'This is no picture; expected a photo as JPEG'],
  ['a GIF', [...Buffer.from('GIF89a')], 'This is no picture; expected a photo as JPEG'],
  ['a HEIC', [0, 0, 0, 24, ...Buffer.from('ftypheic')], 'HEIC or AVIF form'],
])('%s is refused, and the sentence says what is taken', (_, bytes, sentence) => {
  expect(() => checkPicture(Uint8Array.from(bytes))).toThrow(sentence)
})

test('a JPEG is let in', () => {
  expect(() => checkPicture(Uint8Array.from(jpeg))).not.toThrow()
})

test('a picture larger than 20 MB is refused', () => {
  const large = new Uint8Array(20_971_521)
  large.set(jpeg)
  expect(() => checkPicture(large)).toThrow('larger than 20 MB')
})

test.each([
  [30_000, 30_000, 'more than the 60 million that are read'],
  [60_000, 20, 'a side longer than 16,000'],
  [8, 8, 'only 8 by 8 pixels'],
])('%i by %i pixels are refused before one is decoded', (width, height, sentence) => {
  expect(() => checkSize(width, height)).toThrow(sentence)
})
