// The parts of a ZIP, read from wherever it lies without having all of it in memory. What it says of itself is
// believed only as far as it can be true: names that lead elsewhere, parts that overlap, and few bytes that would
// become very many are refused before anything is unpacked.
import { crc32, createInflateRaw } from 'node:zlib'
import { Readable } from 'node:stream'
import { Problem } from '#core/problem.ts'
import { readDirectory, type ZipListed } from './zip-directory.ts'

export type ZipSource = {
  readonly size: number
  /** So many bytes from there; fewer only at the end. */
  readonly read: (from: number, length: number) => Promise<Uint8Array>
}

export type ZipOpened = {
  /** By their names. */
  readonly parts: ReadonlyMap<string, ZipListed>
  /** The bytes of a part in pieces; throws a Problem where they are not what the directory says. */
  readonly read: (part: ZipListed) => AsyncGenerator<Uint8Array>
}

export async function openZip(source: ZipSource): Promise<ZipOpened> {
  const parts = await readDirectory(source)
  return { parts, read: (part) => readPart(source, part) }
}

async function* readPart(source: ZipSource, part: ZipListed): AsyncGenerator<Uint8Array> {
  let [crc, size] = [0, 0]
  for await (const piece of unpacked(source, part)) {
    size += piece.length
    // Whatever else it would become is not waited for.
    if (size > part.size) throw damaged(part)
    crc = crc32(piece, crc)
    yield piece
  }
  if (size !== part.size || crc !== part.crc) throw damaged(part)
}

async function* unpacked(source: ZipSource, part: ZipListed): AsyncGenerator<Uint8Array> {
  const packed = packedOf(source, part)
  if (part.stored) {
    yield* packed
    return
  }
  const from = Readable.from(packed, { objectMode: false })
  const inflating = createInflateRaw()
  from.on('error', (error) => inflating.destroy(error))
  try {
    for await (const piece of from.pipe(inflating)) yield piece as Buffer
  } catch (error) {
    if (error instanceof Problem || !isOfZlib(error)) throw error
    throw damaged(part, error)
  } finally {
    from.destroy()
    inflating.destroy()
  }
}

const piece = 64 * 1024

async function* packedOf(source: ZipSource, part: ZipListed): AsyncGenerator<Uint8Array> {
  const head = Buffer.from(await source.read(part.at, 30))
  if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) throw damaged(part)
  const begin = part.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  for (let from = begin; from < begin + part.packed; from += piece) {
    const wanted = Math.min(piece, begin + part.packed - from)
    const bytes = await source.read(from, wanted)
    if (bytes.length < wanted) throw damaged(part)
    yield bytes
  }
}

function damaged({ path }: ZipListed, cause?: unknown): Problem {
  const sentence = `The part ${path} of this file is damaged.`
  return new Problem('wrong-form', sentence, { field: path, cause })
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}
