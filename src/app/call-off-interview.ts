import { changeInterview } from '#store/interview-changes.ts'
import { getInterview } from '#store/interviews.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'

export type CallingOff = Keyed & { readonly interview: string }

/** The interview does not take place: it no longer counts, and stays to be seen. */
export async function callOffInterview(desk: Desk, input: CallingOff): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const known = await getInterview(db, account, input.interview)
    const calledOffAt = known.calledOffAt ?? desk.now()
    await changeInterview(db, account, { ...known, calledOffAt })
    return { outcome: known.id, moved: [known.application] }
  })
}
