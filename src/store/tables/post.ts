// What goes by post: signature, what is at hand, notes that wait to be posted.

/** One's own signature: ink on nothing, as PNG. */
export type SignatureTable = { account: string; bytes: Uint8Array }

/** What one has at hand for the post. */
export type PostHabitsTable = {
  account: string
  envelope: string | null
  card: string | null
  labels: string | null
  /** The first label of the sheet that is still there; the first is 1. */
  label_from: number | null
  /** `print`: the signature is printed. */
  signs: string | null
  /** JSON: the days a letter is under way, by country. */
  days: string
}

/** A note that is signed and waits to be posted, in the words under which the signature stands. */
export type SignedNoteTable = {
  account: string
  interview: string
  contact: string
  kind: string
  channel: string
  words: string
  signed_at: string
}
