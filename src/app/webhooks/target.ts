// Where a webhook leads and what signs it: sealed in the data, under the webhook's own name.
import type { Webhook } from '#store/webhooks.ts'
import type { Desk } from '../desk.ts'

export type Target = { readonly address: string; readonly secret: string }

export function sealTarget({ seal, account }: Desk, id: string, target: Target): string {
  return seal.seal(JSON.stringify(target), aboutWebhook(account, id))
}

/** Throws a Problem `wrong-key` where the key has been lost. */
export function openTarget(
  { seal, account }: Desk,
  { id, sealed }: Pick<Webhook, 'id' | 'sealed'>,
): Target {
  return JSON.parse(seal.open(sealed, aboutWebhook(account, id))) as Target
}

function aboutWebhook(account: string, id: string): string {
  return `${account} webhook ${id}`
}
