import * as store from '#store/settings.ts'
import type { WritingDesk } from './desk.ts'
import { listAllApplications } from './list-all-applications.ts'

/** Keeps these settings in place of those known; gives the applications whose plans may move by it. */
export async function putSettings(
  desk: WritingDesk,
  known: store.Settings,
  settings: store.Settings,
): Promise<readonly string[]> {
  await store.changeSettings(desk.db, desk.account, settings)
  const moved: string[] = []
  if (movesPlans(known, settings)) {
    for await (const { id } of listAllApplications(desk)) moved.push(id)
  }
  return moved
}

/** What plans are made of; the rest stands in letters alone. */
function movesPlans(known: store.Settings, settings: store.Settings): boolean {
  const parts = ({ timeZone, country, region, address, cadence }: store.Settings) =>
    JSON.stringify([timeZone, country, region, address, cadence])
  return parts(known) !== parts(settings)
}
