// One invitation with several slots is one day: each person in their slot, in the order of the day.
import { parseMoment, printZoned, type Moment } from '#core/days/moment.ts'
import { sayClock } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import { readAgenda, type Slot } from './agenda.ts'
import { isSameName } from './names.ts'
import type { Person } from './people.ts'

type Day = {
  readonly people: readonly Person[]
  /** RFC 9557 text; later than the event's own where the agenda goes on. */
  readonly end?: string
}

/** The people with their slots, who is named there alone too; `ownNames` are the candidate's. */
export function readDay(
  written: string,
  time: { readonly start: string; readonly end?: string; readonly timeZone?: string },
  people: readonly Person[],
  ownNames: readonly string[],
): Day {
  const day = { people, ...(time.end !== undefined && { end: time.end }) }
  const begins = clockIn(time.start, time.timeZone)
  if (begins === undefined) return day
  const names = people.map(({ name }) => name)
  const agenda = readAgenda(written, names, begins)
  if (agenda.length === 0) return day
  const ends = time.end === undefined ? undefined : clockIn(time.end, time.timeZone)
  const slots = shifted(agenda, begins, ends)
  const last = slots?.at(-1)?.until
  const isLonger = last !== undefined && last > (ends ?? begins)
  return {
    people: seated(people, slots ?? agenda, slots !== undefined, ownNames),
    ...(isLonger && time.timeZone !== undefined
      ? { end: endOf(time.start, time.timeZone, last - begins) }
      : day.end !== undefined && { end: day.end }),
  }
}

function clockIn(text: string, zone: string | undefined): number | undefined {
  const moment = parseMoment(text)?.moment
  return moment === undefined || zone === undefined ? undefined : clockOf(moment, zone)
}

/**
 * The slots by the event's own clock. Where they begin at another hour and are as long as the event, whoever
 * wrote them has another clock; where nothing fits, `undefined`: then only their order counts.
 */
function shifted(
  slots: readonly Slot[],
  begins: number,
  ends: number | undefined,
): readonly Slot[] | undefined {
  const [from, until] = [slots[0]!.from, slots.at(-1)!.until]
  if (from === begins || (from > begins && ends !== undefined && until <= ends)) return slots
  if (ends === undefined || until - from !== ends - begins) return undefined
  const by = begins - from
  return slots.map((slot) => ({ ...slot, from: slot.from + by, until: slot.until + by }))
}

function seated(
  people: readonly Person[],
  slots: readonly Slot[],
  isCertain: boolean,
  ownNames: readonly string[],
): readonly Person[] {
  const met: Person[] = []
  for (const { from, until, people: named } of slots) {
    for (const { name, title } of named) {
      const isKnown = (other: { readonly name: string }) => isSameName(other.name, name)
      if (met.some(isKnown) || ownNames.some((own) => isSameName(own, name))) continue
      const person = people.find(isKnown) ?? { name }
      const slot = isCertain ? { slot: { from: sayClock(from), until: sayClock(until) } } : {}
      met.push({ ...(title && { title }), ...person, ...slot })
    }
  }
  return [...met, ...people.filter(({ name }) => !met.some((one) => isSameName(one.name, name)))]
}

function endOf(start: string, zone: string, minutes: number): string {
  return printZoned((parseMoment(start)!.moment + minutes * 60_000) as Moment, zone)
}
