import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holidays } from '../../capture/holidays.ts'
import { aCase, anEntry } from '../../../test/plan/any-case.ts'
import { caseOf, type Told } from '../../../test/plan/told.ts'
import type { Case } from '../case/case.ts'
import type { Entry } from '../journal/entry.ts'
import { acts, ends, noInsights, tasks, together, ways, type Insights } from './insights.ts'
import { insightsOf } from './of-case.ts'

const thanks = 'e1: 2 March 19:00 ana thank-you by email'

type Row = readonly [name: string, told: Told, counts: Readonly<Record<string, number>>]

const rows: readonly Row[] = [
  ['nothing has begun', { now: '2 March 09:00' }, {}],
  ['an interview, and nothing done yet', { now: '2 March 17:00' }, { interviewed: 1, open: 1 }],
  [
    'a thank-you the day after is in time',
    { now: '4 March 10:00', journal: ['e1: 3 March 21:00 ana thank-you by email'] },
    { interviewed: 1, thanked: 1, open: 1, 'thank-you email made': 1, 'thank-you in-time': 1 },
  ],
  [
    'two days after it is late',
    { now: '5 March 10:00', journal: ['e1: 4 March 08:00 ana thank-you by email'] },
    { interviewed: 1, thanked: 1, open: 1, 'thank-you email made': 1, 'thank-you late': 1 },
  ],
  [
    'never written it is missed, and let go it is not',
    { now: '20 March 10:00', met: 'ana ben', journal: ['e1: 3 March 10:00 ben skipped thank-you'] },
    { interviewed: 1, open: 1, 'thank-you missed': 1, 'thank-you let-go': 1 },
  ],
  [
    'what came back was not sent',
    { now: '3 March 10:00', journal: [thanks, 'e2: 2 March 20:00 ana bounce'] },
    { interviewed: 1, open: 1 },
  ],
  [
    'a call on its day, one two days late, and a reply to it',
    {
      now: '30 March 10:00',
      journal: [
        thanks,
        'e2: 9 March 10:00 ana call talked',
        'e3: 18 March 10:00 ana call voicemail',
        'e4: 20 March 10:00 ana reply update',
      ],
    },
    {
      ...{ interviewed: 1, thanked: 1, 'followed-up': 1, moved: 1, open: 1 },
      ...{ 'thank-you email made': 1, 'thank-you in-time': 1 },
      ...{ 'call 1 made': 1, 'call 1 answered': 1, 'call 2 made': 1, 'call 2 answered': 1 },
      ...{ 'follow-up in-time': 1, 'follow-up late': 1, 'waited 2': 1 },
    },
  ],
  [
    'closed with a call overdue, that call is missed',
    { now: '30 March 10:00', journal: [thanks, 'e2: 13 March 10:00 rejection'] },
    {
      ...{ interviewed: 1, thanked: 1, moved: 1, rejection: 1 },
      ...{ 'thank-you email made': 1, 'thank-you in-time': 1, 'follow-up missed': 1 },
    },
  ],
  [
    'closed the day after the interview, no thank-you was missed',
    { now: '30 March 10:00', journal: ['e1: 3 March 10:00 offer'] },
    { interviewed: 1, moved: 1, offer: 1 },
  ],
  [
    'three tries of one call are one step, and three calls',
    {
      now: '12 March 10:00',
      journal: [
        thanks,
        'e2: 9 March 10:00 ana call no-answer',
        'e3: 10 March 10:00 ana call busy',
        'e4: 11 March 10:00 ana call talked',
      ],
    },
    {
      ...{ interviewed: 1, thanked: 1, 'followed-up': 1, open: 1 },
      ...{ 'thank-you email made': 1, 'thank-you in-time': 1 },
      ...{ 'call 1 made': 3, 'call 1 answered': 1, 'follow-up in-time': 1 },
    },
  ],
]

test.each(rows)('%s', (_, told, counts) => {
  expect(countsIn(insightsOf(caseOf(told), holidays))).toEqual(counts)
})

test('whatever the case, its counts agree with one another', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      const { way, ends: at, replies, waits, followed } = insightsOf(kase, holidays)
      expect(sum(ends.map((end) => at[end]))).toBe(way.interviewed)
      for (const count of Object.values(way)) expect(count).toBeLessThanOrEqual(way.interviewed)
      for (const act of acts) expect(replies[act].answered).toBeLessThanOrEqual(replies[act].made)
      expect(sum(waits)).toBeLessThanOrEqual(sum(acts.map((act) => replies[act].answered)))
      for (const task of tasks)
        for (const way of ways) expect(followed[task][way]).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 300 },
  )
})

test('an entry that was taken back is as never written', () => {
  fc.assert(
    fc.property(anyCase, anEntry, fc.nat(20), (kase, entry, place) => {
      const [before, after] = [kase.journal.slice(0, place), kase.journal.slice(place)]
      const written = { ...entry, id: 'mistake' } as Entry
      const back: Entry = { type: 'taken-back', entry: 'mistake', at: kase.now }
      const journal = [...before, written, ...after, back]
      expect(insightsOf({ ...kase, journal }, holidays)).toEqual(insightsOf(kase, holidays))
    }),
    { numRuns: 300 },
  )
})

test('added up, the order does not matter, and what is nothing adds nothing', () => {
  const three = fc.tuple(anyCase, anyCase, anyCase)
  fc.assert(
    fc.property(three, (cases) => {
      const [a, b, c] = cases.map((kase) => insightsOf(kase, holidays))
      expect(together(together(a!, b!), c!)).toEqual(together(c!, together(b!, a!)))
      expect(together(noInsights, a!)).toEqual(a)
    }),
    { numRuns: 50 },
  )
})

/** Entries as they are kept: each with an id of its own. */
const anyCase = aCase({ longest: 10 }).map((kase): Case => ({
  ...kase,
  journal: kase.journal.map((entry, index) => ({ ...entry, id: `e${index}` })),
}))

/** All that is not nothing. */
function countsIn({ way, ends, replies, waits, followed }: Insights): Record<string, number> {
  const counts: Record<string, number> = {
    ...way,
    ...ends,
    ...Object.fromEntries(
      waits.map((count, index) => [`waited ${[0, 2, 5, 10, 20][index]}`, count]),
    ),
  }
  for (const act of acts) {
    counts[`${act} made`] = replies[act].made
    counts[`${act} answered`] = replies[act].answered
  }
  for (const task of tasks) for (const way of ways) counts[`${task} ${way}`] = followed[task][way]
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}
