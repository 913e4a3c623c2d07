import { expect, test } from 'vitest'
import { evenLight } from './card-light.ts'

/** Paper under a light, with lines of print and, if wished, a dark block at the left. */
function paper(lightAt: (x: number) => number, block = 0) {
  const [width, height] = [400, 240]
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isPrint = y % 40 < 6 && x % 9 < 3
      const tone = x < block * width ? 30 : isPrint ? 20 : 240
      pixels[y * width + x] = tone * lightAt(x / width)
    }
  return { pixels, width, height }
}

const toneAt = ({ pixels, width }: { pixels: Uint8Array; width: number }, x: number) =>
  pixels[30 * width + Math.floor(x * width)]!

test('the shaded side becomes as light as the other', () => {
  const lit = evenLight(paper((x) => 1 - 0.6 * x))
  for (const x of [0.15, 0.5, 0.85]) expect(Math.abs(toneAt(lit, x) - 245)).toBeLessThan(25)
})

test('a coloured block stays dark', () => {
  const lit = evenLight(paper((x) => 1 - 0.5 * x, 0.3))
  expect(toneAt(lit, 0.2)).toBeLessThan(80)
  expect(toneAt(lit, 0.8)).toBeGreaterThan(215)
})

test('what is lit evenly is left as it is', () => {
  const even = paper(() => 1)
  expect(evenLight(even)).toBe(even)
})
