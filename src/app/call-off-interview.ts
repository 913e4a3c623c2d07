import { changeInterview } from '#store/interview-changes.ts'
import { getInterview } from '#store/interviews.ts'
import { changeTalks, listTalks } from '#store/talks.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { latestMarks, type InvitationMarks } from './input/invitation-marks.ts'

export type CallingOff = Keyed & {
  readonly interview: string
  /** The invitation that says so. */
  readonly invitation?: InvitationMarks | undefined
}

/** The interview does not take place: it no longer counts, and stays to be seen. */
export async function callOffInterview(desk: Desk, input: CallingOff): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const known = await getInterview(db, account, input.interview)
    const calledOffAt = known.calledOffAt ?? desk.now()
    const before = await listTalks(db, account, known.id)
    const { talks, ...marks } = latestMarks(input.invitation, known, before)
    await changeInterview(db, account, { ...known, ...marks, calledOffAt })
    await changeTalks(db, account, known.id, talks)
    return { outcome: known.id, moved: [known.application] }
  })
}
