import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holidays } from '#capture/holidays.ts'
import { aCase } from '../../../test/plan/any-case.ts'
import { moment, panel, planOf } from '../../../test/words/panel.ts'
import { printDay } from '../days/day.ts'
import { parseMoment, printZoned, type Moment } from '../days/moment.ts'
import { plan } from '../plan/plan.ts'
import { stepKeys } from '../plan/step-key.ts'
import { isOpen, type Step } from '../plan/step.ts'
import { calendarEntries, type CalendarEntry, type CalendarWishes } from './entries.ts'

type Given = Parameters<typeof panel>[0]

function entriesOf(given: Given, wishes?: CalendarWishes): readonly CalendarEntry[] {
  const kase = panel({ people: 1, ...given })
  return calendarEntries(kase, planOf(kase), wishes)
}

const at = (entry: CalendarEntry | undefined, zone = 'America/Chicago') =>
  entry && printZoned(entry.from, zone).slice(0, 16)

test('the whole way to its end stands there, each step for half an hour', () => {
  const entries = entriesOf({})
  expect(entries.map((entry) => [entry.title, at(entry)])).toEqual([
    ['Thank Ana Ruiz by email', '2026-03-02T15:30'],
    ['Call Ana Ruiz', '2026-03-09T09:00'],
    ['Call Ana Ruiz', '2026-03-16T09:00'],
    ['Call Ana Ruiz', '2026-03-23T09:00'],
  ])
  expect(entries.every(({ from, to }) => to - from === 30 * 60_000)).toBe(true)
})

type Row = {
  readonly name: string
  readonly given: Given
  readonly key: string
  readonly at: string
}

const times: readonly Row[] = [
  {
    name: 'a call to Berlin begins at eight in Chicago, not at three in the night',
    given: { contact: { timeZone: 'Europe/Berlin' } },
    ...{ key: 'i1/c0/call/1/1', at: '2026-03-09T08:00' },
  },
  {
    name: 'a call to Tokyo begins on the evening before, at the end of one’s own day',
    given: { contact: { timeZone: 'Asia/Tokyo' } },
    ...{ key: 'i1/c0/call/1/1', at: '2026-03-09T19:00' },
  },
  {
    name: 'where no hour is good for both, the one nearest to one’s own day',
    given: {
      candidate: { timeZone: 'Pacific/Honolulu' },
      contact: { timeZone: 'Europe/Berlin' },
    },
    ...{ key: 'i1/c0/call/1/1', at: '2026-03-09T03:00' },
  },
  {
    name: 'after no answer, the hour that may work better',
    given: {
      now: '2026-03-10T08:00-05:00',
      journal: [
        { type: 'call', contact: 'c0', outcome: 'no-answer', at: moment('2026-03-09T09:10-05:00') },
      ],
    },
    ...{ key: 'i1/c0/call/1/1/2', at: '2026-03-10T16:00' },
  },
  {
    name: 'a thank-you left undone stands on the next morning',
    given: { now: '2026-03-03T12:00-06:00' },
    ...{ key: 'i1/c0/thank-you', at: '2026-03-03T09:00' },
  },
  {
    name: 'a call left undone stands on the next day one may call',
    given: { now: '2026-03-13T18:00-05:00' },
    ...{ key: 'i1/c0/call/1/1', at: '2026-03-16T09:00' },
  },
]

test.each(times)('$name', ({ given, key, at: expected }) => {
  expect(at(entriesOf(given).find((entry) => entry.key === key))).toBe(expected)
})

test('a note is written at one’s own hour, on the day that it is there', () => {
  const given = {
    now: '2026-03-09T12:00-05:00',
    contact: { timeZone: 'Asia/Tokyo', wish: 'email' as const },
  }
  const note = entriesOf(given, { hour: 18 * 60 }).find(({ key }) => key.includes('check-in'))
  expect([note?.title, at(note), at(note, 'Asia/Tokyo')]).toEqual([
    'Ask Ana Ruiz by email how things stand',
    '2026-03-09T18:00',
    '2026-03-10T08:00',
  ])
  expect(note?.text).toContain('It is Tue 10 March then where Ana Ruiz is.')
})

test('a call has the number, the hours on both clocks, the because and what to say', () => {
  const contact = { timeZone: 'Europe/Berlin', title: 'Plant Manager' }
  const [, call] = entriesOf({ contact })
  expect(call?.path).toBe('/interviews/i1/people/c0/call')
  expect(call?.text).toMatch(
    /^Maintenance planner at Halvorsen Paper\n\nAna Ruiz, Plant Manager\n\+13125550199\n\n/,
  )
  expect(call?.text).toContain(
    'Good hours: Mon 9 March, 09:00 to 17:00, where Ana Ruiz is.\nFor you: Mon 9 March, 03:00 to 11:00.',
  )
  expect(call?.text).toContain('the first follow-up comes one full week later.')
  expect(call?.text).toMatch(/When Ana Ruiz answers:\n.*Dana Okafor/)
  expect(call?.text).toMatch(/When a machine answers:\n.*Dana Okafor/)
})

test('a later call speaks of none before it that nobody has made yet', () => {
  const [, first, second] = entriesOf({})
  expect(first?.text).toContain('a week ago')
  expect(second?.text).toContain('Monday, March 2')
  expect(second?.text).not.toMatch(/week ago|left (?:you )?a message|last (?:talked|spoke)/)
})

test('what one has written oneself to say stands in place of what is proposed', () => {
  const kase = panel({ people: 1 })
  const planned = planOf(kase)
  const step = planned.steps.find(({ kind }) => kind === 'call')!
  const ownScripts = new Map([[step, { answered: 'Ana, it is Dana.' }]])
  const [, call] = calendarEntries(kase, planned, { ownScripts })
  expect(call?.text).toContain('When Ana Ruiz answers:\nAna, it is Dana.\n\nWhen a machine')
})

test('what misses something says so in its title', () => {
  const given = { now: '2026-03-09T08:00-05:00', contact: { phone: '', email: '' } }
  const [kase] = [panel({ people: 1, ...given })]
  const bare = { ...kase, contacts: kase.contacts.map(({ id, name }) => ({ id, name })) }
  const titles = calendarEntries(bare, planOf(bare)).map(({ title }) => title)
  expect(titles).toContain('Call Ana Ruiz (needs the phone number first)')
})

test('a reply that waits to be read, and an end, leave nothing in the calendar', () => {
  const reply = { type: 'reply', contact: 'c0', at: moment('2026-03-04T09:00-06:00') } as const
  const now = '2026-03-05T09:00-06:00'
  expect(entriesOf({ now, journal: [reply] })).toEqual([])
  expect(entriesOf({ now, journal: [{ ...reply, meaning: 'rejection' }] })).toEqual([])
})

test('an interview to come is there where it is wanted, with an hour to get ready', () => {
  const now = '2026-03-01T12:00-06:00'
  expect(entriesOf({ now })).toEqual([])
  const [entry] = entriesOf(
    { now, candidate: { timeZone: 'America/New_York' }, contact: { title: 'Plant Manager' } },
    { interviews: true },
  )
  expect(entry).toMatchObject({
    ...{ key: 'i1/interview', kind: 'interview', title: 'Interview at Halvorsen Paper' },
    ...{ alarm: 60, path: '/interviews/i1/pocket', zone: 'America/Chicago' },
  })
  expect(entry?.text).toBe(
    'Maintenance planner\n\nAna Ruiz, Plant Manager\n\nWhere it is: Mon 2 March, 14:00 (America/Chicago).',
  )
})

test('whatever happened: one entry per open step, on its day in the person’s zone as Temporal has it', () => {
  fc.assert(
    fc.property(aCase(), (kase) => {
      const planned = plan(kase, holidays)
      const entries = calendarEntries(kase, planned)
      const keys = stepKeys(planned.steps)
      const open = planned.steps
        .map((step, index) => ({ step, key: keys[index] }))
        .filter(({ step }) => isOpen(step) && step.state !== 'on-hold')
      expect(entries.map(({ key }) => key)).toEqual(open.map(({ key }) => key))
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length)
      for (const [index, { step }] of open.entries()) {
        const entry = entries[index]!
        expect(entry.to - entry.from).toBe(30 * 60_000)
        expect(entry.text).not.toMatch(/undefined|null|NaN|\n{3}/)
        expect({ step, entry }).toSatisfy(() => standsRight(step, entry, kase.now))
      }
    }),
    { numRuns: 400 },
  )
})

function standsRight(step: Step, { zone, from, to }: CalendarEntry, now: Moment): boolean {
  const [day, today, on] = [dayIn(from, zone), dayIn(now, zone), printDay(step.on)]
  if (step.kind === 'thank-you') return day >= on
  if (!step.window) return day === (on < today ? today : on)
  const [opens, closes] = [parseMoment(step.window.from), parseMoment(step.window.to)]
  const isWithin = from >= opens!.moment && to <= closes!.moment
  return isWithin && (on < today || day === on)
}

function dayIn(at: Moment, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString()
}
