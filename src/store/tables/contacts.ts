// People, how to reach them, and which of them are one.
import type { Generated } from 'kysely'

export type ContactTable = {
  account: string
  id: string
  name: string
  folded: string
  title: string | null
  email: string | null
  email_folded: string | null
  phone: string | null
  /** JSON: `{ country?, lines }`. */
  address: string | null
  time_zone: string | null
  country: string | null
  region: string | null
  wish: string | null
  pronouns: string | null
  said_as: string | null
  /** Where they work, as a card or a table says. */
  company: string | null
  company_folded: string | null
  /** What numbers that may be the same have in common. */
  phone_key: string | null
  /** As whom they are kept by now: this row is there to be taken back, and to be found by. */
  merged_into: string | null
  /** How often the row was changed. */
  version: Generated<number>
  /** The day they were erased: the row says no more than that there was somebody. */
  erased_on: Generated<string | null>
}

/** Further emails and phones; the preferred ones lie in `contact`. */
export type ContactWayTable = {
  account: string
  contact: string
  kind: 'email' | 'phone'
  place: number
  value: string
  /** Of an email the address folded, of a phone its key. */
  folded: string
}

export type ContactPhotoTable = {
  account: string
  contact: string
  type: string
  bytes: Uint8Array
}

export type MergeTable = {
  account: string
  id: string
  at: string
  kept: string
  lost: string
  /** JSON: all that was moved, as it lay before. */
  body: string
  undone_at: string | null
}

/** Two who look like one person, and are not; the earlier id first. */
export type ApartTable = { account: string; one: string; other: string }
