import { expect, test } from 'vitest'
import { settle } from './card-again.ts'

const run = ([text, sure]: readonly [string, number]) => ({
  ...{ text, sure, left: 0, top: 0, right: 400, bottom: 30, size: 30 },
})

type Read = readonly [text: string, sure: number]

test.each<readonly [string, boolean, readonly Read[], string]>([
  [
    'a mail more, however unsure',
    false,
    [
      ['E ana(@halv', 80],
      ['E ana@halvorsen.example', 40],
    ],
    'E ana@halvorsen.example',
  ],
  [
    'no number less',
    false,
    [
      ['920 555 0134', 60],
      ['920 555', 95],
    ],
    '920 555 0134',
  ],
  [
    'the surer of two',
    false,
    [
      ['920 555 0184', 60],
      ['920 555 0134', 93],
    ],
    '920 555 0134',
  ],
  [
    'what two of three say',
    false,
    [
      ['T920 5550134', 38],
      ['7 920 555 0134', 80],
      ['T 920 555 0134', 67],
    ],
    'T 920 555 0134',
  ],
  [
    'the one with a dot more',
    false,
    [
      ['E anaruiz@halvorsen.example', 77],
      ['E ana.ruiz@halvorsen.example', 82],
      ['E anaruiz@halvorsen.example', 80],
    ],
    'E ana.ruiz@halvorsen.example',
  ],
  [
    'more of what was cut off',
    true,
    [
      ['ANA', 96],
      ['ANA RUIZ', 88],
    ],
    'ANA RUIZ',
  ],
  [
    'not more of it that is badly read',
    true,
    [
      ['ANA', 96],
      ['ANA R%#IZL', 40],
    ],
    'ANA',
  ],
  [
    'no other words where nothing was cut off',
    false,
    [
      ['Plant Manager', 90],
      ['Plant Manager Paper', 97],
    ],
    'Plant Manager',
  ],
])('of several readings is taken: %s', (_, wasCutOff, [first, ...others], taken) => {
  expect(settle(run(first!), others.map(run), wasCutOff).text).toBe(taken)
})
