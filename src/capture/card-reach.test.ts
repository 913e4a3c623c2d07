import { expect, test } from 'vitest'
import { reachOf } from './card-reach.ts'

/** A row of print: `#` is ink in the middle, `I` a line from top to bottom, each 10 pixels wide. */
function picture(row: string) {
  const [width, height] = [row.length * 10, 60]
  const pixels = new Uint8Array(width * height).fill(240)
  for (const [index, sign] of Array.from(row).entries())
    for (let y = sign === 'I' ? 0 : 25; y < (sign === 'I' ? 60 : 35); y += 1)
      if (sign !== '.') pixels.fill(20, y * width + index * 10, y * width + index * 10 + 9)
  return { pixels, width, height }
}

const run = (left: number, right: number) => ({
  ...{ text: 'x', left, right, top: 20, bottom: 40, size: 20, sure: 90 },
})

test.each([
  ['nothing more', '..####......', 20, 59],
  ['what follows closely', '..####.##...', 20, 88],
  ['what stands before it', '##.###......', 0, 59],
  ['not what is far', '..####....##', 20, 59],
  ['not beyond a drawn line', '..####.I.##.', 20, 59],
])('a line reaches: %s', (_, row, left, right) => {
  const reach = reachOf(picture(row), run(30, 59), [])
  expect(reach).toEqual({ left, right })
})

test('it ends where another begins', () => {
  expect(reachOf(picture('..####.##...'), run(20, 59), [run(70, 90)]).right).toBe(59)
})
