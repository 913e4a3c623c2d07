import { expect, test } from 'vitest'
import { joined } from './card-lines.ts'

const run = (text: string, left: number, right: number, top = 100, size = 30) => ({
  ...{ text, left, right, top, size, sure: 90 },
  bottom: top + size,
})
const read = (...runs: ReturnType<typeof run>[]) => joined(runs).map(({ text }) => text)

test.each([
  ['touching, it is one word', run('ana.ruiz@halv', 0, 200), run('orsen.example', 203, 400)],
  [
    'as it stands a little lower',
    run('ana.ruiz@halv', 0, 200),
    run('orsen.example', 203, 400, 106),
  ],
])('what was taken apart is put together: %s', (_, one, other) => {
  expect(read(other, one)).toEqual(['ana.ruiz@halvorsen.example'])
})

test.each([
  ['it is far', run('orsen', 260, 400)],
  ['it is much larger', run('orsen', 203, 400, 80, 60)],
  ['it is another line', run('orsen', 203, 400, 128)],
])('it stays apart where %s', (_, other) => {
  expect(read(run('Halv', 0, 200), other)).toHaveLength(2)
})
