// Mails that came, and how far the mailbox was read.

/** A mail that came and concerns somebody known. Only what is looked at is kept of it: its text. */
export type MailInTable = {
  account: string
  id: string
  /** As what it is known again: its Message-ID, else a digest of its bytes. */
  mark: string
  message_id: string | null
  folder: string
  /** Numbers of IMAP are larger than whole numbers are everywhere. */
  uid_validity: string
  uid: string
  /** As the mail says, but never later than it was seen. */
  came_at: string
  from_name: string | null
  from_address: string | null
  subject: string
  /** `reply`, `bounce`, or `automatic`. */
  kind: string
  /** What is new in it. */
  text: string
  /** Quotes and what was written before. */
  rest: string
  contact: string | null
  application: string | null
  /** How it is known where it belongs: `thread`, `address`, `domain` (a proposal), `said` by the user, or `apart` (it belongs nowhere). */
  known: string
  /** JSON: what a bounce, an automatic reply or a signature says, and the meaning proposed. */
  said: string
  /** The journal's entry that was made of it. */
  entry: string | null
  looked_at: string | null
}

/** How far a folder was read: nothing below `uid_next` is read again while `uid_validity` stands. */
export type MailCursorTable = {
  account: string
  folder: string
  uid_validity: string
  uid_next: string
  modseq: string | null
}

/** Who listens just now, and how it went. */
export type MailListeningTable = {
  account: string
  worker: string | null
  lease_until: string | null
  /** When the mailbox was last looked at in full. */
  looked_at: string | null
  failed: number
  failed_at: string | null
  try_at: string | null
  because: string | null
}
