import { findInterviewByInvitation, type KeptInterview } from '#store/interviews.ts'
import type { Desk } from './desk.ts'
import { invitationMark, type InvitationMark } from './input/invitation-mark.ts'

export type InvitationKnown = {
  /** The interview that this invitation became, called off or not. */
  readonly interview: KeptInterview
  /** Beside the last one heard of. */
  readonly standing: 'newer' | 'same' | 'older'
}

export async function findInterviewOfInvitation(
  { db, account }: Desk,
  mark: InvitationMark,
): Promise<InvitationKnown | undefined> {
  const { uid, sequence } = invitationMark(mark)
  const interview = await findInterviewByInvitation(db, account, uid)
  if (!interview?.invitation) return undefined
  const ahead = sequence - interview.invitation.sequence
  return { interview, standing: ahead > 0 ? 'newer' : ahead < 0 ? 'older' : 'same' }
}
