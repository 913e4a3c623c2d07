import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { takeInk } from './take-ink.ts'

const chunk = (kind: string, body: Buffer) => {
  const named = Buffer.concat([Buffer.from(kind), body])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, sum])
}

/** What says in its head that it is 20,000 by 10,000 pixels. */
const wallOfPixels = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
  chunk('IHDR', Buffer.from('00004e20000027100103000000', 'hex')),
  chunk('PLTE', Buffer.from('ffffff000000', 'hex')),
  chunk('IDAT', deflateSync(Buffer.alloc(64))),
  chunk('IEND', Buffer.alloc(0)),
])

/** A name in one stroke, as one signs it. */
const stroke =
  'M60 190C90 60 150 60 140 150s-60 60-40 10 90-120 110-60-20 90 20 60 40-70 60-40-10 60 30 30 60-80 90-40 0 60 60 20'

const signed = (ink: string, paper: string, more = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400">
      <defs><linearGradient id="light" x1="0" x2="1"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#8a8478"/></linearGradient></defs>
      <rect width="640" height="400" fill="${paper}"/>${more}
      <path d="${stroke}" fill="none" stroke="${ink}" stroke-width="7" stroke-linecap="round"/></svg>`,
  )

const dust = Array.from(
  { length: 40 },
  (_, at) =>
    `<rect x="${(at * 97) % 630}" y="${(at * 61) % 390}" width="1.500" height="1.500" fill="#555"/>`,
).join('')

test.each([
  ['drawn on nothing', Buffer.from(signed('#1e2329', 'none')), 'png', [30, 35, 41]],
  ['in blue on white paper', signed('#1d3f9e', '#fff'), 'jpeg', [29, 63, 158]],
  ['with light from one side', signed('#222', 'url(#light)'), 'jpeg', [34, 34, 34]],
  ['on paper with dust', signed('#222', '#f2eee2', dust), 'jpeg', [34, 34, 34]],
] as const)('a signature %s is ink on nothing, cut to its size', async (_, svg, form, colour) => {
  const { type, bytes } = await takeInk(await sharp(svg)[form]().toBuffer())
  expect(type).toBe('image/png')
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  expect(info).toMatchObject({ channels: 4 })
  expect(info.width).toBeGreaterThan(360)
  expect(info.width).toBeLessThan(450)
  expect(info.height).toBeLessThan(240)
  const alphas = Array.from({ length: info.width * info.height }, (_one, at) => data[at * 4 + 3]!)
  const share = (is: (alpha: number) => boolean) => alphas.filter(is).length / alphas.length
  expect(share((alpha) => alpha === 0)).toBeGreaterThan(0.75)
  expect(share((alpha) => alpha > 240)).toBeGreaterThan(0.05)
  const darkest = alphas.indexOf(255)
  for (const [part, expected] of colour.entries())
    expect(Math.abs(data[darkest * 4 + part]! - expected)).toBeLessThan(26)
})

test.each([
  [
    'white paper',
    () => sharp(signed('none', '#fff')).png().toBuffer(),
    'No signature can be made out',
  ],
  [
    'a picture that is dark all over',
    () => sharp(signed('#fff', '#111')).png().toBuffer(),
    'can be made out',
  ],
  [
    'half a page of black',
    () =>
      sharp(signed('#111', '#fff', '<path d="M0 0h640v190H0z"/>'))
        .png()
        .toBuffer(),
    'More than a third',
  ],
  ['text', async () => Buffer.from('Dana Okafor'), 'This is no picture'],
  ['nothing', async () => Buffer.alloc(0), 'This file is empty'],
  [
    '200 megapixels in a few bytes',
    async () => wallOfPixels,
    'This picture is 20000 by 10000 pixels, more than the 60 million that are read',
  ],
] as const)('%s is refused with a sentence', async (_, picture, sentence) => {
  await expect(picture().then((bytes) => takeInk(bytes))).rejects.toThrow(sentence)
})
