// What is found, and what has to be read anew for that.
import type { Generated } from 'kysely'

/** One thing that can be found, as tokens divided by blanks. */
export type SearchRowTable = {
  number: Generated<number>
  account: string
  /** A person, an application, or a text; see `search-sources.ts`. */
  kind: string
  /** Of what it was made. */
  id: string
  application: string | null
  contact: string | null
  /** Whose it is, and in which group. */
  marks: string
  /** What it is called; of a text nothing. */
  name: string
  /** What else it is known by: a title, a number, the company. */
  about: string
  words: string
}

/** What has changed, so that it is read anew before the transaction ends. */
export type SearchDueTable = { account: string; kind: string; id: string }
