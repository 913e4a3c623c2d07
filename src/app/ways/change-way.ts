// A way for reminders as it is: what goes out by it, another secret, and its end.
import { newWebhookSecret } from '#channels/webhook.ts'
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

/** Gives the new one this once; none where this form made one already. The old one signs nothing any more. */
export async function changeWebhookSecret(
  desk: Desk,
  { id, ...keyed }: Keyed & { readonly id: string },
): Promise<string | undefined> {
  const [secret, made] = [newWebhookSecret(), desk.newId()]
  const outcome = await change(desk, keyed, async (desk) => {
    const way = await getWayRow(desk, id)
    const target = openTarget(desk, way)
    if (target.kind !== 'webhook') throw new Problem('conflict', 'Only a webhook has a secret.')
    const sealed = sealTarget(desk, id, { ...target, secret })
    await putWay(desk.db, desk.account, { ...way, sealed })
    return { outcome: made, moved: [] }
  })
  return outcome === made ? secret : undefined
}

export async function removeWay(desk: Desk, { id, ...keyed }: Keyed & { readonly id: string }) {
  await change(desk, keyed, async ({ db, account }) => {
    await remove(db, account, id)
    return { outcome: '', moved: [] }
  })
}
