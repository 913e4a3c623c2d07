// Takes the shade off a picture of a card: where a lamp stands at one side, the other is as dark as print.
import { toneOfPaper, type Grey } from './card-tones.ts'

/** The same picture as under even light; itself where it is lit evenly. Its paper is light. */
export function evenLight(grey: Grey): Grey {
  const light = findLight(grey)
  if (!light) return grey
  const { pixels, width, height } = grey
  const tones: number[] = []
  for (let y = 0; y <= 4; y += 1)
    for (let x = 0; x <= 4; x += 1) tones.push(light(0.2 + x * 0.15, 0.2 + y * 0.15))
  if (Math.max(...tones) / Math.min(...tones) < leastShade) return grey
  const lit = new Uint8Array(pixels.length)
  // What lies outside the middle is taken to be lit as the nearest that does not.
  const inside = (share: number) => Math.min(0.9, Math.max(0.1, share))
  for (let top = 0; top < height; top += 8)
    for (let left = 0; left < width; left += 8) {
      const more = paperTone / light(inside(left / width), inside(top / height))
      for (let y = top; y < Math.min(height, top + 8); y += 1)
        for (let x = left; x < Math.min(width, left + 8); x += 1)
          lit[y * width + x] = Math.min(255, pixels[y * width + x]! * more)
    }
  return { pixels: lit, width, height }
}

const leastShade = 1.25
const paperTone = 245

type Light = (x: number, y: number) => number

/** The tone of paper anywhere, from 0 to 1 across and down: a curved surface through most of the tiles. None where there is no such. */
function findLight(grey: Grey): Light | undefined {
  const tiles = listTiles(grey)
  let surface = [Math.log(toneOfPaper(grey)), 0, 0, 0, 0, 0]
  // Coloured blocks and print are no paper: each round counts less what lies far from the surface.
  for (const width of [0.7, 0.5, 0.3, 0.2, 0.2])
    surface = fitted(
      tiles.map((tile) => {
        const off = Math.abs(tile.tone - valueAt(surface, tile.x, tile.y)) / width
        return { ...tile, weight: off < 1 ? (1 - off * off) ** 2 : 0 }
      }),
      surface,
    )
  // Nothing is brighter than paper; where much is, the surface is that of something else.
  const brighter = tiles.filter(({ x, y, tone }) => tone - valueAt(surface, x, y) > 0.15)
  if (brighter.length > tiles.length * 0.08) return undefined
  return (x, y) => Math.exp(Math.min(5.54, Math.max(3.4, valueAt(surface, x, y))))
}

type Tile = { readonly x: number; readonly y: number; readonly tone: number }

/** The logarithm of the common tone of each part of the middle. */
function listTiles({ pixels, width, height }: Grey): readonly Tile[] {
  const tiles: Tile[] = []
  const [across, down] = [20, 12]
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      const [x, y] = [0.18 + (0.64 * (column + 0.5)) / across, 0.18 + (0.64 * (row + 0.5)) / down]
      const some: number[] = []
      for (let dy = -12; dy <= 12; dy += 3)
        for (let dx = -12; dx <= 12; dx += 3)
          some.push(pixels[(Math.floor(y * height) + dy) * width + Math.floor(x * width) + dx] ?? 0)
      some.sort((one, other) => one - other)
      tiles.push({ x, y, tone: Math.log(Math.max(16, some[Math.floor(some.length * 0.7)]!)) })
    }
  return tiles
}

function termsAt(x: number, y: number): readonly number[] {
  return [1, x, y, x * x, x * y, y * y]
}

function valueAt(surface: readonly number[], x: number, y: number): number {
  return termsAt(x, y).reduce((sum, term, index) => sum + term * surface[index]!, 0)
}

/** Least squares; what came before where too few tiles count. */
function fitted(
  tiles: readonly (Tile & { readonly weight: number })[],
  before: readonly number[],
): number[] {
  if (tiles.filter(({ weight }) => weight > 0).length < tiles.length / 4) return [...before]
  const rows = before.map((_, row) => {
    const sums = [...before.map(() => 0), 0]
    for (const { x, y, tone, weight } of tiles) {
      const terms = termsAt(x, y)
      for (const [column, term] of [...terms, tone].entries())
        sums[column]! += weight * terms[row]! * term
    }
    // A little stiffness keeps the curve flat where nothing holds it.
    sums[row]! += row === 0 ? 0 : 0.05
    return sums
  })
  return solved(rows)
}

function solved(rows: number[][]): number[] {
  const count = rows.length
  for (let at = 0; at < count; at += 1) {
    const [main] = rows
      .slice(at)
      .toSorted((one, other) => Math.abs(other[at]!) - Math.abs(one[at]!))
    const place = rows.indexOf(main!)
    ;[rows[at], rows[place]] = [main!, rows[at]!]
    for (const [index, row] of rows.entries()) {
      if (index === at || main![at] === 0) continue
      const times = row[at]! / main![at]!
      for (let column = at; column <= count; column += 1) row[column]! -= times * main![column]!
    }
  }
  return rows.map((row, index) => (row[index] === 0 ? 0 : row[count]! / row[index]!))
}
