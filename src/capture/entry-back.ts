// An entry of ours as it comes back from a calendar: what somebody did to it there.
import { type Moment } from '#core/days/moment.ts'
import { parseDay, type Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import { findProperty, readCalendar, type Component } from './calendar-file.ts'
import { placed } from './event-zone.ts'

export type EntryBack = {
  readonly uid: string
  readonly sequence: number
  /** Ticked off: a task that is completed, or an event with a tick before its title. */
  readonly isTicked: boolean
  /** Called off there, which means as much as taken out. */
  readonly isOut: boolean
  /** When it stands there; a task may have no time. */
  readonly at?: { readonly moment: Moment } | { readonly day: Day }
}

/** The entry in a file that a calendar server gave; `undefined` where it is none that can be read. */
export function readEntryBack(text: string, ownZone: string): EntryBack | undefined {
  const calendar = findCalendar(text)
  const entry = calendar?.parts.find(
    ({ kind, lines }) => (kind === 'VEVENT' || kind === 'VTODO') && !lines.has('RECURRENCE-ID'),
  )
  const uid = entry && valueOf(entry, 'UID')
  if (!calendar || !entry || !uid) return undefined
  const isTask = entry.kind === 'VTODO'
  const status = valueOf(entry, 'STATUS')?.toUpperCase()
  const at =
    (isTask && pointOf(entry, 'DUE', calendar, ownZone)) ||
    pointOf(entry, 'DTSTART', calendar, ownZone)
  return {
    ...{ uid, sequence: Number(valueOf(entry, 'SEQUENCE')) || 0 },
    isTicked: isTask ? isCompleted(entry) : startsTicked.test(valueOf(entry, 'SUMMARY') ?? ''),
    isOut: status === 'CANCELLED',
    ...(at && { at }),
  }
}

/** The day on which it stands, in that zone. */
export function dayBack({ at }: EntryBack, zone: string): Day | undefined {
  if (!at) return undefined
  return 'day' in at ? at.day : dayOf(at.moment, zone)
}

function findCalendar(text: string): Component | undefined {
  try {
    return readCalendar(text)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

function isCompleted(task: Component): boolean {
  const status = valueOf(task, 'STATUS')?.toUpperCase()
  return (
    status === 'COMPLETED' ||
    (status !== 'NEEDS-ACTION' && valueOf(task, 'PERCENT-COMPLETE') === '100') ||
    (status === undefined && task.lines.has('COMPLETED'))
  )
}

const startsTicked = /^\s*(?:[✓✔☑✅]|\[x\])/iu

function pointOf(
  entry: Component,
  name: 'DTSTART' | 'DUE',
  calendar: Component,
  ownZone: string,
): EntryBack['at'] {
  const property = findProperty(entry, name)
  const [, day, clock, utc] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z?))?$/.exec(property?.value ?? '') ?? []
  if (!property || day === undefined) return undefined
  const parsed = parseDay(day)
  if (parsed === undefined) return undefined
  if (clock === undefined) return { day: parsed }
  const zone = utc ? 'UTC' : (property.params['tzid'] ?? ownZone)
  const text = `${day}T${clock}`
  const moment =
    placed(text, zone, calendar, ownZone).moment ?? placed(text, ownZone, calendar, ownZone).moment
  return moment === undefined ? undefined : { moment }
}

function valueOf(component: Component, name: string): string | undefined {
  return findProperty(component, name)?.value
}
