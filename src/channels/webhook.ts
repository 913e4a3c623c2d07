// A webhook: the reminder as JSON to a program of one's own, signed as Standard Webhooks describes it, so that the
// receiver can know whom it is from, that it is fresh, and whether it came before.
import { createHmac, randomBytes } from 'node:crypto'
import type { Moment } from '#core/days/moment.ts'
import type { ReminderMessage } from '#core/reminders/way.ts'
import { deliver, type Delivered } from './deliver.ts'

export type Webhook = {
  readonly address: string
  readonly secret: string
  readonly ownNetwork: boolean
}

export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

/** `now` goes into what is signed; `id` stays the same from try to try. */
export function sendByWebhook(
  webhook: Webhook,
  message: ReminderMessage & { readonly now: Moment },
  signal: AbortSignal,
): Promise<Delivered> {
  const { id, now } = message
  return postSigned(webhook, { id, now, body: JSON.stringify(webhookBody(message)) }, signal)
}

type Posted = { readonly id: string; readonly now: Moment; readonly body: string }

export function postSigned(
  { address, secret, ownNetwork }: Webhook,
  { id, now, body }: Posted,
  signal: AbortSignal,
): Promise<Delivered> {
  const seconds = Math.floor(now / 1000)
  return deliver({
    ...{ address, body, ownNetwork, signal },
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': signature({ id, seconds, body, secret }),
    },
    secret: 'signature',
  })
}

/** As docs/reminders.md promises it: names may be added, none goes. What does something at a press stays here. */
function webhookBody({ now, ...message }: ReminderMessage & { readonly now: Moment }) {
  const { id, title, text, path, url, count, due } = message
  const timestamp = Temporal.Instant.fromEpochMilliseconds(now).toString()
  const data = { id, title, text, path, ...(url && { url }), count, due }
  return { type: 'reminder.due', timestamp, data }
}

type Signed = {
  readonly id: string
  readonly seconds: number
  readonly body: string
  readonly secret: string
}

export function signature({ id, seconds, body, secret }: Signed): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const hash = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return `v1,${hash}`
}
