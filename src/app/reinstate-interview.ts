import { changeInterview } from '#store/interview-changes.ts'
import { getInterview } from '#store/interviews.ts'
import type { CallingOff } from './call-off-interview.ts'
import { change } from './change.ts'
import type { Desk } from './desk.ts'

/** The interview takes place after all. */
export async function reinstateInterview(desk: Desk, input: CallingOff): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    const { calledOffAt: _, ...known } = await getInterview(db, account, input.interview)
    await changeInterview(db, account, known)
    return { outcome: known.id, moved: [known.application] }
  })
}
