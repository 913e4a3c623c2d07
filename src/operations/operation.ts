// What a program may ask for, said once: its name, what it takes and what it gives as schemas, and the verb
// behind it. The API, the command line and the tools of assistants are made from these.
import type { z } from 'zod'
import type { DataFile } from '#app/backups/back-up.ts'
import type { Keyed } from '#app/change.ts'
import type { Desk } from '#app/desk.ts'
import type { Scope } from '#app/tokens/scopes.ts'

export type { Scope } from '#app/tokens/scopes.ts'

export type OperationDesk = Desk & {
  /** The data as a file; not there where a server keeps it. */
  readonly backups?: DataFile
  /** Makes the data anew, with nothing in it; not there where no server runs. */
  readonly eraseAll?: (also: { readonly backups: boolean }) => Promise<void>
  /** Under which the pages are found, where a server runs. */
  readonly address?: () => string
  /** What is wrong with the data as such, in sentences. */
  readonly damages?: () => Promise<readonly string[]>
}

/** With what it was asked: the key of a change, and a file that came along. */
export type Asked = Keyed & { readonly file?: FileBrought }

export type FileBrought = {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type FileGiven = {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array | string>
}

/** An answer that is a file, with the media types it may have. */
export type GivesFile = { readonly file: readonly string[] }

type Given<Gives> = Gives extends z.ZodType ? z.input<Gives> : FileGiven

export type Operation<
  Takes extends z.ZodObject = z.ZodObject,
  Gives extends z.ZodType | GivesFile = z.ZodType | GivesFile,
> = {
  /** In kebab-case, the verb first: `add-application`. */
  readonly name: string
  /** One sentence for people, beginning with the verb: “Adds an application with its first interview.” */
  readonly says: string
  readonly scope: Scope
  /** GET looks and changes nothing. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** What stands in braces is a field of `takes`: `/applications/{application}`. */
  readonly path: `/${string}`
  /** Strict objects only: a field nobody knows is refused. */
  readonly takes: Takes
  /** A file comes along, of one of these media types. */
  readonly takesFile?: { readonly types: readonly string[]; readonly longest: number }
  readonly gives: Gives
  /** The operation whose answer is what this one changes, so that a change of what was not seen can be refused. */
  readonly changes?: string
  run(desk: OperationDesk, input: z.output<Takes>, asked: Asked): Promise<Given<Gives>>
}

/** Only checks the types. */
export function operation<Takes extends z.ZodObject, Gives extends z.ZodType | GivesFile>(
  operation: Operation<Takes, Gives>,
): Operation<Takes, Gives> {
  return operation
}
