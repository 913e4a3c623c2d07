// Servers of one's own that are told what happens, and what they were told.

export type WebhookTable = {
  account: string
  id: string
  name: string
  /** The server, as it may be shown. */
  origin: string
  /** The address and the secret. */
  sealed: string
  own_network: number
  /** What it is told, with a space between. */
  kinds: string
  made_at: string
  arrived_at: string | null
  /** How many events in a row it did not take, and since when. */
  failed: number
  failing_since: string | null
  because: string | null
  try_at: string | null
  /** Since when it is told nothing. */
  rests_since: string | null
  /** Who is telling it just now, and until when at most. */
  worker: string | null
  lease_until: string | null
}

/** Only what it points to: what is said is made when it is sent. */
export type WebhookEventTable = {
  account: string
  webhook: string
  /** In the order they came. */
  number: number
  /** The same for every server and every try. */
  id: string
  type: string
  at: string
  application: string | null
  contact: string | null
  entry: string | null
  /** The key of a step, and the day it stands on. */
  step: string | null
  stands_on: string | null
  state: string
  tries: number
  try_at: string | null
  ended_at: string | null
  /** What the server answered last. */
  status: number | null
  because: string | null
}
