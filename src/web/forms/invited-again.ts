// An invitation that was here before, changed since: the form of its interview as it would then be, and
// what that changes.
import { marksOf } from '#app/marks-of-invitation.ts'
import type { Invitation } from '#capture/invitation.ts'
import type { Contact } from '#core/case/case.ts'
import { dayWith, momentIn, newsAmong, type Talk } from '#core/case/talks.ts'
import { parseMoment, printZoned } from '#core/days/moment.ts'
import { sayClock, sayDay } from '#core/days/say.ts'
import { sayMoment } from '#core/days/say-moment.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import { fold } from '#core/words/fold.ts'
import { sayStart, type Place } from '../place.ts'
import type { Filled } from './filled.ts'
import { marksField, marksIn, markValues } from './invitation-marks.ts'
import { clocks } from './invited.ts'
import { sayCity } from './places.ts'

type Values = Readonly<Record<string, string | undefined>>

/** What the invitation does not say stays as it is. */
export function valuesInvitedAgain(read: Invitation, place: Place): Values {
  const { interview, talks, people } = place
  const also = peopleToo(
    read,
    people.map(({ contact }) => contact),
  )
  // One talk says nothing of where the others are.
  const isWhole = talks.length === 0 || read.talks !== undefined
  return {
    ...(talks.length === 0 ? whenInvited(read, place) : whenWithTalks(read, place)),
    place: (isWhole && read.place) || interview.place,
    link: (isWhole && read.link) || interview.link,
    'people-too': also.join(', '),
    ...markValues(read),
  }
}

function whenInvited(read: Invitation, { interview }: Place): Values {
  const asked = read.asked.map(({ field, question }) => [`asked-${field}`, question] as const)
  const asksZone = read.asked.some(({ field }) => field === 'timeZone')
  return {
    ...Object.fromEntries(asked),
    ...clocks(read),
    timeZone: read.timeZone ?? (asksZone ? '' : interview.timeZone),
  }
}

/** From the first of its talks to the last. */
function whenWithTalks(read: Invitation, { interview, talks }: Place): Values {
  const { timeZone } = interview
  const { time = interview } = dayWith(talks, newsAmong(marksOf(read), talks), timeZone)
  const [start, end] = [printZoned(time.start, timeZone), printZoned(time.end, timeZone)]
  return { timeZone, start: start.slice(0, 16), end: end.slice(11, 16) }
}

/** Whoever is invited now, and was not met so far. */
function peopleToo({ people }: Invitation, known: readonly Contact[]): readonly string[] {
  const isKnown = (name: string, email: string | undefined) =>
    known.some(
      (one) =>
        fold(one.name) === fold(name) ||
        (email !== undefined && one.email?.toLowerCase() === email.toLowerCase()),
    )
  return people
    .filter(({ name, email, shared, declined }) => !shared && !declined && !isKnown(name, email))
    .map(({ name }) => name)
}

/** In sentences; empty where the form is not about an invitation. */
export function changesInvited(place: Place, filled: Filled): readonly string[] {
  const { interview } = place
  const { value } = filled
  const marks = marksIn(value(marksField))
  if (marks.length === 0) return []
  const also = value('people-too')
  const changes = [
    ...sayTalks(place, marks),
    sayMoved(interview, value('start'), value('timeZone')),
    value('place') !== (interview.place ?? '') && value('place') !== ''
      ? `The place is now ${value('place')}.`
      : undefined,
    value('link') !== (interview.link ?? '') && value('link') !== ''
      ? 'The link to join is another one.'
      : undefined,
    also === '' ? undefined : `Invited too now: ${also}. You can add them under People.`,
  ]
  return changes.filter((change) => change !== undefined)
}

function sayMoved(interview: Place['interview'], start: string, zone: string): string | undefined {
  const moved = parseMoment(`${start}[${zone || interview.timeZone}]`)?.moment
  if (moved === undefined || moved === interview.start) return undefined
  const { timeZone } = interview
  const to = sayMoment(moved, timeZone)
  return `It moves from ${sayStart(interview)} to ${to} (${sayCity(timeZone)} time).`
}

/** What is new of the talks of a day, one by one. */
function sayTalks({ interview, talks }: Place, marks: readonly Talk[]): readonly string[] {
  if (talks.length === 0) return []
  const { timeZone } = interview
  const clock = ({ start }: NonNullable<Talk['when']>) =>
    sayClock(clockOf(momentIn(start), timeZone))
  const news = newsAmong(marks, talks)
  const { away } = dayWith(talks, news, timeZone)
  return news.flatMap(({ uid, when }) => {
    const before = talks.find((talk) => talk.uid === uid)?.when
    if (!when) return before ? [`The talk at ${clock(before)} does not take place. ${leftOut}`] : []
    if (away.some((talk) => talk.uid === uid)) {
      const day = sayDay(dayOf(momentIn(when.start), timeZone))
      const what = before ? `The talk at ${clock(before)}` : 'A talk'
      return [
        `${what} is on ${day} now, so it leaves this day. Bring its invitation once more when you have kept this, and it becomes an interview of its own. ${leftOut}`,
      ]
    }
    if (!before) return [`There is a talk at ${clock(when)} now.`]
    return clock(before) === clock(when)
      ? []
      : [`The talk at ${clock(before)} is at ${clock(when)} now.`]
  })
}

const leftOut = 'Whoever was to meet you only there can be taken off under People.'
