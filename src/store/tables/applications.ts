// Applications, who belongs to them, their journal, and when to look at them again.

export type ApplicationTable = {
  account: string
  id: string
  position: string
  company: string
  /** Company, then position, folded: what lists are ordered by. */
  folded: string
  company_folded: string
  created_at: string
  /** 1 once nothing more is to be done: it is closed, or played out. Put right whenever its plan moves. */
  rests: number
}

/** Whom one has to do with in an application, in the order they were listed. */
export type ApplicationContactTable = {
  account: string
  application: string
  contact: string
  place: number
}

export type AfterwardsTable = {
  account: string
  application: string
  learned: string | null
  /** ISO 8601. */
  look_on: string | null
}

export type EntryTable = {
  account: string
  id: string
  application: string
  /** The order in which an application's entries were written. */
  written: number
  at: string
  type: string
  contact: string | null
  /** The entry that this one takes back. */
  takes_back: string | null
  /** The version of the form that `body` has. */
  version: number
  /** JSON: the entry in the form of a case file. */
  body: string
  /** Words kept with the entry, such as the note as it was sent. */
  words: string | null
  /** Why one got in touch outside the plan. */
  reason: string | null
}

/** Per contact of an application, the earliest moment at which the plan may show something new. */
export type WakeTable = { account: string; at: string; application: string; contact: string }
