// A webhook as it is: what it is told and where, another secret, on after a rest, and its end.
import { newWebhookSecret } from '#channels/webhook.ts'
import { hurryEvents } from '#store/webhook-events.ts'
import { changeStanding, putWebhook, removeWebhook } from '#store/webhooks.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { getWebhookRow } from './list-webhooks.ts'
import { openTarget, sealTarget } from './target.ts'
import { readKinds, readName, readWebhook } from './typed.ts'

type OneWebhook = Keyed & { readonly id: string }

export type WebhookChanged = OneWebhook & {
  readonly name?: string | undefined
  /** Another one; left out or empty, it stays where it is. */
  readonly address?: string | undefined
  readonly ownNetwork?: boolean | undefined
  readonly kinds?: readonly string[] | undefined
}

export async function changeWebhook(desk: Desk, typed: WebhookChanged): Promise<void> {
  const { id, address = '', key, stands } = typed
  await change(desk, { key, ...(stands && { stands }) }, async (desk) => {
    const known = await getWebhookRow(desk, id)
    const name = readName(typed.name) ?? known.name
    const kinds = typed.kinds === undefined ? known.kinds : readKinds(typed.kinds)
    if (address.trim() === '') {
      await putWebhook(desk.db, desk.account, { ...known, name, kinds })
      return { outcome: '', moved: [] }
    }
    const ownNetwork = typed.ownNetwork ?? known.ownNetwork
    const { url } = readWebhook({ name, address, ownNetwork, kinds })
    const { secret } = openTarget(desk, known)
    await putWebhook(desk.db, desk.account, {
      ...{ ...known, name, kinds, origin: url.origin, ownNetwork },
      sealed: sealTarget(desk, id, { address: url.href, secret }),
    })
    return { outcome: '', moved: [] }
  })
}

/** Gives the new one this once; none where this form made one already. The old one signs nothing any more. */
export async function renewSecret(
  desk: Desk,
  { id, ...keyed }: OneWebhook,
): Promise<string | undefined> {
  const [secret, made] = [newWebhookSecret(), desk.newId()]
  const outcome = await change(desk, keyed, async (desk) => {
    const webhook = await getWebhookRow(desk, id)
    const { address } = openTarget(desk, webhook)
    const sealed = sealTarget(desk, id, { address, secret })
    await putWebhook(desk.db, desk.account, { ...webhook, sealed })
    return { outcome: made, moved: [] }
  })
  return outcome === made ? secret : undefined
}

/** What waited goes now, as if nothing of it had been tried. */
export async function goOn(desk: Desk, { id, ...keyed }: OneWebhook): Promise<void> {
  await change(desk, keyed, async (desk) => {
    const { db, account } = desk
    const { arrivedAt } = await getWebhookRow(desk, id)
    await changeStanding(db, account, id, {
      failed: 0,
      ...(arrivedAt !== undefined && { arrivedAt }),
    })
    await hurryEvents(db, account, id, { anew: true })
    return { outcome: '', moved: [] }
  })
}

export async function endWebhook(desk: Desk, { id, ...keyed }: OneWebhook): Promise<void> {
  await change(desk, keyed, async ({ db, account }) => {
    await removeWebhook(db, account, id)
    return { outcome: '', moved: [] }
  })
}
