// An invitation as Google Calendar, Outlook and others send it (.ics) becomes the proposal of an interview.
import type { Talk } from '#core/case/talks.ts'
import { Problem } from '#core/problem.ts'
import { findCandidate, type Known } from './candidate.ts'
import { findProperty, readCalendar, type Component } from './calendar-file.ts'
import { listEvents, readMethod, severalEvents, type Method } from './event.ts'
import { readDescription } from './description.ts'
import { readTime } from './event-time.ts'
import type { Asked } from './event-zone.ts'
import { joinedDay, mostTalks } from './joined-day.ts'
import { withMentions } from './mentions.ts'
import { plain } from './names.ts'
import { readGuests, type Person } from './people.ts'
import { proposals, type Proposed } from './proposals.ts'
import { readDay } from './slots.ts'

export type Invitation = {
  readonly uid?: string
  readonly sequence: number
  readonly method: Method
  /** RFC 9557 text; where something is `asked`, as much of it as the file says. */
  readonly start: string
  readonly end?: string
  readonly timeZone?: string
  readonly summary: string
  readonly place?: string
  readonly link?: string
  readonly format?: 'on-site' | 'video' | 'phone'
  readonly people: readonly Person[]
  /** Who of the guests is the candidate, and is not among the people. */
  readonly me?: { readonly name: string; readonly email?: string }
  readonly proposed: Proposed
  readonly asked: readonly Asked[]
  /** Of a day of several events: what each is known by. */
  readonly talks?: readonly Talk[]
}

/** `timeZone` is the candidate's own, for times given in UTC. */
export type InvitationReader = Known & { readonly timeZone: string }

/**
 * Reads the event of an invitation, or several that are one day.
 * Throws Problem, saying what was expected, for anything that is not an invitation.
 */
export function readInvitation(file: string | Uint8Array, candidate: InvitationReader): Invitation {
  const calendar = readCalendar(file)
  const events = listEvents(calendar)
  if (events.length === 1) return readEvent(events[0]!, calendar, candidate)
  const day = readDayOf(events, calendar, candidate)
  if (day) return day
  throw severalEvents(events.length)
}

function readDayOf(
  events: readonly Component[],
  calendar: Component,
  candidate: InvitationReader,
): Invitation | undefined {
  if (events.length > mostTalks) return undefined
  try {
    return joinedDay(events.map((event) => readEvent(event, calendar, candidate)))
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

function readEvent(event: Component, calendar: Component, candidate: InvitationReader): Invitation {
  const method = readMethod(calendar, event)
  const { asked, ...time } = readTime(event, calendar, candidate.timeZone)
  const summary = shortText(event, 'SUMMARY')
  const place = shortText(event, 'LOCATION')
  const { written, link } = readDescription(event)
  const guests = readGuests(event)
  const me = findCandidate(guests, candidate, { summary, written })
  const invited = guests.people
    .filter((person) => person !== me)
    .map((person) => withMentions(person, written, person === guests.organizer))
  const ownNames = [me?.name, candidate.myName].filter((name) => name !== undefined)
  const { people, end } = readDay(written, time, invited, ownNames)
  const format = guessFormat(`${summary}\n${place}\n${written}`, place, link)
  const uid = findProperty(event, 'UID')?.value.slice(0, 1_000)
  const proposed = proposals({
    summary,
    written,
    mails: people.flatMap(({ email }) => email ?? []),
    names: [...guests.people.map(({ name }) => name), candidate.myName ?? ''],
  })
  return {
    ...(uid && { uid }),
    sequence: Math.max(0, Number.parseInt(findProperty(event, 'SEQUENCE')?.value ?? '0', 10) || 0),
    method,
    ...time,
    ...(end !== undefined && { end }),
    summary,
    ...(isPlace(place) && { place }),
    ...(link && { link }),
    ...(format && { format }),
    people,
    ...(me && { me: { name: me.name, ...(me.email && { email: me.email }) } }),
    proposed,
    asked: [...asked, ...guests.asked],
  }
}

const field = 'invitation'

function shortText(event: Component, name: 'SUMMARY' | 'LOCATION'): string {
  const text = plain(findProperty(event, name)?.value ?? '')
  if (text.length <= longestText) return text
  const what = name === 'SUMMARY' ? 'title' : 'place'
  throw new Problem(
    'too-long',
    `The ${what} of the invitation has ${text.length} characters; expected at most ${longestText}.`,
    { field: `${field}.${name === 'SUMMARY' ? 'summary' : 'place'}` },
  )
}

const longestText = 1_000

function guessFormat(text: string, place: string, link: string | undefined): Invitation['format'] {
  if (/\b(?:on-?site|in[- ]person)\b/i.test(text)) return 'on-site'
  if (
    link !== undefined ||
    /\b(?:video|zoom|webex|(?:microsoft|ms) teams|google meet|teams[- ]meeting)\b/i.test(text)
  )
    return 'video'
  if (
    /\b(?:phone|telephone)[- ](?:call|interview|screen(?:ing)?)\b|^(?:phone|call|telephone)\b/im.test(
      text,
    )
  )
    return 'phone'
  if (/^\+?[\d\s().-]{7,}$/.test(place)) return 'phone'
  return isPlace(place) ? 'on-site' : undefined
}

function isPlace(place: string): boolean {
  return (
    place !== '' &&
    !/^https?:\/\/\S*$|^(?:microsoft teams|google meet|zoom|webex|skype)\b[^,]{0,40}$/i.test(place)
  )
}
