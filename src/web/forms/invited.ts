// A read invitation as the values of the form that confirms it.
import type { Invitation } from '#capture/invitation.ts'
import { parseMoment } from '#core/days/moment.ts'
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import { typed } from './answer.ts'
import type { Filled } from './filled.ts'
import { markValues } from './invitation-marks.ts'
import { rowField } from './person-rows.ts'

export function proposedBy(
  read: Invitation,
  { application, ownZone }: { readonly application: string | undefined; readonly ownZone: string },
): Readonly<Record<string, string | undefined>> {
  const people = read.people.flatMap((person, row) => {
    const isMet = !person.shared && !person.declined
    const { name, title, email, phone } = person
    const note = person.shared ? 'shared' : person.declined ? 'declined' : undefined
    const slot = person.slot && `${person.slot.from} to ${person.slot.until}`
    const parts = { name, title, email, phone, note, slot, met: isMet ? 'yes' : undefined }
    return Object.entries(parts).map(([part, value]) => [rowField(row, part), value] as const)
  })
  return {
    ...Object.fromEntries(people),
    ...{ application, company: read.proposed.company, position: read.proposed.position },
    ...whenInvited(read, ownZone),
    ...{ place: read.place, link: read.link, format: read.format },
    ...markValues(read),
    me: read.me ? (read.me.email ?? read.me.name) : undefined,
  }
}

/**
 * Start, end and zone. Where something has to be asked they are clocks and days alone, since the moments
 * are not known; the questions stand beside them.
 */
function whenInvited(
  read: Invitation,
  ownZone: string,
): Readonly<Record<string, string | undefined>> {
  const questions = read.asked.map(({ field, question }) => [`asked-${field}`, question] as const)
  const { start, end, timeZone } = read
  const isAsked = read.asked.some(({ field }) => field !== 'people')
  const when = isAsked ? clocks(read) : { start, end }
  // Of a mere day the file says no zone; then it is one's own, to be seen beside the time.
  const asksZone = read.asked.some(({ field }) => field === 'timeZone')
  const zone = timeZone ?? (asksZone ? undefined : ownZone)
  return { ...Object.fromEntries(questions), ...when, timeZone: zone }
}

/** As the fields of a form take them: a start without its zone, and an end of the same day. */
export function clocks({ start, end }: Invitation): {
  readonly start: string
  readonly end: string | undefined
  /** The day, where the invitation says nothing more. */
  readonly day: string | undefined
} {
  const day = start.slice(0, 10)
  return start.includes('T')
    ? {
        start: start.slice(0, 16),
        end: end?.startsWith(day) ? end.slice(11, 16) : undefined,
        day: undefined,
      }
    : { start: '', end: undefined, day }
}

/** The zone that was typed, or chosen where the invitation left it open. */
export function zoneTyped(data: FormData): string | undefined {
  const zone = typed(data, 'timeZone') || undefined
  if (zone !== undefined || !typed(data, 'asked-timeZone')) return zone
  const sentence = 'Please choose the time zone; the invitation does not say it.'
  throw new Problem('missing', sentence, { field: 'timeZone' })
}

/** `Mon 2 March, 14:00 to 15:00, Chicago` */
export function sayProposedTime(filled: Filled): string {
  const start = parseMoment(filled.value('start'))
  const zone = filled.value('timeZone') || start?.zone
  if (!start || !zone) return filled.value('start')
  const end = parseMoment(filled.value('end'))
  const clock = sayClock(clockOf(start.moment, zone))
  const until = end ? ` to ${sayClock(clockOf(end.moment, zone))}` : ''
  return `${sayDay(dayOf(start.moment, zone))}, ${clock}${until}, ${zone.split('/').at(-1)?.replaceAll('_', ' ')} time`
}
