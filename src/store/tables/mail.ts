// Mail: one's own mailbox.

/** One's own mailbox: where mail goes out, and where it comes in. Yes and no are 1 and 0. */
export type MailAccountTable = {
  account: string
  /** Whose servers these are, as `providers.json` knows them; `own` for any other. */
  provider: string
  address: string
  /** Of the sender. */
  name: string
  smtp_host: string
  smtp_port: number
  smtp_security: string
  /** Null, with the other two, where nothing is read. */
  imap_host: string | null
  imap_port: number | null
  imap_security: string | null
  own_network: number
  user_name: string
  login: string
  /** The password, or the tokens. */
  sealed: string
  /** 1 where the provider files what was sent by itself. */
  keeps_copies: number
  per_day: number
  undo_seconds: number
  /** When it was connected, or connected anew. */
  connected_at: string
  rests_since: string | null
  rests_because: string | null
}

/** A sign-in at the provider's own pages that has begun, and not come back so far. */
export type MailSignInTable = {
  account: string
  state_hash: string
  /** What it was begun with. */
  sealed: string
  until: string
}
