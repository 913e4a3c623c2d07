// What a server is told next. Taking it is committed before the network is touched; who is cut off after that leaves
// it to be told once more, under the same id.
import type { Moment } from '#core/days/moment.ts'
import { isTime } from '#core/webhooks/pauses.ts'
import { findNextEvent, removeEvent, type WebhookEvent } from '#store/webhook-events.ts'
import { changeStanding, findWebhook, type Webhook } from '#store/webhooks.ts'
import { write } from '#store/write.ts'
import { eventBody, type TellingDesk } from './event-body.ts'

export type Taken = {
  readonly webhook: Webhook
  readonly event: WebhookEvent
  readonly body: string
  /** Who has it now. */
  readonly worker: string
}

/** Either what was taken, or when the next may be. */
export type Next = { readonly taken: Taken } | { readonly taken?: never; readonly next: number }

export function takeEvent(desk: TellingDesk, id: string): Promise<Next> {
  const { account } = desk
  return write(desk.db, account, async (db): Promise<Next> => {
    const now = desk.now()
    const writing = { ...desk, db, now: () => now }
    const webhook = await findWebhook(db, account, id)
    if (!webhook || webhook.restsSince !== undefined) return { next: Infinity }
    const free = freeFrom(webhook, now)
    if (free > now) return { next: free }
    for (;;) {
      const event = await findNextEvent(db, account, id)
      if (!event) return { next: Infinity }
      if (!isTime(event.tryAt, now)) return { next: event.tryAt ?? now }
      const body = await eventBody(writing, event)
      if (body === undefined) {
        await removeEvent(db, account, event)
        continue
      }
      const worker = desk.newId()
      const leaseUntil = (now + lease) as Moment
      await changeStanding(db, account, id, { ...webhook, worker, leaseUntil })
      return { taken: { webhook, event, body, worker } }
    }
  })
}

/** When it may be told something: nobody else does so just now, and it is not to be left in peace. */
function freeFrom({ tryAt, leaseUntil }: Webhook, now: Moment): Moment {
  if (leaseUntil !== undefined && leaseUntil > now && leaseUntil - now <= lease) return leaseUntil
  return isTime(tryAt, now) ? now : (tryAt ?? now)
}

/** Long enough for any try, and the time to write down how it ended. */
const lease = 60_000
