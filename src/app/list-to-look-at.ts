// Applications that are over, and which one wanted to look at again by now.
import { dayOf } from '#core/days/zone.ts'
import type { Day } from '#core/days/day.ts'
import { listToLookAt as listDays } from '#store/afterwards.ts'
import { listApplicationsById, type KeptApplication } from '#store/applications.ts'
import type { Desk } from './desk.ts'

export type ToLookAt = { readonly application: KeptApplication; readonly on: Day }

/** By day. `zone` is the candidate's own. */
export async function listToLookAt(
  { db, account, now }: Desk,
  zone: string,
): Promise<readonly ToLookAt[]> {
  const days = await listDays(db, account, dayOf(now(), zone))
  const ids = days.map(({ application }) => application)
  const known = new Map(
    (await listApplicationsById(db, account, ids)).map((one) => [one.id, one] as const),
  )
  return days.flatMap(({ application, on }) => {
    const found = known.get(application)
    return found ? [{ application: found, on }] : []
  })
}
