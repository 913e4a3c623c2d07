// Makes a picture of a card ready for reading: grey, dark on light, straight, evenly lit, its codes painted over.
import sharp, { type Sharp } from 'sharp'
import { evenLight } from './card-light.ts'
import { commonTone, toneOfPaper, type Box, type Grey } from './card-tones.ts'
import type { Part } from './find-codes.ts'

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
  return evenLight(await greyOf(straight))
}

/** As a file that text recognition takes. */
export function asPng(grey: Grey): Promise<Buffer> {
  return fromGrey(grey).withMetadata({ density: 300 }).png({ compressionLevel: 1 }).toBuffer()
}

/** A part as a picture of its own, its letters as large as they are read best, and nothing of its neighbours above and below. */
export async function cutOut(
  card: Grey,
  part: Box & { readonly size: number },
  others: readonly Box[],
): Promise<Buffer> {
  const margin = Math.round(part.size * 0.38)
  const x = Math.max(0, part.left - margin)
  const width = Math.min(card.width, part.right + margin) - x
  const near = others.filter(({ left, right }) => right > x && left < x + width)
  const above = near.filter(({ bottom }) => bottom <= part.top + margin / 3)
  const below = near.filter(({ top }) => top >= part.bottom - margin / 3)
  const y = Math.max(0, part.top - margin, ...above.map(({ bottom }) => Math.min(bottom, part.top)))
  const end = Math.min(
    ...[card.height, part.bottom + margin],
    ...below.map(({ top }) => Math.max(top, part.bottom)),
  )
  const cut = fromGrey(card).extract({ left: x, top: y, width, height: end - y })
  const tone = commonTone(card, part)
  const framed = cut.extend({
    top: margin - (part.top - y),
    bottom: margin - (end - part.bottom),
    background: { r: tone, g: tone, b: tone },
  })
  return asPng(await greyOf(fromGrey(await greyOf(framed)).resize({ height: lineHeight })))
}

const lineHeight = 88

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
