// Makes a picture of a card ready for reading: grey, dark on light, straight, its codes painted over.
import sharp, { type Sharp } from 'sharp'
import type { Part } from './find-codes.ts'

/** A grey picture, one byte for each pixel; the paper is light. */
export type Grey = { readonly pixels: Uint8Array; readonly width: number; readonly height: number }

export async function prepareCard(upright: Sharp, codes: readonly Part[]): Promise<Grey> {
  const grey = await greyOf(
    upright
      .clone()
      .resize({ width: readWidth, height: readWidth, fit: 'inside' })
      .grayscale()
      .normalise(),
  )
  const paper = toneOfPaper(grey)
  for (const part of codes) paintOver(grey, part, paper)
  const angle = findSlant(grey)
  let straight = fromGrey(grey)
  if (paper < darkPaper) straight = straight.negate()
  if (Math.abs(angle) >= 0.2) {
    const tone = paper < darkPaper ? 255 - paper : paper
    straight = fromGrey(await greyOf(straight)).rotate(-angle, {
      background: { r: tone, g: tone, b: tone },
    })
  }
  return greyOf(straight)
}

/** As a file that text recognition takes. */
export function asPng(grey: Grey): Promise<Buffer> {
  return fromGrey(grey).withMetadata({ density: 300 }).png({ compressionLevel: 1 }).toBuffer()
}

/** A part as a picture of its own, its letters as large as they are read best. */
export async function cutOut(
  card: Grey,
  { left, top, right, bottom, size }: Box & { readonly size: number },
): Promise<Buffer> {
  const margin = Math.round(size * 0.38)
  const [x, y] = [Math.max(0, left - margin), Math.max(0, top - margin)]
  const width = Math.min(card.width, right + margin) - x
  const height = Math.min(card.height, bottom + margin) - y
  const cut = await greyOf(fromGrey(card).extract({ left: x, top: y, width, height }))
  return asPng(await greyOf(fromGrey(cut).resize({ height: lineHeight })))
}

const lineHeight = 88

type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function fromGrey({ pixels, width, height }: Grey): Sharp {
  return sharp(pixels, { raw: { width, height, channels: 1 } })
}

async function greyOf(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture
    .grayscale()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { pixels: data, width: info.width, height: info.height }
}

const readWidth = 1600
const darkPaper = 115

// In the middle there is more paper than print, and no desk.
function toneOfPaper({ pixels, width, height }: Grey): number {
  const counts = new Uint32Array(32)
  for (let y = Math.floor(height * 0.2); y < height * 0.8; y += 1)
    for (let x = Math.floor(width * 0.2); x < width * 0.8; x += 1)
      counts[pixels[y * width + x]! >> 3]! += 1
  return counts.indexOf(Math.max(...counts)) * 8 + 4
}

function paintOver({ pixels, width, height }: Grey, part: Part, tone: number): void {
  const margin = (part.right - part.left) * 0.12
  const [left, right] = [part.left - margin, part.right + margin].map((x) =>
    Math.round(Math.min(1, Math.max(0, x)) * width),
  )
  const [top, bottom] = [
    part.top - (margin * width) / height,
    part.bottom + (margin * width) / height,
  ].map((y) => Math.round(Math.min(1, Math.max(0, y)) * height))
  for (let y = top!; y < bottom!; y += 1) pixels.fill(tone, y * width + left!, y * width + right!)
}

/** By how many degrees the lines run downhill: where the edges of letters fall into the fewest rows. */
function findSlant(grey: Grey): number {
  const edges = listEdges(grey)
  let best = 0
  for (const [reach, step] of [
    [mostSlant, 0.5],
    [0.4, 0.1],
  ] as const) {
    const middle = best
    let most = -1
    for (let angle = middle - reach; angle <= middle + reach + 1e-9; angle += step) {
      const order = orderAt(edges, angle, grey.height)
      if (order > most) [most, best] = [order, angle]
    }
  }
  return best
}

const mostSlant = 7

/** Whether hardly two points beside one another are alike, as no print is: reading that would take minutes. */
export function isNoise(grey: Grey): boolean {
  const looked = (grey.width * grey.height * 0.88 * 0.88) / 4
  return listEdges(grey).xs.length / looked > mostEdges
}

// Cards have 0.03 at most.
const mostEdges = 0.09

type Edges = { readonly xs: readonly number[]; readonly ys: readonly number[] }

function listEdges({ pixels, width, height }: Grey): Edges {
  const [xs, ys]: [number[], number[]] = [[], []]
  // The outermost part is desk, whose edge is no line of text.
  const [fromX, toX] = [Math.round(width * 0.06), Math.round(width * 0.94)]
  for (let y = Math.round(height * 0.06); y < height * 0.94 - 2; y += 2)
    for (let x = fromX; x < toX; x += 2)
      if (Math.abs(pixels[y * width + x]! - pixels[(y + 2) * width + x]!) > 60) {
        xs.push(x)
        ys.push(y)
      }
  return { xs, ys }
}

function orderAt({ xs, ys }: Edges, angle: number, height: number): number {
  const slope = Math.tan((angle * Math.PI) / 180)
  const rows = new Uint32Array(Math.ceil(height * 1.6))
  const shift = Math.ceil(height * 0.3)
  for (let index = 0; index < xs.length; index += 1) {
    const row = Math.round((ys[index]! - xs[index]! * slope + shift) / 2)
    if (row >= 0 && row < rows.length) rows[row]! += 1
  }
  return rows.reduce((sum, count) => sum + count * count, 0)
}
