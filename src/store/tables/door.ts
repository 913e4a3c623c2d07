// The door: devices that are signed in, codes that let one in, tries.

/** A device that is signed in; of what its cookie holds only the hash is kept. */
export type SessionTable = {
  account: string
  id: string
  token_hash: string
  device: string
  made_at: string
  seen_at: string
  ends_at: string
}

/** A code that lets one device in, once. */
export type DoorCodeTable = { account: string; code_hash: string; ends_at: string }

/** How often it was tried from a place since it last went well. */
export type DoorTryTable = { account: string; place: string; failed: number; last_at: string }
