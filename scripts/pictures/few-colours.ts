// A PNG of true colours as one of at most 256, which is a third of it: the most frequent stay as they are, of
// the others each becomes the one nearest to it. Pages have few colours, and text has shades of them.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

export function withFewColours(png: Uint8Array): Uint8Array {
  const { width, height, size, pixels } = read(png)
  const colours = new Uint32Array(width * height)
  for (let at = 0; at < colours.length; at += 1) {
    const from = at * size
    colours[at] = (pixels[from]! << 16) | (pixels[from + 1]! << 8) | pixels[from + 2]!
  }
  const palette = frequent(colours, 256)
  const rows = Buffer.alloc(height * (width + 1))
  const nearest = nearestIn(palette)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = nearest(colours[y * width + x]!)
  return write(width, height, palette, rows)
}

/** The pixels of a PNG of 8 bits each for red, green, blue, and perhaps alpha. */
function read(png: Uint8Array) {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  const [width, height, depth, kind] = [
    bytes.readUInt32BE(16),
    bytes.readUInt32BE(20),
    bytes[24],
    bytes[25],
  ]
  if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error('The picture is of another kind.')
  const size = kind === 2 ? 3 : 4
  const data: Buffer[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + length))
  }
  return {
    width,
    height,
    size,
    pixels: unfiltered(inflateSync(Buffer.concat(data)), width * size, size),
  }
}

/** Each row says by its first byte how it was told from what is left of it and above it. */
function unfiltered(rows: Buffer, length: number, size: number): Buffer {
  const height = rows.length / (length + 1)
  const pixels = Buffer.alloc(height * length)
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (length + 1)]
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x
      const left = x < size ? 0 : pixels[at - size]!
      const above = y === 0 ? 0 : pixels[at - length]!
      const corner = x < size || y === 0 ? 0 : pixels[at - length - size]!
      const told = [0, left, above, (left + above) >> 1, closest(left, above, corner)][filter!]!
      pixels[at] = rows[y * (length + 1) + 1 + x]! + told
    }
  }
  return pixels
}

function closest(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

function frequent(colours: Uint32Array, most: number): readonly number[] {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const byCount = [...counts].sort(([a, one], [b, other]) => other - one || a - b)
  return byCount.slice(0, most).map(([colour]) => colour)
}

function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]))
  return (colour) => {
    const index = known.get(colour)
    if (index !== undefined) return index
    const distances = palette.map((one) => distance(one, colour))
    const found = distances.indexOf(Math.min(...distances))
    known.set(colour, found)
    return found
  }
}

function distance(one: number, other: number): number {
  const part = (shift: number) => ((one >> shift) & 255) - ((other >> shift) & 255)
  return part(16) ** 2 + part(8) ** 2 + part(0) ** 2
}

function write(width: number, height: number, palette: readonly number[], rows: Buffer): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]))
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
