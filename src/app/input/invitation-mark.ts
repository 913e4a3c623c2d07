// By what an invitation is known again: its UID, and how often it was changed.
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import type { KeptInterview } from '#store/interviews.ts'
import { line } from './line.ts'

export type InvitationMark = NonNullable<KeptInterview['invitation']>

const field = 'invitation'

export function invitationMark({ uid, sequence }: InvitationMark): InvitationMark {
  const read = line(uid, { field, what: 'The UID of the invitation', longest: 1_000 })
  if (Number.isInteger(sequence) && sequence >= 0 && sequence < 2 ** 31) {
    return { uid: read, sequence }
  }
  const sentence = 'The invitation does not say how often it was changed; please drop it anew.'
  throw new Problem('wrong-form', sentence, { field })
}

/** What an interview is known by from then on. An invitation that a later one has overtaken says nothing any more. */
export function latestMark(
  typed: InvitationMark | undefined,
  { invitation, start, timeZone }: KeptInterview,
): InvitationMark | undefined {
  if (!typed) return invitation
  const mark = invitationMark(typed)
  const isOlder = mark.uid === invitation?.uid && mark.sequence < invitation.sequence
  if (!isOlder) return mark
  const day = sayDay(dayOf(start, timeZone))
  const sentence = `A later invitation is here already, and the interview stands on ${day}.`
  throw new Problem('conflict', sentence, { field })
}
