// An interview comes in with the people met at it, typed or from an invitation.
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import { addInterview } from '#store/interview-changes.ts'
import { findInterviewByInvitation, type KeptInterview } from '#store/interviews.ts'
import { getSettings } from '#store/settings.ts'
import type { WritingDesk } from './desk.ts'
import { readInterview, type InterviewInput } from './input/interview.ts'
import { invitationMark, type InvitationMark } from './input/invitation-mark.ts'
import { placePeople, type PersonMet } from './place-person.ts'

export type NewInterview = InterviewInput & {
  readonly people: readonly PersonMet[]
  /** The calendar invitation it came from. */
  readonly invitation?: InvitationMark | undefined
}

export async function placeInterview(
  desk: WritingDesk,
  application: string,
  { people, invitation, ...typed }: NewInterview,
): Promise<KeptInterview> {
  const { db, account } = desk
  const { timeZone } = await getSettings(db, account)
  const read = readInterview(typed, timeZone)
  const mark = invitation && invitationMark(invitation)
  if (mark) await checkInvitation(desk, mark.uid)
  const interview = {
    ...read,
    id: desk.newId(),
    application,
    contacts: await placePeople(desk, people, 'people'),
    ...(mark && { invitation: mark }),
  }
  await addInterview(db, account, interview)
  return interview
}

async function checkInvitation({ db, account }: WritingDesk, uid: string): Promise<void> {
  const known = await findInterviewByInvitation(db, account, uid)
  if (!known) return
  const day = sayDay(dayOf(known.start, known.timeZone))
  const sentence = `This invitation is here already: it became the interview on ${day}.`
  throw new Problem('conflict', sentence, { field: 'invitation' })
}
