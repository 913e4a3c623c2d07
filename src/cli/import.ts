// What files say about people: printed, and nothing is saved.
import { readFile as readBytes } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { InvitationReader } from '#capture/invitation.ts'
import { readApart } from '#capture/read-apart.ts'
import { Problem } from '#core/problem.ts'
import { foundAsData } from './found-as-data.ts'
import type { Context } from './pieces.ts'
import { sayError } from './say-error.ts'
import { sayFound } from './say-found.ts'
import type { FileFound } from './file-found.ts'

type Flags = { readonly 'dry-run'?: boolean; readonly json?: boolean }

export async function importFiles(this: Context, flags: Flags, ...files: string[]): Promise<void> {
  if (!flags['dry-run']) throw notYet()
  const reader = { timeZone: Temporal.Now.timeZoneId() }
  const found: FileFound[] = []
  for (const file of files) found.push(await findIn(file, reader))
  this.process.stdout.write(
    flags.json ? `${JSON.stringify(foundAsData(found), null, 2)}\n` : sayFound(found),
  )
  const problems = found.flatMap(({ problem }) => problem ?? [])
  for (const problem of problems.slice(0, -1)) this.process.stderr.write(`${sayError(problem)}\n`)
  // The last one is said where all problems are, and gives the exit status.
  if (problems.length > 0) throw problems.at(-1)!
}

/** A file that cannot be read does not keep the others from being read. */
async function findIn(file: string, reader: InvitationReader): Promise<FileFound> {
  const name = file === '-' ? 'standard input' : file
  try {
    return { file: name, read: await readApart('file', await bytesOf(file), reader) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { code, message, cause } = error
    return { file: name, problem: new Problem(code, message, { field: name, cause }) }
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin)
  try {
    return await readBytes(file)
  } catch (cause) {
    const sentence = 'There is no such file that can be read.'
    throw new Problem('not-found', sentence, { field: file, cause })
  }
}

function notYet(): Problem {
  const sentence =
    'Only looking is offered so far: with --dry-run it prints what would be saved, and saves nothing.'
  return new Problem('missing', sentence, { field: '--dry-run' })
}
