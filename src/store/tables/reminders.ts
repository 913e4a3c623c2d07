// Reminders, the ways they take, and when one may be reached.

/** Yes and no are 1 and 0. */
export type ReminderWayTable = {
  account: string
  id: string
  kind: string
  name: string
  origin: string
  sealed: string
  own_network: number
  without_names: number
  added_at: string
  ended_at: string | null
  tried_at: string | null
  state: string | null
  because: string | null
}

/** When one may be reached; none for whoever has said nothing of it. */
export type ReminderHabitsTable = {
  account: string
  /** Minutes since midnight, as are the other two. */
  hour: number
  quiet_from: number | null
  quiet_until: number | null
  /** ISO weekdays: `67`. */
  weekdays_off: string
  /** JSON: first and last days. */
  days_off: string
}

/** One ringing of a step on one way. It stays, so that nothing rings twice; who got it and why not is forgotten. */
export type ReminderTable = {
  account: string
  id: string
  way: string
  way_name: string
  application: string
  contact: string
  kind: string
  /** Its key within the application's plan. */
  step: string
  stands_on: string
  /** 1, or 2 for once more the day after. */
  ringing: number
  rings_at: string
  state: string
  /** The reminder in whose message it is said; null where it has one of its own. */
  said_with: string | null
  try_at: string
  tries: number
  /** 1 while a try may have arrived. */
  is_unsure: number
  /** Who sends it, and until when nobody else may take it for left lying. */
  worker: string | null
  lease_until: string | null
  ended_at: string | null
  because: string | null
}
