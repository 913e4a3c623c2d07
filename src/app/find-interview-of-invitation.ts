import { findInterviewByInvitation, type KeptInterview } from '#store/interviews.ts'
import type { Desk } from './desk.ts'

/** The interview that this calendar invitation became, called off or not. */
export function findInterviewOfInvitation(
  { db, account }: Desk,
  uid: string,
): Promise<KeptInterview | undefined> {
  return findInterviewByInvitation(db, account, uid)
}
