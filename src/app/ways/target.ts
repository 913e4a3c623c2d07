// Where a way leads, with what lets one in there: sealed in the data, under the way's own name.
import type { PushSubscription } from '#channels/web-push.ts'
import type { WayKind, WayRow } from '#store/reminder-ways.ts'
import type { Desk } from '../desk.ts'

export type Target =
  | {
      readonly kind: 'ntfy'
      readonly server: string
      readonly topic: string
      readonly token?: string
    }
  | { readonly kind: 'gotify'; readonly server: string; readonly token: string }
  | { readonly kind: 'webhook'; readonly address: string; readonly secret: string }
  | (PushSubscription & { readonly kind: 'web-push'; readonly from: string })

export function sealTarget({ seal, account }: Desk, id: string, target: Target): string {
  return seal.seal(JSON.stringify(target), aboutWay(account, id))
}

/** Throws a Problem `wrong-key` where the key has been lost. */
export function openTarget({ seal, account }: Desk, { id, sealed }: WayRow): Target {
  return JSON.parse(seal.open(sealed, aboutWay(account, id))) as Target
}

/** What of it may be shown. */
export function originOf(target: Target): string {
  switch (target.kind) {
    case 'web-push':
      return new URL(target.endpoint).origin
    case 'webhook':
      return new URL(target.address).origin
    case 'ntfy':
    case 'gotify':
      return new URL(target.server).origin
  }
}

/** Whether a receiver shows one reminder once, however often it comes. */
export const knowsAgain: Readonly<Record<WayKind, boolean>> = {
  // Not on every phone, and not with an older server.
  ntfy: false,
  gotify: false,
  webhook: true,
  'web-push': true,
}

function aboutWay(account: string, id: string): string {
  return `${account} reminder way ${id}`
}
