import type { Talk } from '#core/case/talks.ts'
import { findInterviewByInvitation, type KeptInterview } from '#store/interviews.ts'
import { listTalks } from '#store/talks.ts'
import type { Desk } from './desk.ts'
import { invitationMarks, type InvitationMarks } from './input/invitation-marks.ts'

export type InvitationKnown = {
  /** The interview that this invitation became, or of which it is a talk; called off or not. */
  readonly interview: KeptInterview
  /** Beside the last one heard of. */
  readonly standing: 'newer' | 'same' | 'older'
}

/** Of a day of several talks the invitation of one is enough. */
export async function findInterviewOfInvitation(
  { db, account }: Desk,
  typed: InvitationMarks,
): Promise<InvitationKnown | undefined> {
  const marks = invitationMarks(typed)
  const uids = marks.map(({ uid }) => uid)
  const interview = await findInterviewByInvitation(db, account, uids)
  if (!interview) return undefined
  const { invitation } = interview
  const known = invitation ? [invitation] : await listTalks(db, account, interview.id)
  return { interview, standing: standingOf(marks, known) }
}

function standingOf(
  marks: InvitationMarks,
  known: readonly Pick<Talk, 'uid' | 'sequence'>[],
): InvitationKnown['standing'] {
  const ahead = marks.map(({ uid, sequence }) => {
    const before = known.find((one) => one.uid === uid)
    // A talk that is not known yet is news.
    return before ? sequence - before.sequence : 1
  })
  if (ahead.some((by) => by > 0)) return 'newer'
  return ahead.some((by) => by < 0) ? 'older' : 'same'
}
