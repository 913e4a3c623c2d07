import { expect, test } from 'vitest'
import { markOf, printSeen, readSeen, seenOf, whose } from './seen.ts'

type Row = readonly [
  why: string,
  seen: readonly string[],
  mine: string,
  theirs: string,
  whose: string,
]

const rows: readonly Row[] = [
  ['nobody changed anything', ['the press'], 'the press', 'the press', 'mine'],
  ['only I changed it', ['the press'], 'the winder', 'the press', 'mine'],
  ['only the other window changed it', ['the press'], 'the press', 'the dryer', 'theirs'],
  ['both changed it to the same', ['the press'], 'the dryer', 'the dryer', 'mine'],
  ['both changed it differently', ['the press'], 'the winder', 'the dryer', 'both'],
  ['an empty field was filled elsewhere', [''], '', 'the dryer', 'theirs'],
  ['an empty field was filled here', [''], 'the winder', '', 'mine'],
  ['I emptied it, and the other window changed it', ['the press'], '', 'the dryer', 'both'],
  ['the other window emptied it', ['the press'], 'the press', '', 'theirs'],
  [
    'what is kept is what I sent before',
    ['the press', 'the winder'],
    'a fan',
    'the winder',
    'mine',
  ],
  ['I went back to what it was', ['the press', 'the winder'], 'the press', 'the winder', 'mine'],
  [
    'what I sent before never came, and I send it again',
    ['the press', 'the winder'],
    'the winder',
    'the press',
    'mine',
  ],
  [
    'the other window changed what I sent before',
    ['the press', 'the winder'],
    'the winder',
    'the dryer',
    'both',
  ],
]

test.each(rows)('%s', (_, seen, mine, theirs, expected) => {
  expect(whose({ seen: seen.map(markOf), mine, theirs })).toBe(expected)
})

test('a field of which nothing is known was empty', () => {
  expect(whose({ seen: undefined, mine: 'the winder', theirs: 'the dryer' })).toBe('both')
  expect(whose({ seen: undefined, mine: '', theirs: 'the dryer' })).toBe('theirs')
})

test.each([
  ['line ends', 'Line 3\r\nstops', 'Line 3\nstops', true],
  ['spaces around it', ' the press\n', 'the press', true],
  ['spaces in a row', 'the  press', 'the press', true],
  ['an accent typed as a sign of its own', 'Ren\u0065\u0301', 'Ren\u00e9', true],
  ['a new line', 'the press', 'the\npress', false],
  ['a capital letter', 'the press', 'The press', false],
  ['one sign less', 'the press', 'the pres', false],
  ['two signs in another order', 'ab', 'ba', false],
])('%s: marks know what is a change', (_, one, other, same) => {
  expect(markOf(one) === markOf(other)).toBe(same)
})

test('ten thousand texts that differ a little have ten thousand marks', () => {
  const marks = Array.from({ length: 10_000 }, (_, index) => markOf(`winder ${index}`))
  expect(new Set(marks).size).toBe(10_000)
})

test('what was seen is printed and read', () => {
  const seen = new Map([
    ...seenOf([
      ['company', 'Halvorsen Paper'],
      ['takeaway.issue', ''],
      ['person-0-name', 'Ana'],
    ]),
    ['phone', [markOf(''), markOf('1')]],
  ])
  const read = readSeen(printSeen(seen))
  expect([...read.keys()]).toEqual(['company', 'person-0-name', 'phone'])
  expect(read.get('phone')).toEqual(seen.get('phone'))
  expect([...readSeen('')]).toEqual([])
})
