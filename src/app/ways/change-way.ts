// A way for reminders as it is: what goes out by it, another secret, and its end.
import { Problem } from '#core/problem.ts'
import { putWay, removeWay as remove } from '#store/reminder-ways.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { getWayRow } from './list-ways.ts'
import { openTarget, sealTarget } from './target.ts'

export async function sayNames(
  desk: Desk,
  { id, withoutNames, ...keyed }: Keyed & { readonly id: string; readonly withoutNames: boolean },
): Promise<void> {
  await change(desk, keyed, async (desk) => {
    await putWay(desk.db, desk.account, { ...(await getWayRow(desk, id)), withoutNames })
    return { outcome: '', moved: [] }
  })
}

/** From now on the old one signs nothing. */
export async function changeWebhookSecret(
  desk: Desk,
  { id, secret, ...keyed }: Keyed & { readonly id: string; readonly secret: string },
): Promise<void> {
  await change(desk, keyed, async (desk) => {
    const way = await getWayRow(desk, id)
    const target = openTarget(desk, way)
    if (target.kind !== 'webhook') throw new Problem('conflict', 'Only a webhook has a secret.')
    await putWay(desk.db, desk.account, {
      ...way,
      sealed: sealTarget(desk, id, { ...target, secret }),
    })
    return { outcome: '', moved: [] }
  })
}

export async function removeWay(desk: Desk, { id, ...keyed }: Keyed & { readonly id: string }) {
  await change(desk, keyed, async ({ db, account }) => {
    await remove(db, account, id)
    return { outcome: '', moved: [] }
  })
}
