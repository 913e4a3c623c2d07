// What holds of every reminder there can be, whatever the case and the habits.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holidays } from '../../capture/holidays.ts'
import { aCase } from '../../../test/plan/any-case.ts'
import { dayFrom, weekdayOf, type Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { dayOf, startOfDay } from '../days/zone.ts'
import { plan } from '../plan/plan.ts'
import { isOpen } from '../plan/step.ts'
import { zoneOfStep } from '../plan/wake.ts'
import type { Habits } from './habits.ts'
import { reminders, type Reminder } from './reminders.ts'

const clock = fc.integer({ min: 0, max: 1439 })
const march = dayFrom(2026, 3, 1)
const aRange = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([from, days]) => ({ from: (march + from) as Day, until: (march + from + days) as Day }))
const someHabits: fc.Arbitrary<Habits> = fc
  .record({
    hour: clock,
    quiet: fc.option(
      fc.record({ from: clock, until: clock }).filter(({ from, until }) => from !== until),
      { nil: undefined },
    ),
    weekdaysOff: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
    daysOff: fc.array(aRange, { maxLength: 3 }),
  })
  .map(({ quiet, ...habits }) => (quiet ? { ...habits, quiet } : habits))

const livingIn = fc.constantFrom('America/Chicago', 'Europe/Berlin', 'Pacific/Auckland', 'UTC')
const seen = fc
  .tuple(aCase({ longest: 8 }), someHabits, livingIn)
  .map(([kase, habits, timeZone]) => {
    const here = { ...kase, candidate: { ...kase.candidate, timeZone } }
    const planned = plan(here, holidays)
    return { kase: here, habits, planned, all: reminders(here, planned, habits, holidays) }
  })

const runs = { numRuns: 600 }

test('none rings before the day of its step has begun where it stands', () => {
  fc.assert(
    fc.property(seen, ({ kase, all }) => {
      for (const { step, ringsAt } of all)
        expect(ringsAt).toBeGreaterThanOrEqual(startOfDay(step.on, zoneOfStep(kase, step)))
    }),
    runs,
  )
})

test('none rings in the quiet hours, and none on a day off', () => {
  fc.assert(
    fc.property(seen, ({ kase, habits, all }) => {
      for (const { ringsAt } of all) {
        const { hour, minute } = temporal(ringsAt, kase.candidate.timeZone)
        const day = dayOf(ringsAt, kase.candidate.timeZone)
        expect(isWithin(hour * 60 + minute, habits.quiet)).toBe(false)
        expect(habits.weekdaysOff).not.toContain(weekdayOf(day))
        expect(habits.daysOff.filter(({ from, until }) => from <= day && day <= until)).toEqual([])
      }
    }),
    runs,
  )
})

test('each step that can be done now has two ringings on two days, and nothing else has any', () => {
  fc.assert(
    fc.property(seen, ({ kase, planned, all }) => {
      const now = planned.steps.filter((step) => {
        const today = dayOf(kase.now, zoneOfStep(kase, step))
        return isOpen(step) && step.state !== 'on-hold' && step.on <= today
      })
      expect(all).toHaveLength(now.length * 2)
      expect(new Set(all.map(({ step }) => step))).toEqual(new Set(now))
      expect(new Set(all.map(({ key, ringing }) => `${key} ${ringing}`)).size).toBe(all.length)
      for (let one = 0; one < all.length; one += 2) {
        const [first, second] = [all[one]!, all[one + 1]!].map(({ ringsAt }) =>
          dayOf(ringsAt, kase.candidate.timeZone),
        )
        expect(second).toBeGreaterThan(first!)
      }
    }),
    runs,
  )
})

test('as time goes by, a step that stays on its day keeps its moments', () => {
  fc.assert(
    fc.property(seen, fc.integer({ min: 1, max: 40 * 24 }), ({ kase, habits, all }, hours) => {
      const later = { ...kase, now: (kase.now + hours * 3_600_000) as Moment, journal: heard(kase) }
      const nameOf = ({ key, step, ringing }: Reminder) =>
        [key, step.on, step.needs, ringing].join(' ')
      const known = new Map(all.map((one) => [nameOf(one), one.ringsAt]))
      const stayed = reminders(later, plan(later, holidays), habits, holidays).filter((one) =>
        known.has(nameOf(one)),
      )
      expect(stayed.map(({ ringsAt }) => ringsAt)).toEqual(
        stayed.map((one) => known.get(nameOf(one))),
      )
    }),
    runs,
  )
})

/** What was heard by then: nothing new comes in meanwhile. */
function heard({ journal, now }: { journal: readonly { at: Moment }[]; now: Moment }) {
  return journal.filter(({ at }) => at <= now) as never
}

function temporal(moment: Moment, zone: string) {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone)
}

function isWithin(minutes: number, quiet: Habits['quiet']): boolean {
  if (!quiet) return false
  const { from, until } = quiet
  return from < until ? minutes >= from && minutes < until : !(minutes >= until && minutes < from)
}
