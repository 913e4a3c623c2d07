import { expect, test } from 'vitest'
import { isBetter } from './card-again.ts'

const run = (text: string, sure: number) => ({
  ...{ text, sure, left: 0, top: 0, right: 400, bottom: 30, size: 30 },
})

test.each([
  [
    'a mail more, however unsure',
    run('E ana@halvorsen.example', 40),
    run('E ana(@halv', 80),
    false,
    true,
  ],
  ['a number less', run('920 555', 95), run('920 555 0134', 60), false, false],
  ['the same, surer', run('920 555 0134', 93), run('920 555 0184', 60), false, true],
  ['the same, less sure', run('920 555 0134', 50), run('920 555 0184', 60), false, false],
  ['more of what was cut off', run('ANA RUIZ', 88), run('ANA', 96), true, true],
  ['more of it, badly read', run('ANA R%#IZL', 40), run('ANA', 96), true, false],
  ['other words, no better', run('Plant Manger', 97), run('Plant Manager', 90), false, false],
])('a second reading is taken or not: %s', (_, other, before, wasCutOff, isTaken) => {
  expect(isBetter(other, before, wasCutOff)).toBe(isTaken)
})
