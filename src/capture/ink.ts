// A signature off its paper: what is darker than the paper around it is ink, all else is nothing. Light from one side
// and creases are taken out by measuring the paper in small squares.
import sharp, { type Sharp } from 'sharp'
import { Problem } from '#core/problem.ts'
import { field } from './picture-bytes.ts'
import { withoutSpecks } from './specks.ts'

export type InkFound = { readonly type: 'image/png'; readonly bytes: Uint8Array }

/** The ink alone, cut to its size, on nothing. Throws Problem where there is none, or much more than a name is. */
export async function findInk(upright: Sharp): Promise<InkFound> {
  const { data, info } = await upright
    .resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const tone = Float32Array.from({ length: width * height }, (_, at) =>
    brightness(data, at, channels),
  )
  const size = { width, height }
  const paper = await paperUnder(tone, size)
  if (paper.reduce((sum, one) => sum + one, 0) < darkest * paper.length)
    throw new Problem('wrong-form', nothing, { field })
  const cover = tone.map((one, at) => coverOf(one, paper[at]!))
  const ink = withoutSpecks(cover, size)
  const place = placeOf(ink, size)
  const amount = ink.reduce((sum, one) => sum + Number(one > 0.5), 0)
  if (!place || amount < least) throw new Problem('wrong-form', nothing, { field })
  if (amount > most * width * height) throw new Problem('wrong-form', tooMuch, { field })
  const colour = colourOf(data, channels, ink)
  const pixels = new Uint8Array(width * height * 4)
  for (const [at, one] of ink.entries()) pixels.set([...colour, Math.round(one * 255)], at * 4)
  const bytes = await sharp(pixels, { raw: { ...size, channels: 4 } })
    .extract(place)
    .resize({ width: 1200, height: 480, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer()
  return { type: 'image/png', bytes }
}

const widest = 1600
/** Pixels of ink: fewer are a dot. */
const least = 60
/** Paper that is darker is none. */
const darkest = 80
/** Of the picture: more is no name on paper. */
const most = 0.3

const nothing =
  'No signature can be made out in this picture; expected dark ink on light paper, near enough to fill it.'
const tooMuch =
  'More than a third of this picture is dark, so it cannot be told from its paper; please sign on white paper and photograph that alone.'

function brightness(data: Uint8Array, at: number, channels: number): number {
  const from = at * channels
  if (channels < 3) return data[from]!
  return 0.299 * data[from]! + 0.587 * data[from + 1]! + 0.114 * data[from + 2]!
}

type Size = { readonly width: number; readonly height: number }

const square = 32

/** How bright the paper is at each pixel: of each square its bright tenth, and smoothly from one to the next. */
async function paperUnder(tone: Float32Array, { width, height }: Size): Promise<Float32Array> {
  const across = Math.ceil(width / square)
  const down = Math.ceil(height / square)
  const squares = new Uint8Array(across * down)
  for (const at of squares.keys()) {
    squares[at] = brightTenth(
      tone,
      { width, height },
      (at % across) * square,
      Math.floor(at / across) * square,
    )
  }
  const paper = await sharp(squares, { raw: { width: across, height: down, channels: 1 } })
    .resize(across * square, down * square, { kernel: 'cubic', fit: 'fill' })
    .extract({ left: 0, top: 0, width, height })
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  return Float32Array.from(paper)
}

function brightTenth(
  tone: Float32Array,
  { width, height }: Size,
  left: number,
  top: number,
): number {
  const seen: number[] = []
  for (let y = top; y < Math.min(top + square, height); y += 2)
    for (let x = left; x < Math.min(left + square, width); x += 2) seen.push(tone[y * width + x]!)
  return Math.round(
    seen.toSorted((one, other) => one - other)[Math.floor(seen.length * 0.9)] ?? 255,
  )
}

/** From 0, as bright as paper, to 1, ink. Grain and faint shadows are paper. */
function coverOf(tone: number, paper: number): number {
  const darker = 1 - tone / Math.max(paper, 1)
  return Math.min(1, Math.max(0, (darker - 0.14) / 0.3))
}

/** What encloses the ink, with a little room. */
function placeOf(ink: Float32Array, { width, height }: Size) {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (const [at, one] of ink.entries()) {
    if (one < 0.25) continue
    const [x, y] = [at % width, Math.floor(at / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (right < left) return undefined
  left = Math.max(0, left - room)
  top = Math.max(0, top - room)
  return {
    ...{ left, top },
    width: Math.min(width, right + room + 1) - left,
    height: Math.min(height, bottom + room + 1) - top,
  }
}

const room = 4

/** One colour for all of it, so that no paper shines through its edges. */
function colourOf(data: Uint8Array, channels: number, ink: Float32Array): readonly number[] {
  const sums = [0, 0, 0]
  let count = 0
  for (const [at, one] of ink.entries()) {
    if (one < 0.9) continue
    count += 1
    for (const part of sums.keys()) sums[part]! += data[at * channels + (channels < 3 ? 0 : part)]!
  }
  return count === 0 ? [30, 35, 41] : sums.map((sum) => Math.round(sum / count))
}
