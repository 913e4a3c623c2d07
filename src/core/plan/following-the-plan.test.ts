// Who follows the plan, each step on any day from its own on, whatever comes of it, is never a pest.
import fc, { type Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import { holidays } from '#capture/holidays.ts'
import { caseOf } from '../../../test/plan/told.ts'
import type { Case } from '../case/case.ts'
import { addDays } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { dayOf } from '../days/zone.ts'
import { channels, outcomes, type Entry, type Meaning } from '../journal/entry.ts'
import { plan } from './plan.ts'
import type { Step } from './step.ts'

const zone = 'America/Chicago'

/** What happens next: so many hours later a step is taken, or they write. */
type Turn = {
  readonly hours: number
  readonly pick: number
  readonly outcome: (typeof outcomes)[number]
  readonly channel: (typeof channels)[number]
  readonly gives: number | undefined
  readonly reply: Meaning | 'unread' | undefined
  readonly bounces: boolean
}

const nowAndThen = <T>(one: Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary: one }, { weight: 8, arbitrary: fc.constant(undefined) })

const aTurn: Arbitrary<Turn> = fc.record({
  hours: fc.integer({ min: 1, max: 9 * 24 }),
  pick: fc.nat(9),
  outcome: fc.constantFrom(...outcomes),
  channel: fc.constantFrom(...channels),
  gives: nowAndThen(fc.integer({ min: -2, max: 20 })),
  reply: nowAndThen(fc.constantFrom('unread', 'unread', 'courtesy', 'update', 'advanced')),
  bounces: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
})

type WayTaken = typeof aWay extends Arbitrary<infer Way> ? Way : never

const aWay = fc.record({
  by: fc.constantFrom(undefined, '4 March', '12 March', '30 March'),
  ana: fc.constantFrom({}, { phone: undefined }, { email: undefined }, { wish: 'email' }),
  again: fc.boolean(),
  turns: fc.array(aTurn, { maxLength: 24 }),
})

/** A voicemail each week: as often as the plan ever has somebody called. */
const allThatCounts: WayTaken = {
  ...{ by: undefined, ana: {}, again: false },
  turns: Array.from({ length: 24 }, () => ({
    ...{ hours: 7 * 24, pick: 0, outcome: 'voicemail', channel: 'email' },
    ...{ gives: undefined, reply: undefined, bounces: false },
  })),
}

test('no two counted calls to one person within seven days, and never more than four', () => {
  let most = 0
  fc.assert(
    fc.property(aWay, ({ by, ana, again, turns }) => {
      const interviews = [{ at: '2 March 14:00', met: 'ana ben', ...(by && { by }) }]
      if (again) interviews.push({ at: '25 March 10:00', met: 'ana' })
      const start = caseOf({ now: 'Mon 2 March 16:00', interviews, people: { ana } })
      for (const days of countedDays(turns.reduce(taken, start))) {
        const gaps = days.slice(1).map((day, index) => day - days[index]!)
        expect(Math.min(7, ...gaps)).toBe(7)
        expect(days.length).toBeLessThanOrEqual(4)
        most = Math.max(most, days.length)
      }
    }),
    { numRuns: 1_500, examples: [[allThatCounts]] },
  )
  expect(most).toBe(4)
})

/** The case after a turn: a step that is due was taken, or a reply came, was read, or a number put right. */
function taken(kase: Case, turn: Turn): Case {
  const now = (kase.now + turn.hours * 3_600_000) as Moment
  const then = { ...kase, now }
  const { status, steps } = plan(then, holidays)
  const due = steps.filter(({ state }) => state === 'due' || state === 'overdue')
  const step = due[turn.pick % Math.max(due.length, 1)]
  const entries: Entry[] = []
  if (status === 'reply-to-read') {
    for (const contact of ['ana', 'ben'])
      entries.push({
        at: now,
        type: 'read',
        contact,
        meaning: turn.pick > 4 ? 'update' : 'courtesy',
      })
  } else if (turn.reply) {
    const meaning = turn.reply === 'unread' ? {} : { meaning: turn.reply }
    entries.push({ at: now, type: 'reply', contact: 'ana', ...meaning, ...dateOf(turn, now) })
  } else if (step) {
    entries.push(...entriesOf(step, turn, now))
  } else if (turn.pick > 7) {
    entries.push({
      at: now,
      type: 'corrected',
      contact: 'ana',
      what: turn.bounces ? 'email' : 'phone',
    })
  }
  return { ...then, journal: [...kase.journal, ...entries] }
}

function entriesOf({ kind, contact, what }: Step, turn: Turn, at: Moment): readonly Entry[] {
  const { outcome } = turn
  if (kind === 'call') {
    const call: Entry = { at, type: 'call', contact, outcome, ...dateOf(turn, at) }
    return turn.pick === 0 ? [call, { at, type: 'asked-for', contact, what: 'references' }] : [call]
  }
  if (kind === 'material') return [{ at, type: 'provided', what: what ?? '' }]
  const channel = kind === 'thank-you' ? turn.channel : 'email'
  const note: Entry = { at, type: 'note', contact, kind, channel }
  return turn.bounces && channel === 'email' ? [note, { at, type: 'bounce', contact }] : [note]
}

function dateOf({ gives }: Turn, at: Moment) {
  return gives === undefined ? {} : { decisionBy: addDays(dayOf(at, zone), gives) }
}

/** The days of counted calls and check-ins, per person and interview. */
function countedDays(kase: Case): readonly (readonly number[])[] {
  const days = new Map<string, number[]>()
  for (const step of plan(kase, holidays).steps) {
    const { kind, state, outcome, because, interview, contact, on } = step
    const counts =
      kind === 'check-in' ||
      ['talked', 'voicemail', 'message'].includes(outcome ?? '') ||
      because.includes('counts as a voicemail')
    if (state !== 'done' || (kind !== 'call' && kind !== 'check-in') || !counts) continue
    const way = `${interview} ${contact}`
    days.set(way, [...(days.get(way) ?? []), on])
  }
  return [...days.values()]
}
