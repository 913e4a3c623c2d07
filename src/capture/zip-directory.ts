// The directory at the end of a ZIP: which parts there are, how large, and where. Bounded before it is believed.
import { Problem } from '#core/problem.ts'
import type { ZipSource } from './zip-reader.ts'

export type ZipListed = {
  readonly path: string
  readonly at: number
  readonly stored: boolean
  readonly crc: number
  readonly size: number
  readonly packed: number
}

const gigabyte = 1024 ** 3
const mostParts = 200_000
const mostBytes = 4 * gigabyte
const mostDirectory = 64 * 1024 ** 2
/** How many bytes may come of one, in all; text such as ours becomes ten to forty times as long. */
const mostRatio = 200

export async function readDirectory(source: ZipSource): Promise<ReadonlyMap<string, ZipListed>> {
  const { count, at, length, until } = await findEnd(source)
  if (count > mostParts) {
    throw refused(
      'too-large',
      `This ZIP has ${said(count)} parts; at most ${said(mostParts)} are read.`,
    )
  }
  if (length > mostDirectory || at + length > until) throw noZip()
  const bytes = Buffer.from(await source.read(at, length))
  const parts = new Map<string, ZipListed>()
  let from = 0
  for (let nth = 0; nth < count; nth += 1) {
    const { part, next } = listed(bytes, from)
    from = next
    checkName(part.path)
    if (parts.has(part.path)) {
      throw refused('wrong-form', `This ZIP has two parts with the name ${part.path}.`)
    }
    parts.set(part.path, part)
  }
  checkSizes([...parts.values()], at)
  return parts
}

type End = {
  readonly count: number
  readonly at: number
  readonly length: number
  /** Where the directory has to have ended. */
  readonly until: number
}

async function findEnd(source: ZipSource): Promise<End> {
  const length = Math.min(source.size, 22 + 0xffff)
  const start = source.size - length
  const tail = Buffer.from(await source.read(start, length))
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (at < 0 || at + 22 > tail.length) throw noZip()
  const end = {
    count: tail.readUInt16LE(at + 10),
    length: tail.readUInt32LE(at + 12),
    at: tail.readUInt32LE(at + 16),
    until: start + at,
  }
  const isLarge = end.count === 0xffff || end.length === 0xffff_ffff || end.at === 0xffff_ffff
  if (!isLarge || at < 20 || tail.readUInt32LE(at - 20) !== 0x07064b50) return end
  return largeEnd(source, whole(tail.readBigUInt64LE(at - 12)))
}

async function largeEnd(source: ZipSource, from: number): Promise<End> {
  const bytes = Buffer.from(await source.read(from, 56))
  if (bytes.length < 56 || bytes.readUInt32LE(0) !== 0x06064b50) throw noZip()
  return {
    count: whole(bytes.readBigUInt64LE(32)),
    length: whole(bytes.readBigUInt64LE(40)),
    at: whole(bytes.readBigUInt64LE(48)),
    until: from,
  }
}

function listed(bytes: Buffer, from: number): { readonly part: ZipListed; readonly next: number } {
  if (from + 46 > bytes.length || bytes.readUInt32LE(from) !== 0x02014b50) throw noZip()
  const [flags, method] = [bytes.readUInt16LE(from + 8), bytes.readUInt16LE(from + 10)]
  const [nameLength, extraLength] = [bytes.readUInt16LE(from + 28), bytes.readUInt16LE(from + 30)]
  const extraAt = from + 46 + nameLength
  const next = extraAt + extraLength + bytes.readUInt16LE(from + 32)
  if (next > bytes.length) throw noZip()
  const path = bytes.toString('utf8', from + 46, extraAt)
  if ((flags & 1) !== 0) throw refused('wrong-form', 'This ZIP is locked with a password.')
  if (method !== 0 && method !== 8) {
    throw refused('wrong-form', `The part ${path} is packed in a way that is not read here.`)
  }
  const sizes = largeSizes(bytes.subarray(extraAt, extraAt + extraLength), {
    size: bytes.readUInt32LE(from + 24),
    packed: bytes.readUInt32LE(from + 20),
    at: bytes.readUInt32LE(from + 42),
  })
  return {
    part: { path, stored: method === 0, crc: bytes.readUInt32LE(from + 16), ...sizes },
    next,
  }
}

type Sizes = Pick<ZipListed, 'size' | 'packed' | 'at'>

/** Numbers that four bytes cannot hold stand, in this order, in a field beside. */
function largeSizes(extra: Buffer, sizes: Sizes): Sizes {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4
    const until = next + extra.readUInt16LE(at + 2)
    const read = (value: number) => {
      if (value !== 0xffff_ffff || next + 8 > Math.min(until, extra.length)) return value
      next += 8
      return whole(extra.readBigUInt64LE(next - 8))
    }
    return { size: read(sizes.size), packed: read(sizes.packed), at: read(sizes.at) }
  }
  return sizes
}

function checkName(path: string): void {
  const leadsElsewhere =
    /^[/\\]|^[a-z]:|\\|\p{Cc}/iu.test(path) || path.split('/').includes('..') || path === ''
  if (!leadsElsewhere) return
  const name = JSON.stringify(path.slice(0, 100))
  throw refused('wrong-form', `This ZIP has a part named ${name}, which leads out of it.`)
}

/** No byte may count twice, so that what is packed bounds what there is to unpack. */
function checkSizes(parts: readonly ZipListed[], directory: number): void {
  const size = parts.reduce((sum, part) => sum + part.size, 0)
  const packed = parts.reduce((sum, part) => sum + part.packed, 0)
  if (size > mostBytes || size > mostRatio * packed + 1024 ** 2) {
    const sentence = `This ZIP would become ${said(Math.ceil(size / 1024 ** 2))} MB, which no archive of Sincerely does.`
    throw refused('too-large', sentence)
  }
  const ends = parts.toSorted((one, other) => one.at - other.at)
  for (const [nth, part] of ends.entries()) {
    const next = ends[nth + 1]?.at ?? directory
    if (part.at + 30 + part.packed > next) throw noZip()
  }
}

function whole(number: bigint): number {
  if (number > BigInt(Number.MAX_SAFE_INTEGER)) throw noZip()
  return Number(number)
}

function said(number: number): string {
  return number.toLocaleString('en')
}

function noZip(): Problem {
  const sentence = 'This is no whole ZIP file; expected an archive that Sincerely wrote.'
  return refused('wrong-form', sentence)
}

function refused(code: 'wrong-form' | 'too-large', sentence: string): Problem {
  return new Problem(code, sentence, { field: 'file' })
}
