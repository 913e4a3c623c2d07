// What programs come in with.

/** A program that may ask; of its token only the hash is kept. */
export type TokenTable = {
  account: string
  id: string
  token_hash: string
  /** Which program it is, in words. */
  name: string
  /** What it may do, with a space between. */
  scopes: string
  made_at: string
  used_at: string | null
  ends_at: string | null
}
