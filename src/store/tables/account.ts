// The account, what is known of its data, settings, requests, and what was erased.

/** One row per account: what writers wait for, so that they take turns. */
export type AccountTable = { id: string }

/** What is to be known about the data itself. */
export type FactTable = { account: string; name: string; value: string }

export type SettingsTable = {
  account: string
  name: string
  time_zone: string
  country: string | null
  region: string | null
  phone: string | null
  email: string | null
  address: string | null
  current_position: string | null
  sign_off: string | null
  post: string | null
  tone: string | null
  language: string | null
  /** JSON: a cadence's name as a string, or its numbers as an object. */
  cadence: string
  /** One's own time away: the first and the last day. */
  away_from: string | null
  away_until: string | null
}

/** What came of a request, so that the same one again has no second effect. */
export type RequestTable = { account: string; key: string; made_at: string; outcome: string }

/** A person or an application that was erased; what it was is gone. */
export type ErasedTable = { account: string; id: string; day: string }
