import * as store from '#store/settings.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { readCandidate, type CandidateInput } from './input/candidate.ts'
import { listAllApplications } from './list-all-applications.ts'

/** Changes one's own details and the pace. What is not there stays as it is; what is empty is removed. */
export async function changeSettings(desk: Desk, input: Keyed & CandidateInput): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const known = await store.getSettings(db, account)
    const settings = readCandidate(input, known)
    await store.changeSettings(db, account, settings)
    const moved: string[] = []
    if (movesPlans(known, settings)) {
      for await (const { id } of listAllApplications(desk)) moved.push(id)
    }
    return { outcome: '', moved }
  })
}

/** What plans are made of; the rest stands in letters alone. */
function movesPlans(known: store.Settings, settings: store.Settings): boolean {
  const parts = ({ timeZone, country, address, cadence }: store.Settings) =>
    JSON.stringify([timeZone, country, address, cadence])
  return parts(known) !== parts(settings)
}
