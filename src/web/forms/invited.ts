// A read invitation as the values of the form that confirms it.
import type { Invitation } from '#capture/invitation.ts'
import { parseMoment } from '#core/days/moment.ts'
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import type { Filled } from './filled.ts'
import { rowField } from './person-rows.ts'

export function proposedBy(
  read: Invitation,
  application: string | undefined,
): Readonly<Record<string, string | undefined>> {
  const isAsked = read.asked.some(({ field }) => field !== 'people')
  const asked = read.asked.map(({ field, question }) => [`asked-${field}`, question] as const)
  const people = read.people.flatMap((person, row) => {
    const isMet = !person.shared && !person.declined
    const { name, title, email, phone } = person
    const note = person.shared ? 'shared' : person.declined ? 'declined' : undefined
    const parts = { name, title, email, phone, note, met: isMet ? 'yes' : undefined }
    return Object.entries(parts).map(([part, value]) => [rowField(row, part), value] as const)
  })
  return {
    ...Object.fromEntries([...asked, ...people]),
    ...{ application, company: read.proposed.company, position: read.proposed.position },
    ...{ start: isAsked ? read.start.slice(0, 16) : read.start, end: read.end },
    ...{ timeZone: read.timeZone, place: read.place, link: read.link, format: read.format },
    ...{ 'invitation-uid': read.uid, 'invitation-sequence': String(read.sequence) },
    me: read.me ? (read.me.email ?? read.me.name) : undefined,
  }
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
