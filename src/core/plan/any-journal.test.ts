// What holds over any journal whatever, sensible or not.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holidays } from '#capture/holidays.ts'
import { aCase, anEntry } from '../../../test/plan/any-case.ts'
import { classic } from '../cadence/read-cadence.ts'
import type { Case } from '../case/case.ts'
import { addDays, type Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { dayOf } from '../days/zone.ts'
import type { Entry } from '../journal/entry.ts'
import { plan } from './plan.ts'
import { isOpen, type Step } from './step.ts'
import { wakes, zoneOfStep } from './wake.ts'

const runs = { numRuns: 800 }
const planOf = (kase: Case) => plan(kase, holidays)

test('there is a plan, the same each time, and it leaves its case alone', () => {
  fc.assert(
    fc.property(aCase(), (kase) => {
      const before = structuredClone(kase)
      expect(planOf(kase)).toEqual(planOf(kase))
      expect(kase).toEqual(before)
    }),
    runs,
  )
})

test('every step has a because: one sentence without gaps', () => {
  fc.assert(
    fc.property(aCase(), (kase) => {
      for (const { because } of planOf(kase).steps) {
        expect(because).toMatch(/^[A-Z].*\.$/)
        expect(because).not.toMatch(/undefined|null|NaN|[[\]{}<>]| {2}|\.\.|\. \(/)
      }
    }),
    runs,
  )
})

test('no call or check-in stands within seven days after the last counted one', () => {
  fc.assert(
    fc.property(aCase({ cadence: classic }), (kase) => {
      const { steps } = planOf(kase)
      for (const open of steps.filter((step) => isOpen(step) && isFollowUp(step))) {
        const counted = steps.filter((step) => isCounted(step) && isSameWay(step, open))
        for (const { on } of counted) expect(open.on - on).toBeGreaterThanOrEqual(7)
      }
    }),
    runs,
  )
})

test('after the end nothing is open', () => {
  fc.assert(
    fc.property(aCase({ cadence: classic }), (kase) => {
      const { status, steps } = planOf(kase)
      const open = steps.filter(isOpen)
      const isOver = status === 'closed' || status === 'played-out'
      expect(isOver ? open : []).toEqual([])
      for (const end of steps.filter((step) => isCounted(step) && step.round === 3)) {
        expect(open.filter((step) => isFollowUp(step) && isSameWay(step, end))).toEqual([])
      }
    }),
    runs,
  )
})

test('steps come by day, and each one once', () => {
  fc.assert(
    fc.property(aCase(), (kase) => {
      const { steps } = planOf(kase)
      expect(steps.map(({ on }) => on)).toEqual(steps.map(({ on }) => on).toSorted((a, b) => a - b))
      const open = steps.filter(isOpen).map(placeOf)
      expect(open).toEqual([...new Set(open)])
    }),
    runs,
  )
})

test('mere thanks change nothing', () => {
  const reply = fc.tuple(anEntry, fc.nat()).map(([entry, place]) => ({ entry, place }))
  fc.assert(
    fc.property(aCase(), reply, (kase, { entry, place }) => {
      const contact = 'contact' in entry ? entry.contact : 'ana'
      const date = entry.type === 'reply' ? entry : {}
      const courtesy = {
        ...date,
        at: entry.at,
        type: 'reply',
        contact,
        meaning: 'courtesy',
      } as const
      expect(planOf(withEntry(kase, courtesy, place))).toEqual(planOf(kase))
    }),
    runs,
  )
})

test('an entry taken back was never written', () => {
  fc.assert(
    fc.property(aCase(), anEntry, fc.nat(), (kase, entry, place) => {
      const then = Math.min(entry.at, kase.now) as Moment
      const takenBack = { at: kase.now, type: 'taken-back', entry: 'x1' } as const
      const written = withEntry(kase, { ...entry, at: then, id: 'x1' }, place)
      expect(planOf(withEntry(written, takenBack, place))).toEqual(planOf(kase))
    }),
    runs,
  )
})

test('weeks later the plan is weeks later', () => {
  fc.assert(
    fc.property(aCase({ nowhere: true }), fc.integer({ min: -200, max: 200 }), (kase, weeks) => {
      const later = planOf(shifted(kase, weeks * 7)).steps.map(bare)
      const now = planOf(kase).steps.map((step) => ({
        ...bare(step),
        on: addDays(step.on, weeks * 7),
      }))
      expect(later).toEqual(now)
    }),
    runs,
  )
})

test('until it wakes, the plan shows nobody anything to do', () => {
  fc.assert(
    fc.property(aCase(), fc.integer({ min: 0, max: 40 * 24 }), (kase, hours) => {
      const written = { ...kase, journal: kase.journal.filter((entry) => entry.at <= kase.now) }
      const woken = wakes(written, planOf(written), holidays)
      const later = { ...written, now: (kase.now + hours * 3_600_000) as Moment }
      const todo = planOf(later).steps.filter(
        (step) => isOpen(step) && step.on <= dayOf(later.now, zoneOfStep(later, step)),
      )
      const asleep = todo.filter(({ contact }) => (woken.get(contact) ?? Infinity) > later.now)
      expect(asleep.map(placeOf)).toEqual([])
    }),
    runs,
  )
})

function isFollowUp({ kind }: Step): boolean {
  return kind === 'call' || kind === 'check-in'
}

function isCounted({ kind, state, outcome }: Step): boolean {
  const counts = outcome === 'talked' || outcome === 'voicemail' || outcome === 'message'
  return state === 'done' && (kind === 'check-in' || (kind === 'call' && counts))
}

function isSameWay(one: Step, other: Step): boolean {
  return one.contact === other.contact && one.interview === other.interview
}

function placeOf({ interview, contact, kind, round, attempt, what, on }: Step): string {
  const request = kind === 'material' ? `${what} ${on}` : undefined
  return [interview, contact, kind, round, attempt, request].join(' ')
}

function bare({ because: _because, window: _window, ...step }: Step): object {
  return step
}

function withEntry(kase: Case, entry: Entry, place: number): Case {
  return { ...kase, journal: kase.journal.toSpliced(place % (kase.journal.length + 1), 0, entry) }
}

const days = ['decisionBy', 'on', 'until', 'from', 'by']
const moments = ['at', 'start', 'end', 'now']

/** The same case so many days later: each moment and each day in it. */
function shifted<T>(value: T, by: number, key = ''): T {
  if (typeof value === 'number' && moments.includes(key)) return (value + by * 86_400_000) as T
  if (typeof value === 'number' && days.includes(key)) return (value + by) as T & Day
  if (Array.isArray(value)) return value.map((one) => shifted<unknown>(one, by)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, shifted<unknown>(one, by, key)]),
  ) as T
}
