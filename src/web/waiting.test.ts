import { expect, test } from 'vitest'
import type { Moment } from '#core/days/moment.ts'
import { waiting, type Brought } from './waiting.ts'

const megabyte = 1024 * 1024

/** The photo of a card of that many megabytes. */
function card(megabytes: number): Brought {
  const picture = { type: 'image/jpeg', bytes: new Uint8Array(megabytes * megabyte) } as const
  return { name: 'card.jpg', read: { people: [], broken: [] }, picture }
}

function held() {
  let [minute, count] = [0, 0]
  const now = () => (minute * 60_000) as Moment
  return {
    ...waiting({ now, newId: () => `${(count += 1)}` }),
    wait: (minutes: number) => (minute += minutes),
  }
}

test('where there is no room nothing more is taken, and nothing goes before its hour', () => {
  const { keep, find, drop, wait } = held()
  keep(card(40))
  wait(20)
  keep(card(20))
  expect(() => keep(card(10))).toThrow(/fills the 64 MB there are.* by itself in 40 minutes/)
  wait(39)
  expect(() => keep(card(10))).toThrow(/by itself in a minute/)
  expect([find('1'), find('2')].map((one) => one?.name)).toEqual(['card.jpg', 'card.jpg'])
  wait(1)
  expect([find('1'), keep(card(10))]).toEqual([undefined, '3'])
  drop('2')
  expect(keep(card(40))).toBe('4')
})

test('what is brought when nothing else waits is taken, however much it is', () => {
  const { keep } = held()
  keep(card(80))
  expect(() => keep(card(0))).toThrow('There is no room for it')
})

test('texts count too, and what is said of a table is taken in place of what was read before', () => {
  const { keep, change, list } = held()
  const name = 'x'.repeat(30 * megabyte)
  const people = [{ name, emails: [], phones: [] }]
  const id = keep({ name: 'a.csv', read: { people, broken: [] } })
  expect(() => keep(card(40))).toThrow('There is no room for it')
  change(id, { name: 'a.csv', read: { people: [], broken: [] } })
  keep(card(40))
  expect(list().map(({ brought }) => brought.name)).toEqual(['a.csv', 'card.jpg'])
})
