// The date for the decision that was given last, as notes and calls speak of it.
import type { Case } from '../case/case.ts'
import { liveEntries } from '../journal/live-entries.ts'
import { movementOf, type DateGivenLast } from '../plan/movement.ts'
import type { Voice } from './voice.ts'

/** The date that counts at the case's now: the one given last, unless a further interview was agreed since. */
export function dateGiven(kase: Case): DateGivenLast | undefined {
  const ended = kase.interviews.filter((interview) => interview.end <= kase.now)
  return movementOf(liveEntries(kase.journal, kase.now), ended).date
}

/** Whether it was this person who named the date. */
export function isGivenBy(
  { contact }: Voice,
  { interview, contact: giver }: DateGivenLast,
): boolean {
  return (giver ?? interview?.decisionFrom ?? interview?.contacts[0]) === contact.id
}
