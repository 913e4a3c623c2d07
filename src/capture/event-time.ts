// When the event is: the moments its start and end stand for, and in which zone. What the file leaves
// open is asked about, never guessed.
import { printZoned, type Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { findProperty, type Component } from './calendar-file.ts'
import { placed, shortened, type Asked, type Point } from './event-zone.ts'

/**
 * `start` and `end` are RFC 9557 text where the moment is certain; else as much as the file says: a time
 * by an unknown clock (`2026-03-02T14:00:00`), or a mere day (`2026-03-02`). Then `asked` says so.
 */
export type EventTime = {
  readonly start: string
  readonly end?: string
  readonly timeZone?: string
  readonly asked: readonly Asked[]
}

/** Reads start, end and zone; times in UTC are shown in the candidate's own zone. Throws Problem. */
export function readTime(event: Component, calendar: Component, ownZone: string): EventTime {
  const start = readPoint(event, 'DTSTART', calendar, ownZone)
  const end = event.lines.has('DTEND')
    ? readPoint(event, 'DTEND', calendar, ownZone)
    : addDuration(start, event)
  if (end && compare(end, start) < 0) {
    throw wrong('end', `The invitation ends (${end.text}) before it begins (${start.text}).`)
  }
  const asked = [...start.asked]
  if (event.lines.has('RRULE') || event.lines.has('RDATE')) {
    asked.push({
      field: 'start',
      question: 'This invitation repeats. On which day is your interview?',
    })
  }
  return {
    start: printed(start, start.zone),
    // An end that is the start, or whose form is another than the start's, says nothing.
    ...(end &&
      sameForm(start, end) &&
      compare(end, start) > 0 && { end: printed(end, start.zone) }),
    ...(start.zone !== undefined && { timeZone: start.zone }),
    asked,
  }
}

function readPoint(
  event: Component,
  name: 'DTSTART' | 'DTEND',
  calendar: Component,
  ownZone: string,
): Point {
  const what = name === 'DTSTART' ? 'start' : 'end'
  const lines = event.lines.get(name) ?? []
  if (lines.length === 0) {
    throw new Problem(
      'missing',
      `The invitation does not say when it starts (${name} is missing).`,
      {
        field: `invitation.${what}`,
      },
    )
  }
  if (lines.length > 1) throw wrong(what, `The invitation gives its ${what} twice (${name}).`)
  const property = findProperty(event, name)
  const [, day, clock, utc] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?):?(Z?))?$/.exec(tidied(property?.value ?? '')) ?? []
  const text = clock === undefined ? day : `${day}T${clock}`
  if (!property || text === undefined || !isClock(text)) {
    throw wrong(
      what,
      `The ${what} of the invitation cannot be read: expected a day and time such as 20260302T140000, found “${shortened(lines[0]!)}”.`,
    )
  }
  if (clock === undefined) {
    const question = 'The invitation names a day, but no time. When does your interview start?'
    return { text, asked: [{ field: 'start', question }] }
  }
  return placed(text, utc ? 'UTC' : property.params.tzid, calendar, ownZone)
}

/** A day without a time comes as `2026-03-02T::` where the file did not call it a day. */
function tidied(value: string): string {
  return value.replace(/T::$/, '')
}

function addDuration(start: Point, event: Component): Point | undefined {
  const line = event.lines.get('DURATION')?.[0]
  if (line === undefined || !start.text.includes('T')) return undefined
  try {
    const duration = Temporal.Duration.from(findProperty(event, 'DURATION')?.value ?? '')
    const text = Temporal.PlainDateTime.from(start.text).add(duration).toString()
    if (start.moment === undefined) return { ...start, text }
    const end = start.moment + duration.total({ unit: 'millisecond', relativeTo: start.text })
    return {
      ...start,
      text,
      moment: Temporal.Instant.fromEpochMilliseconds(end).epochMilliseconds as Moment,
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw wrong(
      'end',
      `The length of the invitation cannot be read: expected one such as PT45M, found “${shortened(line)}”.`,
    )
  }
}

function compare(a: Point, b: Point): number {
  if (a.moment !== undefined && b.moment !== undefined) return a.moment - b.moment
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0
}

function sameForm(a: Point, b: Point): boolean {
  return (
    (a.moment === undefined) === (b.moment === undefined) &&
    a.text.includes('T') &&
    b.text.includes('T')
  )
}

function printed(point: Point, zone: string | undefined): string {
  return point.moment !== undefined && zone !== undefined
    ? printZoned(point.moment, zone)
    : point.text
}

function isClock(text: string): boolean {
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' })
    return Number(text.slice(0, 4)) >= 1900
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function wrong(what: string, sentence: string): Problem {
  return new Problem('wrong-form', sentence, { field: `invitation.${what}` })
}
