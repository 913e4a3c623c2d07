import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Moment } from '../days/moment.ts'
import { numberIn, onceOf } from './once.ts'
import { companyPause, paced } from './pace.ts'
import { isOverdue, pauseAfter, restAfter } from './pauses.ts'
import { going, inHand, statesBefore, waiting, type MailState } from './state.ts'

const hour = 3_600_000
const now = Date.UTC(2026, 2, 9, 15) as Moment

describe('the states', () => {
  /** Where a mail can get from there, however many steps it takes, without a word of the user. */
  const byItself = (from: MailState): ReadonlySet<MailState> => {
    const reached = new Set<MailState>([from])
    for (const one of reached) {
      if (one === 'held' && from !== 'held') continue
      for (const next of [...waiting, ...inHand, 'sent', 'failed', 'uncertain'] as const)
        if (statesBefore(next).includes(one)) reached.add(next)
    }
    return reached
  }

  test.each(['sent', 'failed', 'uncertain', 'withdrawn'] as const)(
    'nothing leads from %s back on the way by itself',
    (state) => {
      const back = [...byItself(state)].filter((one) => one !== state)
      expect(back.filter((one) => (going as readonly string[]).includes(one))).toEqual([])
    },
  )

  test('only what has no dot yet can be taken back or held', () => {
    expect(statesBefore('withdrawn')).toEqual(['due', 'claimed', 'sending', 'retry', 'held'])
    expect(statesBefore('dotted')).toEqual(['sending'])
  })

  test('whatever was handed over can end as sent', () => {
    for (const state of ['dotted', 'uncertain'] as const)
      expect(statesBefore('sent')).toContain(state)
  })
})

describe('pauses', () => {
  const pauses = Array.from({ length: 20 }, (_, index) => pauseAfter(index + 1))
  const known = pauses.filter((pause) => pause !== undefined)

  test('grow, from a minute on, and come to nearly two days in all', () => {
    expect(known[0]).toBe(60_000)
    expect(known.toSorted((one, other) => one - other)).toEqual(known)
    const all = known.reduce((sum, pause) => sum + pause, 0)
    expect(all).toBeLessThanOrEqual(48 * hour)
    expect(all).toBeGreaterThan(46 * hour)
  })

  test('end: then it is given up', () => {
    expect(pauses.slice(known.length)).toEqual(pauses.slice(known.length).map(() => undefined))
    expect(known.length).toBe(10)
  })

  test.each([
    [1, 1],
    [2, 5],
    [4, 30],
    [9, 30],
  ])('a mailbox that failed %i times rests %i minutes', (failures, minutes) => {
    expect(restAfter(failures)).toBe(minutes * 60_000)
  })

  test.each([
    ['on time', 0, false],
    ['three hours late', 3 * hour, false],
    ['a little more than three hours late', 3 * hour + 1, true],
    ['still to come', -hour, false],
  ])('%s', (_, late, expected) => {
    expect(isOverdue((now - late) as Moment, now)).toBe(expected)
  })
})

describe('pace', () => {
  const to = (...companies: readonly (string | undefined)[]) =>
    companies.map((company, id) => ({ id, company }))
  const idsOf = (all: readonly { readonly id: number }[]) => all.map(({ id }) => id)

  test('one to each company goes, the others wait half a minute each', () => {
    const { take, wait } = paced(to('a', 'b', 'a', 'a', undefined, undefined), {
      ...{ now, free: new Map(), room: 10 },
    })
    expect(idsOf(take)).toEqual([0, 1, 4, 5])
    expect(wait.map(({ one, until }) => [one.id, until - now])).toEqual([
      ...[[2, companyPause]],
      ...[[3, 2 * companyPause]],
    ])
  })

  test('a company that has just got one waits until it is free', () => {
    const free = new Map([['a', (now + 12_000) as Moment]])
    const { take, wait } = paced(to('a', 'b'), { now, free, room: 10 })
    expect(idsOf(take)).toEqual([1])
    expect(wait).toMatchObject([{ until: now + 12_000 }])
  })

  test('no more go than there is room for; they lose nothing by it', () => {
    const { take, wait } = paced(to('a', 'b', 'c'), { now, free: new Map(), room: 2 })
    expect([idsOf(take), wait]).toEqual([[0, 1], []])
    expect(paced(to('a'), { now, free: new Map(), room: 0 })).toEqual({ take: [], wait: [] })
  })

  test('whatever comes, no two to one company are nearer than half a minute', () => {
    const companies = fc.array(fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }))
    const free = fc.dictionary(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 60_000 }))
    fc.assert(
      fc.property(companies, free, fc.nat(20), (all, ahead, room) => {
        const known = new Map(Object.entries(ahead).map(([one, ms]) => [one, (now + ms) as Moment]))
        const { take, wait } = paced(to(...all), { now, free: known, room })
        expect(take.length).toBeLessThanOrEqual(room)
        const gone = [
          ...take.map((one) => ({ one, until: now })),
          ...wait.filter(({ until }) => until > now),
        ]
        for (const company of ['a', 'b', 'c']) {
          const times = gone.flatMap(({ one, until }) => (one.company === company ? until : []))
          times.sort((one, other) => one - other)
          const gaps = times.slice(1).map((at, index) => at - times[index]!)
          for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(companyPause)
          expect(times[0] ?? Infinity).toBeGreaterThanOrEqual(known.get(company) ?? now)
        }
      }),
    )
  })
})

test('what makes a note the same has its number at the end', () => {
  const one = { interview: 'i', contact: 'c', kind: 'status-note', number: 3 } as const
  expect(onceOf(one)).toBe('note:i:c:status-note:3')
  expect(numberIn(onceOf(one))).toBe(3)
})
