// Those who vouch, and for what they did.

/** Somebody who vouches. */
export type ReferenceTable = {
  account: string
  id: string
  name: string
  folded: string
  title: string | null
  company: string | null
  relation: string
  email: string | null
  phone: string | null
  /** The day they agreed to be named. */
  agreed_on: string | null
}

/** What they should know of a position. */
export type ReferenceBriefTable = {
  account: string
  reference: string
  application: string
  know: string
}

/** They were asked, or named to the company. */
export type ReferenceUseTable = {
  account: string
  id: string
  reference: string
  application: string
  day: string
  kind: 'asked' | 'named'
  /** The entry of the journal that named them; taken back with it. */
  entry: string | null
}
