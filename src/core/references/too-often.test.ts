import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, parseDay } from '../days/day.ts'
import { tooOften } from './too-often.ts'

const today = parseDay('2026-03-31')!
/** `2026-03-02 a`: the day and the application. */
const use = (text: string) => {
  const [day = '', application = 'a'] = text.split(' ')
  return { on: parseDay(day)!, application }
}
const times = (uses: readonly string[], application?: string) =>
  tooOften('Grace Lin', uses.map(use), { today, ...(application && { application }) })?.times

test.each([
  ['three times is fine', ['2026-03-10', '2026-03-11', '2026-03-12'], undefined],
  ['four times is enough', ['2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13'], 4],
  ['the thirtieth day counts', ['2026-03-02', '2026-03-11', '2026-03-12', '2026-03-13'], 4],
  [
    'the day before it does not',
    ['2026-03-01', '2026-03-11', '2026-03-12', '2026-03-13'],
    undefined,
  ],
  ['today counts', ['2026-03-31', '2026-03-11', '2026-03-12', '2026-03-13'], 4],
  ['a day to come does not', ['2026-04-01', '2026-03-11', '2026-03-12', '2026-03-13'], undefined],
  [
    'asked and named for one application on one day is once',
    ['2026-03-10 a', '2026-03-10 a', '2026-03-11 b', '2026-03-12 c'],
    undefined,
  ],
  [
    'named to two companies on one day is twice',
    ['2026-03-10 a', '2026-03-10 b', '2026-03-11 b', '2026-03-12 c'],
    4,
  ],
  [
    'the same company again on another day is another time',
    ['2026-03-10 a', '2026-03-11 a', '2026-03-12 a', '2026-03-13 a'],
    4,
  ],
])('%s', (_, uses, expected) => {
  expect(times(uses)).toBe(expected)
})

test('what was done today for the application itself is the same favour', () => {
  const uses = ['2026-03-10 b', '2026-03-11 c', '2026-03-12 d', '2026-03-31 a']
  expect([times(uses, 'a'), times(uses, 'b')]).toEqual([undefined, 4])
})

test('it says how often, and on which days', () => {
  const uses = ['2026-03-13 a', '2026-03-10 a', '2026-03-10 b', '2026-03-12 c', '2026-03-12 c']
  expect(tooOften('Grace Lin', uses.map(use), { today })).toEqual({
    times: 4,
    days: [use('2026-03-10').on, use('2026-03-12').on, use('2026-03-13').on],
    because:
      'Grace Lin was named or asked 4 times in the last 30 days: on Tue 10 March (twice), Thu 12 March and Fri 13 March.',
  })
})

test('one more time never makes it less, and long ago never counts', () => {
  const uses = fc.array(
    fc.record({ ago: fc.integer({ min: -5, max: 60 }), application: fc.constantFrom('a', 'b') }),
  )
  fc.assert(
    fc.property(uses, uses, (some, more) => {
      const at = (list: typeof some) =>
        list.map(({ ago, application }) => ({ on: addDays(today, -ago), application }))
      const count = (list: typeof some) => tooOften('x', at(list), { today })?.times ?? 0
      expect(count([...some, ...more])).toBeGreaterThanOrEqual(count(some))
      expect(count(some.filter(({ ago }) => ago >= 30 || ago < 0))).toBe(0)
    }),
  )
})
