// Web push: the reminder, encrypted for one browser, to the server of that browser's maker, which hands it on.
import { createHash } from 'node:crypto'
import type { ReminderMessage } from '#core/reminders/way.ts'
import { deliver, type Delivered } from './deliver.ts'

/** As the browser gives it: where its maker takes what is for it, and what to encrypt that with. */
export type PushSubscription = {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

/** By them the maker's server knows that only who subscribed sends. */
export type PushKeys = { readonly publicKey: string; readonly privateKey: string }

/** Where whoever runs that server can ask about what is sent: an address of pages or of mail. */
type Push = { readonly keys: PushKeys; readonly subject: string }

export async function newPushKeys(): Promise<PushKeys> {
  return (await webPush()).generateVAPIDKeys()
}

export async function sendByPush(
  { endpoint, p256dh, auth, ownNetwork }: PushSubscription & { readonly ownNetwork: boolean },
  { keys, subject }: Push,
  message: ReminderMessage,
  signal: AbortSignal,
): Promise<Delivered> {
  const { generateRequestDetails } = await webPush()
  const { body, headers } = generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    payload(message),
    {
      vapidDetails: { subject, ...keys },
      // A day later the step says something else, and so does its reminder.
      ...{ TTL: 86_400, urgency: 'high', contentEncoding: 'aes128gcm' },
      topic: createHash('sha256').update(message.id).digest('base64url').slice(0, 32),
    },
  )
  const delivery = { address: endpoint, body, ownNetwork, signal, secret: 'keys' }
  return deliver({ ...delivery, headers: inLowerCase(headers) })
}

/** The length is said once, by the way out. */
function inLowerCase(headers: object): Record<string, string> {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), `${value}`])
  return Object.fromEntries(named) as Record<string, string>
}

/** What the maker's servers take is 4096 bytes with what encrypting adds. */
function payload({ id, title, text, path, due, actions }: ReminderMessage): string {
  const said = (length: number) =>
    JSON.stringify({ id, title, text: text.slice(0, length), path, due, actions })
  let length = 1500
  while (Buffer.byteLength(said(length)) > mostBytes && length > 0) length -= 100
  return said(length)
}

const mostBytes = 3800

async function webPush() {
  return (await import('web-push')).default
}
