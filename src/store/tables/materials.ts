// What is given to companies, in its versions.

/** Something one gives to companies, such as a CV. */
export type MaterialTable = { account: string; id: string; name: string; folded: string }

export type MaterialVersionTable = {
  account: string
  id: string
  material: string
  /** The first is 1. */
  number: number
  file_name: string
  kind: string
  size: number
  /** Of its bytes, so that the same file is not kept twice. */
  digest: string
  added_at: string
  /** Its bytes are gone since; it is still said to whom it went. */
  removed_at: string | null
}

export type MaterialBytesTable = { account: string; version: string; bytes: Uint8Array }

/** To whom a version went. */
export type MaterialSentTable = {
  account: string
  id: string
  version: string
  application: string
  contact: string | null
  day: string
  /** The entry of the journal that says so; taken back with it. */
  entry: string | null
}
