// What an entry of a calendar says of an interview to come.
import type { Case, Interview } from '../case/case.ts'
import { sayMoment } from '../days/say-moment.ts'
import { isOneClock } from '../days/zone.ts'

export function textOfInterview(kase: Case, interview: Interview): string {
  const { start, timeZone, format } = interview
  const people = interview.contacts.flatMap((id) => {
    const contact = kase.contacts.find((one) => one.id === id)
    return contact ? [contact.title ? `${contact.name}, ${contact.title}` : contact.name] : []
  })
  const there = sayMoment(start, timeZone)
  const isElsewhere = !isOneClock(timeZone, kase.candidate.timeZone, start)
  const parts = [
    kase.application.position + (format ? `, ${formatsSaid[format]}` : ''),
    people.join('\n'),
    isElsewhere ? `Where it is: ${there} (${timeZone}).` : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

const formatsSaid = { 'on-site': 'on site', video: 'by video', phone: 'by phone' } as const
