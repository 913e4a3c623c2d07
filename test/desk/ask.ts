// An operation asked as a face asks it: what was sent is read, and the answer is held against what was promised.
import type { z } from 'zod'
import type {
  FileBrought,
  FileGiven,
  GivesFile,
  Operation,
  OperationDesk,
} from '../../src/operations/operation.ts'
import { readInput } from '../../src/operations/read-input.ts'
import { newKey } from './desk.ts'

type Given<Gives> = Gives extends z.ZodType ? z.output<Gives> : FileGiven

type More = { readonly key?: string; readonly file?: FileBrought }

export async function ask<Takes extends z.ZodObject, Gives extends z.ZodType | GivesFile>(
  desk: OperationDesk,
  { takes, gives, run }: Operation<Takes, Gives>,
  input: z.input<Takes>,
  { key = newKey(), file }: More = {},
): Promise<Given<Gives>> {
  const given = await run(desk, readInput(takes, input), { key, ...(file && { file }) })
  return ('file' in gives ? given : gives.parse(asPrinted(given))) as Given<Gives>
}

function asPrinted(given: unknown): unknown {
  return JSON.parse(JSON.stringify(given))
}

/** A file as it comes along. */
export function brought(name: string, content: string | Uint8Array, type: string): FileBrought {
  return { name, type, bytes: new Uint8Array(Buffer.from(content)) }
}

/** All of a file that was given, as text. */
export async function textOf({ bytes }: FileGiven): Promise<string> {
  if (bytes instanceof Uint8Array) return Buffer.from(bytes).toString()
  const parts: Buffer[] = []
  for await (const part of bytes) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString()
}
