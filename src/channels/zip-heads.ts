// What stands around the parts of a ZIP (APPNOTE 6.3): before each, in the directory, and at the end. Where there are
// more parts, or more bytes before one, than two or four bytes can count, the form for large ones (ZIP64) says it.
import { Problem } from '#core/problem.ts'

export type Packed = {
  readonly path: string
  /** Where it begins. */
  readonly at: number
  readonly stored: boolean
  /** Its sizes stand after it. */
  readonly streamed: boolean
  readonly crc: number
  readonly size: number
  readonly packed: number
}

/** Before a part. */
export function local(part: Packed): Buffer {
  checkSize(part)
  const name = Buffer.from(part.path)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  about(part, name).copy(head, 4)
  return Buffer.concat([head, name])
}

/** After a part whose sizes were not known before. */
export function sizes(part: Packed): Buffer {
  checkSize(part)
  const after = Buffer.alloc(16)
  after.writeUInt32LE(0x08074b50, 0)
  after.writeUInt32LE(part.crc, 4)
  after.writeUInt32LE(part.packed, 8)
  after.writeUInt32LE(part.size, 12)
  return after
}

/** In the directory. */
export function central(part: Packed): Buffer {
  const name = Buffer.from(part.path)
  const far = part.at >= most ? farAway(part.at) : Buffer.alloc(0)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(far.length > 0 ? versionLarge : version, 4)
  about(part, name).copy(entry, 6)
  entry.writeUInt32LE(part.crc, 16)
  entry.writeUInt32LE(part.packed, 20)
  entry.writeUInt32LE(part.size, 24)
  entry.writeUInt16LE(far.length, 30)
  entry.writeUInt32LE(Math.min(part.at, most), 42)
  return Buffer.concat([entry, name, far])
}

/** After the directory, which begins at `at`. */
export function end(parts: readonly Packed[], at: number): Buffer {
  const length = parts.reduce((sum, part) => sum + central(part).length, 0)
  const last = Buffer.alloc(22)
  last.writeUInt32LE(0x06054b50, 0)
  last.writeUInt16LE(Math.min(parts.length, 0xffff), 8)
  last.writeUInt16LE(Math.min(parts.length, 0xffff), 10)
  last.writeUInt32LE(Math.min(length, most), 12)
  last.writeUInt32LE(Math.min(at, most), 16)
  const isLarge = parts.length >= 0xffff || at >= most || length >= most
  return isLarge ? Buffer.concat([...largeEnd(parts.length, length, at), last]) : last
}

function largeEnd(count: number, length: number, at: number): readonly Buffer[] {
  const end = Buffer.alloc(56)
  end.writeUInt32LE(0x06064b50, 0)
  end.writeBigUInt64LE(44n, 4)
  end.writeUInt16LE(versionLarge, 12)
  end.writeUInt16LE(versionLarge, 14)
  end.writeBigUInt64LE(BigInt(count), 24)
  end.writeBigUInt64LE(BigInt(count), 32)
  end.writeBigUInt64LE(BigInt(length), 40)
  end.writeBigUInt64LE(BigInt(at), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(at + length), 8)
  locator.writeUInt32LE(1, 16)
  return [end, locator]
}

/** What the head before a part and its line in the directory have in common. */
function about({ stored, streamed, crc, packed, size }: Packed, name: Buffer): Buffer {
  const common = Buffer.alloc(26)
  common.writeUInt16LE(version, 0)
  common.writeUInt16LE((streamed ? sizesFollow : 0) | (isAscii(name) ? 0 : utf8), 2)
  common.writeUInt16LE(stored ? 0 : deflated, 4)
  common.writeUInt16LE(firstDay, 8)
  common.writeUInt32LE(crc, 10)
  common.writeUInt32LE(packed, 14)
  common.writeUInt32LE(size, 18)
  common.writeUInt16LE(name.length, 22)
  return common
}

function farAway(at: number): Buffer {
  const extra = Buffer.alloc(12)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(8, 2)
  extra.writeBigUInt64LE(BigInt(at), 4)
  return extra
}

function checkSize({ path, size, packed }: Packed): void {
  if (size < most && packed < most) return
  throw new Problem('too-large', `${path} would be larger than the 4 GB that a part can have.`)
}

function isAscii(name: Buffer): boolean {
  return name.every((byte) => byte < 0x80)
}

const most = 0xffff_ffff
const version = 20
const versionLarge = 45
const deflated = 8
const sizesFollow = 0x08
const utf8 = 0x800
/** 1 January 1980, the first that a ZIP knows. */
const firstDay = 0x0021
