// Any case there can be, for properties: the cast in a few places, and a journal of whatever entries.
import fc, { type Arbitrary } from 'fast-check'
import { cadences } from '../../src/core/cadence/read-cadence.ts'
import type { Case, Contact, Interview } from '../../src/core/case/case.ts'
import { wishes } from '../../src/core/case/case.ts'
import { dayFrom, type Day } from '../../src/core/days/day.ts'
import type { Moment } from '../../src/core/days/moment.ts'
import {
  channels,
  meanings,
  noteKinds,
  outcomes,
  stepKinds,
  type Entry,
} from '../../src/core/journal/entry.ts'

const start = dayFrom(2026, 3, 2)
const hour = 3_600_000
const some = <T>(one: Arbitrary<T>) => fc.option(one, { nil: undefined })

const aMoment: Arbitrary<Moment> = fc
  .tuple(fc.integer({ min: -2, max: 60 }), fc.integer({ min: 0, max: 23 }))
  .map(([days, hours]) => ((start + days) * 24 * hour + hours * hour) as Moment)
const aDay: Arbitrary<Day> = fc.integer({ min: -3, max: 75 }).map((days) => (start + days) as Day)

const ids = ['ana', 'ben', 'kit'] as const
const aPerson = fc.constantFrom(...ids)
const aWhat = fc.constantFrom('references', 'portfolio')
const dateGiven = { decisionBy: some(aDay), said: some(fc.constantFrom('soon')) }
const about = { at: aMoment, contact: aPerson }

const kinds: readonly Arbitrary<object>[] = [
  fc.record({
    ...about,
    type: fc.constant('note'),
    kind: fc.constantFrom(...noteKinds),
    channel: fc.constantFrom(...channels),
  }),
  fc.record({ ...about, type: fc.constant('bounce') }),
  fc.record({
    ...about,
    type: fc.constant('call'),
    outcome: fc.constantFrom(...outcomes),
    ...dateGiven,
  }),
  fc.record({ ...about, type: fc.constant('corrected'), what: fc.constantFrom('phone', 'email') }),
  fc.record({
    ...about,
    type: fc.constant('reply'),
    meaning: some(fc.constantFrom(...meanings)),
    ...dateGiven,
  }),
  fc.record({
    ...about,
    type: fc.constant('read'),
    meaning: fc.constantFrom(...meanings),
    ...dateGiven,
  }),
  fc.record({ at: aMoment, type: fc.constantFrom('advanced', 'offer', 'rejection', 'withdrawn') }),
  fc.record({
    ...about,
    type: fc.constant('skipped'),
    kind: fc.constantFrom(...stepKinds),
    what: some(aWhat),
  }),
  fc.record({
    ...about,
    type: fc.constant('snoozed'),
    kind: fc.constantFrom(...stepKinds),
    on: aDay,
    what: some(aWhat),
  }),
  fc.record({ ...about, type: fc.constant('away'), until: aDay }),
  fc
    .record({
      at: aMoment,
      type: fc.constant('pause'),
      from: aDay,
      days: fc.integer({ min: 0, max: 20 }),
    })
    .map(({ days, ...pause }) => ({ ...pause, until: pause.from + days })),
  fc.record({ ...about, type: fc.constant('asked-for'), what: aWhat, by: some(aDay) }),
  fc.record({ at: aMoment, type: fc.constant('provided'), what: aWhat }),
]

/** An entry of any kind but `taken-back`. */
export const anEntry: Arbitrary<Entry> = fc
  .tuple(fc.oneof(...kinds), some(fc.constantFrom('e1', 'e2')))
  .map(([entry, id]) => withoutGaps({ ...entry, id }) as Entry)

/** Calls, notes and replies, which most journals are made of, more often than the rest. */
const aLikelyEntry = fc
  .oneof(
    { arbitrary: fc.oneof(kinds[0]!, kinds[2]!, kinds[4]!), weight: 2 },
    { arbitrary: fc.oneof(...kinds), weight: 3 },
  )
  .map((entry) => withoutGaps(entry) as Entry)

const zones = ['America/Chicago', 'Asia/Tokyo', 'Europe/Berlin', 'Pacific/Auckland'] as const
const zonesOfOneClock = ['America/Phoenix', 'Asia/Tokyo', 'UTC'] as const

/** Where people may live: their countries and zones. */
type World = {
  readonly country: Arbitrary<string | undefined>
  readonly zone: Arbitrary<string>
}

function contactOf(id: (typeof ids)[number], { country, zone }: World) {
  const address = fc.constantFrom(
    { lines: ['400 Mill Road'] },
    { country: 'US', lines: ['400 Mill Road'] },
    { lines: [] },
  )
  return fc
    .record({
      id: fc.constant(id),
      name: fc.constant(id),
      email: some(fc.constant(`${id}@halvorsen.example`)),
      phone: some(fc.constant('+13125550110')),
      address: some(
        fc.tuple(address, country).map(([one, where]) => (where ? one : { lines: one.lines })),
      ),
      timeZone: some(zone),
      country,
      wish: fc.constantFrom(undefined, undefined, undefined, ...wishes),
    })
    .map((contact) => withoutGaps(contact) as Contact)
}

function interviewOf(id: string, { country, zone }: World): Arbitrary<Interview> {
  return fc
    .record({
      id: fc.constant(id),
      start: fc.integer({ min: 0, max: 30 * 24 }).map((hours) => start * 24 * hour + hours * hour),
      hours: fc.integer({ min: 0, max: 5 }),
      timeZone: zone,
      country,
      contacts: fc.subarray([...ids], { minLength: 0 }),
      decisionBy: some(aDay),
      decisionFrom: some(aPerson),
    })
    .map(({ hours, ...one }) => withoutGaps({ ...one, end: one.start + hours * hour }) as Interview)
}

type Choice = {
  readonly cadence?: Case['cadence']
  /** Whether there are no countries and no changes of clocks, so that every week is like any other. */
  readonly nowhere?: boolean
  readonly longest?: number
}

/** Any case whatever: up to three interviews, and a journal of up to `longest` entries. */
export function aCase({ cadence, nowhere = false, longest = 14 }: Choice = {}): Arbitrary<Case> {
  const world: World = nowhere
    ? { country: fc.constant(undefined), zone: fc.constantFrom(...zonesOfOneClock) }
    : {
        country: fc.constantFrom(undefined, 'US', 'DE', 'SA', 'JP'),
        zone: fc.constantFrom(...zones),
      }
  return fc
    .record({
      now: aMoment,
      cadence: cadence ? fc.constant(cadence) : fc.constantFrom(...cadences),
      candidate: world.country.map((country) =>
        withoutGaps({ name: 'Dana Okafor', timeZone: 'America/Phoenix', country }),
      ),
      application: fc.constant({ position: 'Maintenance planner', company: 'Halvorsen Paper' }),
      contacts: fc.tuple(...ids.map((id) => contactOf(id, world))),
      interviews: fc
        .tuple(
          interviewOf('i1', world),
          interviewOf('i2', world),
          interviewOf('i3', world),
          fc.integer({ min: 1, max: 3 }),
        )
        .map(([one, two, three, count]) => [one, two, three].slice(0, count)),
      takeaways: fc.constant([]),
      journal: fc.array(aLikelyEntry, { maxLength: longest }),
    })
    .map((kase) => kase as Case)
}

function withoutGaps(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
