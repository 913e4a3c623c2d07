// The clock rules that a calendar file brings along in a VTIMEZONE, for zones that only it knows.
import { addDays, dayFrom, parseDay, partsOf, weekdayOf, type Day } from '#core/days/day.ts'
import { findProperty, readProperty, type Component } from './calendar-file.ts'

/**
 * Milliseconds a clock of this zone is ahead of UTC when it shows `local` (milliseconds, as if it were
 * UTC). `undefined` when its rules are of a kind that calendars do not use for clocks.
 */
export function offsetByRules(zone: Component, local: number): number | undefined {
  const observances = zone.parts.map(readObservance)
  if (observances.length === 0 || observances.includes(undefined)) return undefined
  let last: { onset: number; offset: number } | undefined
  for (const observance of observances) {
    if (!observance) continue
    for (const onset of onsetsBefore(observance, local)) {
      if (!last || onset >= last.onset) last = { onset, offset: observance.offset }
    }
  }
  return last?.offset ?? observances[0]?.offset
}

type Observance = {
  readonly offset: number
  readonly first: Day
  readonly clock: number
  readonly rule?: { readonly month: number; readonly nth: number; readonly weekday: number }
  readonly until: number
  readonly others: readonly number[]
}

function readObservance(part: Component): Observance | undefined {
  const offset = readOffset(findProperty(part, 'TZOFFSETTO')?.value)
  const start = readLocal(findProperty(part, 'DTSTART')?.value)
  if (offset === undefined || start === undefined) return undefined
  const [first, clock] = [
    Math.floor(start / msPerDay) as Day,
    start - Math.floor(start / msPerDay) * msPerDay,
  ]
  const others = (part.lines.get('RDATE') ?? []).map((line) => readLocal(readProperty(line)?.value))
  const line = part.lines.get('RRULE')?.[0]
  const base = { offset, first, clock, others: others.filter((one) => one !== undefined) }
  if (line === undefined) return { ...base, until: Infinity }
  const rule = readYearly(line, first)
  const until = readLocal(/UNTIL=(\d{8}T\d{6})/.exec(line)?.[1]) ?? Infinity
  return rule && { ...base, rule, until }
}

/** Clocks change once a year: `FREQ=YEARLY;BYMONTH=3;BYDAY=2SU`. */
function readYearly(line: string, first: Day): Observance['rule'] | undefined {
  const [, nth, weekday = ''] = /BYDAY=([+-]?[1-5])(MO|TU|WE|TH|FR|SA|SU)(?:;|$)/.exec(line) ?? []
  if (!/FREQ=YEARLY/.test(line) || nth === undefined) return undefined
  const month = Number(/BYMONTH=(\d{1,2})(?:;|$)/.exec(line)?.[1] ?? partsOf(first).month)
  return { month, nth: Number(nth), weekday: weekdays.indexOf(weekday) + 1 }
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const msPerDay = 86_400_000

function onsetsBefore({ first, clock, rule, until, others }: Observance, local: number): number[] {
  const onsets = [first * msPerDay + clock, ...others]
  const year = partsOf(Math.floor(local / msPerDay) as Day).year
  for (const near of rule ? [year - 1, year] : []) {
    const onset = nthWeekday(near, rule!) * msPerDay + clock
    if (onset >= first * msPerDay && onset <= until) onsets.push(onset)
  }
  return onsets.filter((onset) => onset <= local)
}

function nthWeekday(year: number, rule: NonNullable<Observance['rule']>): Day {
  const { month, nth, weekday } = rule
  if (nth > 0) {
    const first = dayFrom(year, month, 1)
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
  }
  const last = addDays(month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1), -1)
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7)
}

function readOffset(value: string | undefined): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(value ?? '') ?? []
  if (hours === undefined) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

function readLocal(value: string | undefined): number | undefined {
  const [, year, month, date, hour, minute] =
    /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d)/.exec(value ?? '') ?? []
  const day = parseDay(`${year}-${month}-${date}`)
  if (day === undefined) return undefined
  return day * msPerDay + (Number(hour) * 60 + Number(minute)) * 60_000
}
