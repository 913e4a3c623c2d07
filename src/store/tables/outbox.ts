// The outbox: mails on their way out, and what became of them.

export type OutboxTable = {
  account: string
  id: string
  /** Of which there is one at most that was not withdrawn, did not fail and did not come back. */
  once: string
  application: string | null
  interview: string | null
  contact: string | null
  /** Folded, so that not two go to one company at once; null for a mail to oneself. */
  company: string | null
  kind: string
  to_address: string
  to_name: string
  from_address: string
  subject: string
  /** As they will stand in the journal. */
  words: string
  message_id: string
  in_reply_to: string | null
  written_at: string
  goes_at: string
  state: string
  /** When it goes, or goes once more. */
  try_at: string
  /** How often the server was asked to take it. */
  tries: number
  /** Whose it is, and until when nobody else may take it for left lying. */
  worker: string | null
  lease_until: string | null
  /** When the dot that hands it over was about to be written. */
  dotted_at: string | null
  ended_at: string | null
  because: string | null
  /** What the server answered, as JSON. */
  answers: string
  /** Of the copy in the mailbox's folder of what was sent: `none`, `wanted`, `begun`, `there`. */
  copy: string
  /** The id that its entry in the journal has, or will have. */
  entry: string
  reason: string | null
  /** 1 where it came back. */
  bounced: number
}

/** The exact mail, apart: who changes a state does not write it anew. */
export type OutboxBytesTable = { account: string; id: string; bytes: Uint8Array }
