// An interview comes in with the people met at it, typed or from an invitation.
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import { addInterview } from '#store/interview-changes.ts'
import { findInterviewByInvitation, type KeptInterview } from '#store/interviews.ts'
import { getSettings } from '#store/settings.ts'
import { changeTalks } from '#store/talks.ts'
import type { WritingDesk } from './desk.ts'
import { readInterview, type InterviewInput } from './input/interview.ts'
import {
  invitationMarks,
  knownBy,
  type InvitationMarks,
  type Known,
} from './input/invitation-marks.ts'
import { readAll } from './input/read-all.ts'
import { peopleReader, placePeople, type PersonMet, type PersonRead } from './place-person.ts'

export type NewInterview = InterviewInput & {
  readonly people: readonly PersonMet[]
  /** The calendar invitation it came from, or those of its talks. */
  readonly invitation?: InvitationMarks | undefined
}

type InterviewTyped = Omit<KeptInterview, 'id' | 'application' | 'contacts' | 'invitation'> &
  Known & { readonly people: readonly PersonRead[] }

/** A reader of the interview, so that it is placed only once the whole form is read. */
export async function interviewReader(
  desk: WritingDesk,
  { people, invitation, ...typed }: NewInterview,
): Promise<() => InterviewTyped> {
  const { timeZone } = await getSettings(desk.db, desk.account)
  const marks = invitationMarks(invitation ?? [])
  await checkInvitation(desk, marks)
  const readPeople = await peopleReader(desk, people)
  return () => {
    const read = readAll({ interview: () => readInterview(typed, timeZone), people: readPeople })
    return { ...read.interview, ...knownBy(marks), people: read.people }
  }
}

export async function placeInterview(
  desk: WritingDesk,
  application: string,
  { people, talks, ...typed }: InterviewTyped,
): Promise<KeptInterview> {
  const contacts = await placePeople(desk, people)
  const interview = { ...typed, id: desk.newId(), application, contacts }
  await addInterview(desk.db, desk.account, interview)
  if (talks.length > 0) await changeTalks(desk.db, desk.account, interview.id, talks)
  return interview
}

async function checkInvitation(
  { db, account }: WritingDesk,
  marks: InvitationMarks,
): Promise<void> {
  const uids = marks.map(({ uid }) => uid)
  const known = await findInterviewByInvitation(db, account, uids)
  if (!known) return
  const day = sayDay(dayOf(known.start, known.timeZone))
  const sentence = `This invitation is here already: it became the interview on ${day}.`
  throw new Problem('conflict', sentence, { field: 'invitation' })
}
