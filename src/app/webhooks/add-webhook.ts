// A server of one's own is told what happens from now on, and what is due.
import { newWebhookSecret } from '#channels/webhook.ts'
import { putWebhook } from '#store/webhooks.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { getWebhookRow } from './list-webhooks.ts'
import { openTarget, sealTarget } from './target.ts'
import { readWebhook, type WebhookTyped } from './typed.ts'

export type WebhookAdded = { readonly id: string; readonly secret?: string }

/** Gives its secret this once; none where this form added it already. */
export async function addWebhook(
  desk: Desk,
  { key, stands, ...typed }: Keyed & WebhookTyped,
): Promise<WebhookAdded> {
  const { name, url, kinds } = readWebhook(typed)
  const secret = newWebhookSecret()
  const id = await change(desk, { key, ...(stands && { stands }) }, async (desk) => {
    const id = desk.newId()
    await putWebhook(desk.db, desk.account, {
      ...{ id, name, origin: url.origin, kinds, ownNetwork: typed.ownNetwork },
      sealed: sealTarget(desk, id, { address: url.href, secret }),
      ...{ madeAt: desk.now(), failed: 0 },
    })
    return { outcome: id, moved: [] }
  })
  const kept = openTarget(desk, await getWebhookRow(desk, id))
  return kept.secret === secret ? { id, secret } : { id }
}
