import { getSettings } from '#store/settings.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { readCandidate, type CandidateInput } from './input/candidate.ts'
import { putSettings } from './put-settings.ts'

/** Changes one's own details and the pace. What is not there stays as it is; what is empty is removed. */
export async function changeSettings(desk: Desk, input: Keyed & CandidateInput): Promise<void> {
  await change(desk, input, async (desk) => {
    const known = await getSettings(desk.db, desk.account)
    return { outcome: '', moved: await putSettings(desk, known, readCandidate(input, known)) }
  })
}
