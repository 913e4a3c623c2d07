// What can be asked of a reader, and what it answers: passed between threads, so plain values only.
import { Problem, type ProblemCode } from '#core/problem.ts'
import type { Invitation, InvitationReader } from './invitation.ts'
import type { FileRead } from './read-file.ts'
import type { Table } from './table.ts'

/** The readings there are, by name, with what each gives. */
export type Readings = {
  /** Whatever the file is. */
  readonly file: FileRead
  /** The invitation alone, by itself or in its mail. */
  readonly invitation: Invitation
  /** The cells of a table, before anybody is told in them. */
  readonly table: Table
}

export type Asked = {
  readonly what: keyof Readings
  readonly bytes: Uint8Array
  readonly reader: InvitationReader
}

export type Answer =
  | { readonly read: Readings[keyof Readings] }
  | { readonly code: ProblemCode; readonly sentence: string; readonly field: string | undefined }

/** Reads; a problem becomes an answer, and what is our fault is thrown. */
export async function answerTo({ what, bytes, reader }: Asked): Promise<Answer> {
  try {
    if (what === 'invitation') {
      const { readInvitationFile } = await import('./invitation-file.ts')
      return { read: await readInvitationFile(bytes, reader) }
    }
    if (what === 'table') {
      const { readTable } = await import('./table.ts')
      return { read: readTable(bytes) }
    }
    const { readFile } = await import('./read-file.ts')
    return { read: await readFile(bytes, reader) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { code: error.code, sentence: error.message, field: error.field }
  }
}
