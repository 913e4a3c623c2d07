// The webhooks as they may be shown: without what lets one in there.
import { Problem } from '#core/problem.ts'
import { countWaiting } from '#store/webhook-events.ts'
import * as store from '#store/webhooks.ts'
import type { Desk } from '../desk.ts'

export type WebhookShown = Omit<store.Webhook, 'sealed' | 'worker' | 'leaseUntil'>

export async function listWebhooks({ db, account }: Desk): Promise<readonly WebhookShown[]> {
  return (await store.listWebhooks(db, account)).map(shown)
}

/** With how many events wait. */
export async function getWebhook(
  desk: Desk,
  id: string,
): Promise<WebhookShown & { readonly waiting: number }> {
  const webhook = await getWebhookRow(desk, id)
  return { ...shown(webhook), waiting: await countWaiting(desk.db, desk.account, id) }
}

/** With what lets one in there, sealed. */
export async function getWebhookRow({ db, account }: Desk, id: string): Promise<store.Webhook> {
  const webhook = await store.findWebhook(db, account, id)
  if (webhook) return webhook
  throw new Problem('not-found', 'This webhook is not there any more.')
}

function shown(webhook: store.Webhook): WebhookShown {
  const { id, name, origin, ownNetwork, kinds, madeAt, failed } = webhook
  const { arrivedAt, failingSince, because, tryAt, restsSince } = webhook
  return {
    ...{ id, name, origin, ownNetwork, kinds, madeAt, failed },
    ...(arrivedAt !== undefined && { arrivedAt }),
    ...(failingSince !== undefined && { failingSince }),
    ...(because !== undefined && { because }),
    ...(tryAt !== undefined && { tryAt }),
    ...(restsSince !== undefined && { restsSince }),
  }
}
