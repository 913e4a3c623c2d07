import { changeInterview } from '#store/interview-changes.ts'
import { getInterview } from '#store/interviews.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { latestMark, type InvitationMark } from './input/invitation-mark.ts'

export type CallingOff = Keyed & {
  readonly interview: string
  /** The invitation that says so. */
  readonly invitation?: InvitationMark | undefined
}

/** The interview does not take place: it no longer counts, and stays to be seen. */
export async function callOffInterview(desk: Desk, input: CallingOff): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const known = await getInterview(db, account, input.interview)
    const calledOffAt = known.calledOffAt ?? desk.now()
    const invitation = latestMark(input.invitation, known)
    const off = { ...known, ...(invitation && { invitation }), calledOffAt }
    await changeInterview(db, account, off)
    return { outcome: known.id, moved: [known.application] }
  })
}
