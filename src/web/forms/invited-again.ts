// An invitation that was here before, changed since: the form of its interview as it would then be, and
// what that changes.
import type { Invitation } from '#capture/invitation.ts'
import type { Contact } from '#core/case/case.ts'
import { parseMoment } from '#core/days/moment.ts'
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import { fold } from '#core/words/fold.ts'
import { sayStart, type Place } from '../place.ts'
import type { Filled } from './filled.ts'
import { clocks, markValues } from './invited.ts'
import { sayCity } from './places.ts'

type Values = Readonly<Record<string, string | undefined>>

/** What the invitation does not say stays as it is. */
export function valuesInvitedAgain(read: Invitation, { interview, people }: Place): Values {
  const asked = read.asked.map(({ field, question }) => [`asked-${field}`, question] as const)
  const asksZone = read.asked.some(({ field }) => field === 'timeZone')
  const also = peopleToo(
    read,
    people.map(({ contact }) => contact),
  )
  return {
    ...Object.fromEntries(asked),
    ...clocks(read),
    timeZone: read.timeZone ?? (asksZone ? '' : interview.timeZone),
    place: read.place ?? interview.place,
    link: read.link ?? interview.link,
    'people-too': also.join(', '),
    ...markValues(read),
  }
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
export function changesInvited({ interview }: Place, filled: Filled): readonly string[] {
  const { value } = filled
  if (value('invitation-uid') === '') return []
  const also = value('people-too')
  const changes = [
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
  const to = `${sayDay(dayOf(moved, timeZone))}, ${sayClock(clockOf(moved, timeZone))}`
  return `It moves from ${sayStart(interview)} to ${to} (${sayCity(timeZone)} time).`
}
