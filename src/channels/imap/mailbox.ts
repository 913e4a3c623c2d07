// A mailbox as it is listened to: it is looked at and never changed, but for the copy of what was sent.
import type { Moment } from '#core/days/moment.ts'

/** What a folder is for, as the server says or its name does; each other folder is left alone. */
export type FolderUse = 'inbox' | 'junk' | 'sent'

export type Folder = { readonly path: string; readonly use: FolderUse }

export type FolderState = {
  /** Another one where all numbers of its mails mean something else than before. */
  readonly uidValidity: string
  /** The number the next mail will have, as the server takes it to be. */
  readonly uidNext: number
  /** Another one whenever anything in it was changed, where the server knows. */
  readonly modseq?: string
}

/** The fields at the head of a mail that say where it belongs, and nothing of what it says. */
export type Head = {
  readonly uid: number
  /** When it came in. */
  readonly cameAt: Moment
  readonly fields: Uint8Array
}

export type Mailbox = AsyncDisposable & {
  readonly folders: () => Promise<readonly Folder[]>
  /** Opens it to be read only; what follows is about this folder. Throws a Problem where there is none any more. */
  readonly look: (path: string) => Promise<FolderState>
  /** The numbers of the mails from this one on that came since then or a little before, in order. */
  readonly list: (from: number, since: Moment) => Promise<readonly number[]>
  /** The numbers of those that came from that address. */
  readonly from: (address: string, since: Moment) => Promise<readonly number[]>
  /** Those that are still there, in order. */
  readonly heads: (uids: readonly number[]) => Promise<readonly Head[]>
  /** A mail from its beginning, so many bytes at most; nothing where it is gone. */
  readonly source: (uid: number, most: number) => Promise<Uint8Array | undefined>
  /** Whether a mail of that Message-ID lies in the folder. */
  readonly has: (messageId: string) => Promise<boolean>
  /** Puts a mail there, as one that was read. */
  readonly append: (path: string, bytes: Uint8Array, at: Moment) => Promise<void>
  /** Waits until something comes into the folder, so long at most. Throws where the connection broke. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
}
