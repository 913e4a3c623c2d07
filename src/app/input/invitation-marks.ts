// By what invitations are known again: the UID of each, how often it was changed, and when it is for.
import { newsAmong, dayWith, type Talk } from '#core/case/talks.ts'
import { parseMoment } from '#core/days/moment.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import type { KeptInterview } from '#store/interviews.ts'
import { line } from './line.ts'

/** One, or one for each talk of a day. */
export type InvitationMarks = readonly Talk[]

/** By what an interview is known again. */
export type Known = {
  readonly invitation?: NonNullable<KeptInterview['invitation']>
  /** Of a day of several. */
  readonly talks: readonly Talk[]
}

const field = 'invitation'
const mostTalks = 50

export function invitationMarks(typed: InvitationMarks): InvitationMarks {
  if (typed.length > mostTalks) {
    const sentence = `A day can have ${mostTalks} talks; these are ${typed.length}.`
    throw new Problem('too-long', sentence, { field })
  }
  return typed.map(({ uid, sequence, when }) => {
    const read = line(uid, { field, what: 'The UID of the invitation', longest: 1_000 })
    const isCounted = Number.isInteger(sequence) && sequence >= 0 && sequence < 2 ** 31
    const isTold = !when || (isMoment(when.start) && isMoment(when.end))
    if (isCounted && isTold) return { uid: read, sequence, ...(when && { when }) }
    const what = isCounted ? 'when it is for' : 'how often it was changed'
    const sentence = `The invitation does not say ${what}; please drop it anew.`
    throw new Problem('wrong-form', sentence, { field })
  })
}

function isMoment(text: string): boolean {
  return parseMoment(text) !== undefined
}

/** By what the interview of these invitations is known. */
export function knownBy(marks: InvitationMarks): Known {
  const [one, ...more] = marks
  if (!one || more.length > 0) return { talks: marks }
  return { invitation: { uid: one.uid, sequence: one.sequence }, talks: [] }
}

/** By what it is known from then on. An invitation that a later one has overtaken says nothing any more. */
export function latestMarks(
  typed: InvitationMarks | undefined,
  { invitation, start, timeZone }: KeptInterview,
  talks: readonly Talk[],
): Known {
  if (!typed || typed.length === 0) return { ...(invitation && { invitation }), talks }
  const marks = invitationMarks(typed)
  const news = newsAmong(marks, invitation ? [invitation] : talks)
  if (news.length === 0) {
    const day = sayDay(dayOf(start, timeZone))
    const sentence = `A later invitation is here already, and the interview stands on ${day}.`
    throw new Problem('conflict', sentence, { field })
  }
  return talks.length === 0 ? knownBy(news) : { talks: dayWith(talks, news, timeZone).talks }
}
