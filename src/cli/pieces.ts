// What the commands need of the layers beside and below them; joined in main.ts.
import type { ArchiveImport, ArchiveImported } from '#app/archive/import-archive.ts'
import type { ArchiveSeen } from '#app/archive/look-through.ts'
import type { ExportForm } from '#app/export-people.ts'
import type { TableForm } from '#app/export-table.ts'
import type { Checked } from '#app/check/check-data.ts'
import type { RestorePreview } from '#app/backups/preview-restore.ts'
import type { MailDesk } from '#app/outbox/mail-desk.ts'
import type { OperationDesk } from '#operations/operation.ts'
import type { Imported, PeopleImport } from '#app/import-people.ts'
import type { InvitationReader } from '#capture/invitation.ts'
import type { Resealed } from '#store/reseal.ts'
import type { DataPlace } from './data-place.ts'
import type { TlsFiles } from './serve-reach.ts'

export type ServeOptions = {
  readonly place: DataPlace
  readonly hosts: readonly string[]
  /** Whether other devices can reach one of these. */
  readonly elsewhere?: boolean
  readonly port: number
  readonly names?: readonly string[]
  readonly tls?: TlsFiles | undefined
  readonly proxy?: string | undefined
  /** Shows every part of the pages at /kit, for whoever works on them. */
  readonly kit?: boolean
}

export type RunningServer = {
  readonly address: string
  /** Where other devices open it. */
  readonly others: readonly string[]
  /** Where the data lies, for people. */
  readonly place: string
  /** Why the pages are not there, and what can be done. */
  readonly trouble?: string
  /** Ends it; requests under way are answered. */
  close(): Promise<void>
}

/** Another server runs on this data; its address is unknown while it starts. */
export type OtherServer = { readonly elsewhere: string | undefined }

type ArchiveBrought = Omit<ArchiveImport, 'key' | 'archive' | 'stands'> & {
  readonly file: string
  readonly agree: (seen: ArchiveSeen) => Promise<boolean>
}

/** Opened data, for a command that works on it. */
export type TerminalDesk = {
  readonly desk: OperationDesk
  readonly mailDesk: () => MailDesk
}

export type Pieces = {
  startServer(options: ServeOptions): Promise<RunningServer | OtherServer>
  /** Whether one runs on the data in that folder, and where; no data is made. */
  findServer(folder: string): Promise<{ readonly address: string | undefined } | undefined>
  /** Whether there is any yet; none is made. */
  hasData(place: DataPlace): Promise<boolean>
  /** Opens the data for one thing to be done, and closes it after. */
  atDesk<T>(place: DataPlace, use: (opened: TerminalDesk) => Promise<T>): Promise<T>
  setPassPhrase(place: DataPlace, typed: { phrase: string; again: string }): Promise<void>
  /** Makes a backup as those that are made by themselves; gives its path. */
  backUp(place: DataPlace): Promise<string>
  /** The passphrase as it was typed, twice. */
  backup(
    place: DataPlace,
    file: string,
    passphrase?: { readonly phrase: string; readonly again: string },
  ): Promise<void>
  isEncrypted(file: string): Promise<boolean>
  previewRestore(place: DataPlace, file: string, passphrase?: string): Promise<RestorePreview>
  /** Gives the name under which the data that was there is kept. */
  restore(place: DataPlace, file: string, passphrase?: string): Promise<string | undefined>
  /** For whom files are read; `undefined` where nobody is kept there yet. */
  findReader(place: DataPlace): Promise<InvitationReader | undefined>
  importPeople(place: DataPlace, input: Omit<PeopleImport, 'key'>): Promise<Imported>
  exportPeople(
    place: DataPlace,
    form: ExportForm,
    write: (part: string) => Promise<unknown>,
  ): Promise<void>
  exportTable(
    place: DataPlace,
    form: TableForm,
    out: (part: string) => Promise<unknown>,
  ): Promise<void>
  exportArchive(place: DataPlace, out: (piece: Uint8Array) => Promise<unknown>): Promise<void>
  /** Once `agree` has seen what would come; `undefined` where it says no. */
  bringArchive(place: DataPlace, input: ArchiveBrought): Promise<ArchiveImported | undefined>
  /** Everything sealed lies under another key afterwards. */
  changeKey(place: DataPlace): Promise<Resealed>
  /** Looks the data through, and mends what can be. */
  check(place: DataPlace, mend: boolean): Promise<Checked>
  /** Answers an assistant that started us, until it hangs up. */
  serveAssistant(place: DataPlace, how: { readonly readOnly: boolean }): Promise<void>
  /** Gives how many entries the index has. */
  rebuild(place: DataPlace): Promise<number>
}

/** What a command reads from and writes to. */
export type Terminal = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'>

export type Context = { readonly pieces: Pieces; readonly process: Terminal }
