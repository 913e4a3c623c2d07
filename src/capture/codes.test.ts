import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { prepareZXingModule, writeBarcode, type WriterOptions } from 'zxing-wasm/writer'
import { readCodes } from './codes.ts'

/** A photo of a screen or a card with a code on it. */
async function photo(text: string, format: WriterOptions['format'] = 'QRCode', turn = 0) {
  const program = fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm'))
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(await readFile(program)).buffer } })
  const { svg } = await writeBarcode(text, { format, scale: 6 })
  const code = await sharp(Buffer.from(svg))
    .resize(400)
    .extend({ ...edges(60), background: '#fff' })
    .png()
    .toBuffer()
  return sharp(code).rotate(turn, { background: '#777' }).blur(0.8).jpeg({ quality: 60 }).toBuffer()
}

const edges = (width: number) => ({ top: width, bottom: width, left: width, right: width })

describe('codes in pictures', () => {
  test.each([
    ['QRCode', 'https://halvorsen.example/ana', 0],
    ['QRCode', 'MECARD:N:Ruiz,Ana;EMAIL:ana.ruiz@halvorsen.example;;', 4],
    ['QRCode', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Łuczak\r\nEND:VCARD', -17],
    ['DataMatrix', 'Ana Ruiz', 0],
    ['Aztec', 'Ben Ortega', 3],
  ] as const)('%s: “%s”, turned by %i degrees', async (format, text, turn) => {
    expect(await readCodes(await photo(text, format, turn))).toEqual({ texts: [text] })
  })

  test('where there is none, nothing is read', async () => {
    const plain = sharp({ create: { width: 300, height: 200, channels: 3, background: '#abc' } })
    expect(await readCodes(await plain.jpeg().toBuffer())).toEqual({ texts: [] })
  })

  test('a photo is read the way the camera was held', async () => {
    const held = await sharp(await photo('Ana Ruiz'))
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect((await readCodes(held)).texts).toEqual(['Ana Ruiz'])
  })

  test('a picture that is cut off is refused with a sentence, and the next is read', async () => {
    const whole = await photo('Ana Ruiz')
    await expect(readCodes(whole.subarray(0, whole.length / 3))).rejects.toThrow(
      'damaged or cut off',
    )
    expect((await readCodes(whole)).texts).toEqual(['Ana Ruiz'])
  })

  test('a wall of pixels in a small file is refused by its header', async () => {
    const bytes = await sharp({
      create: { width: 20, height: 20, channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer()
    bytes.writeUInt32BE(12_000, 16)
    bytes.writeUInt32BE(9_000, 20)
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
    await expect(readCodes(bytes)).rejects.toThrow('12000 by 9000 pixels, more than the 60 million')
  })

  test('who says stop waits for nothing', async () => {
    const stop = new AbortController()
    const read = readCodes(await photo('Ana Ruiz'), stop.signal)
    stop.abort()
    await expect(read).rejects.toThrow('aborted')
    expect((await readCodes(await photo('Ben Ortega'))).texts).toEqual(['Ben Ortega'])
  })
})
