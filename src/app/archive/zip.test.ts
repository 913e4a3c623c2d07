// What our writer writes our reader reads; what cannot be a ZIP of ours is refused before it is unpacked.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zip, zipInPieces, type ZipPart } from '#channels/zip.ts'
import { openZip } from '#capture/zip-reader.ts'

const sourceOf = (bytes: Uint8Array) => ({
  size: bytes.length,
  read: async (from: number, length: number) => bytes.subarray(from, from + length),
})

async function allOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const { parts, read } = await openZip(sourceOf(bytes))
  const all: Record<string, string> = {}
  for (const part of parts.values()) {
    const pieces: Uint8Array[] = []
    for await (const piece of read(part)) pieces.push(piece)
    all[part.path] = Buffer.concat(pieces).toString('base64')
  }
  return all
}

async function inPieces(parts: readonly ZipPart[]): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  const all = async function* () {
    yield* parts
  }
  for await (const piece of zipInPieces(all())) pieces.push(piece)
  return Buffer.concat(pieces)
}

test('whatever bytes are in it come out again, written whole, in pieces, or as they are', () =>
  fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.stringMatching(/^[a-zé]{1,9}$/), fc.uint8Array()),
      async (files) => {
        const expected = Object.fromEntries(
          Object.entries(files).map(([path, bytes]) => [
            path,
            Buffer.from(bytes).toString('base64'),
          ]),
        )
        expect(await allOf(zip(files))).toEqual(expected)
        const parts = Object.entries(files).map(([path, content], nth): ZipPart => {
          const streamed = async function* () {
            yield content.subarray(0, 3)
            yield content.subarray(3)
          }
          return nth % 2 === 0 ? { path, content: streamed() } : { path, content, stored: true }
        })
        expect(await allOf(await inPieces(parts))).toEqual(expected)
      },
    ),
    { numRuns: 30 },
  ))

test('more parts than two bytes can count', async () => {
  const content = new Uint8Array()
  const many = Array.from({ length: 66_000 }, (_, nth): ZipPart => {
    return { path: `p${nth}`, content, stored: true }
  })
  const { parts } = await openZip(sourceOf(await inPieces(many)))
  expect(parts.size).toBe(66_000)
})

test.each([
  ['a name that leads up', '../passwd'],
  ['a name that leads up from within', 'data/../../passwd'],
  ['a name from the root', '/etc/passwd'],
  ['a name of another system', 'C:/x'],
  ['a name with the other slash', 'data\\..\\x'],
])('%s is refused', async (_, name) => {
  await expect(openZip(sourceOf(zip({ [name]: 'x' })))).rejects.toThrow('which leads out of it')
})

test('few bytes that would become very many are refused by what they say', async () => {
  const bomb = zip({ 'data/people.jsonl': Buffer.alloc(50_000_000) })
  expect(bomb.length).toBeLessThan(60_000)
  await expect(openZip(sourceOf(bomb))).rejects.toThrow('would become 48 MB')
})

test('who says less than comes is stopped at what was said', async () => {
  const liar = Buffer.from(zip({ a: Buffer.alloc(5_000_000) }))
  const directory = liar.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  liar.writeUInt32LE(100, directory + 24)
  await expect(allOf(liar)).rejects.toThrow('The part a of this file is damaged.')
})

test('parts that lie over each other are refused', async () => {
  const bytes = Buffer.from(zip({ a: 'one', b: 'two' }))
  const second = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  bytes.writeUInt32LE(0, second + 42)
  await expect(openZip(sourceOf(bytes))).rejects.toThrow('no whole ZIP')
})

test('two parts of one name are refused', async () => {
  const bytes = Buffer.from(zip({ a: 'one', b: 'two' }))
  const second = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  bytes.write('a', second + 46)
  await expect(openZip(sourceOf(bytes))).rejects.toThrow('two parts with the name a')
})

test('any bytes are a Problem, never a crash', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await expect(openZip(sourceOf(bytes))).rejects.toThrow('no whole ZIP')
    }),
    { numRuns: 200 },
  ))
