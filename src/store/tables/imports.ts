// Imports, and what each of them brought.

export type ImportTable = {
  account: string
  id: string
  at: string
  /** What the people came from: a file's name. */
  source: string
  /** Where they were met. */
  interview: string | null
  added: number
  known: number
  gained: number
  undone_at: string | null
}

/** Whom an import added, or what somebody known gained by it. */
export type ImportPersonTable = {
  account: string
  import: string
  contact: string
  is_new: number
  /** 1 if the import put them on the list of its interview. */
  is_met: number
  /** The version of the contact after it. */
  version: number
  /** JSON: what came to somebody known. */
  gained: string | null
}
