// The calendar: what is read of it, and what is written to a server of its own.

/** What is known of an entry of the calendar beside its plan, of which it is made anew each time. */
export type CalendarEntryTable = {
  account: string
  application: string
  /** Of the step, within its application. */
  key: string
  digest: string
  sequence: number
  changed_at: string
}

/** A secret address under which a program reads the calendar. */
export type CalendarAddressTable = {
  account: string
  id: string
  token_hash: string
  device: string
  /** 1 if interviews stand there, too. */
  interviews: number
  made_at: string
  read_at: string | null
  read_by: string | null
  ended_at: string | null
}

/** A calendar of one's own on a server, and an address book there. */
export type CalendarAccountTable = {
  account: string
  server: string
  url: string
  user_name: string
  /** Sealed. */
  password: string
  own_network: number
  calendar: string
  calendar_name: string
  writes_as: string
  interviews: number
  book: string | null
  /** The mark of the calendar when everything of it was known. */
  mark: string | null
  tried_at: string | null
  went_at: string | null
  /** How often in a row it did not work. */
  failed: number
  problem: string | null
  /** Whoever keeps it up to date just now has until then. */
  busy_until: string | null
}

/** What was written into the calendar. */
export type CalendarObjectTable = {
  account: string
  uid: string
  href: string
  etag: string | null
  /** Of what was written. */
  digest: string
  sequence: number
  /** The day it was written for. */
  on_day: string
  /** `writing` and `removing` before the server was asked, so that it is known afterwards who did it. */
  state: string
  /** 1 where it was ticked off there, and how it went is not known. */
  ticked: number
  /** Why it could not be moved as it was moved there. */
  declined: string | null
}

/** What was written into the address book. */
export type CardObjectTable = {
  account: string
  contact: string
  href: string
  etag: string | null
  digest: string
}
