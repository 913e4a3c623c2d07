// What files say about people: printed, and with everybody saved unless it was only to be looked at.
import { readFile as readBytes } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { InvitationReader } from '#capture/invitation.ts'
import { readApart } from '#capture/read-apart.ts'
import { Problem } from '#core/problem.ts'
import { dataPlace } from './data-place.ts'
import { foundAsData } from './found-as-data.ts'
import type { Context } from './pieces.ts'
import { sayError } from './say-error.ts'
import { sayFound } from './say-found.ts'
import type { FileFound } from './file-found.ts'

type Flags = {
  readonly 'dry-run'?: boolean
  readonly json?: boolean
  readonly data?: string
  readonly yes?: boolean
  readonly change?: boolean
  readonly settings?: boolean
}

export async function importFiles(this: Context, flags: Flags, ...files: string[]): Promise<void> {
  const archives = files.filter((file) => /\.zip$/i.test(file))
  if (archives.length > 0) return bringAlone(this, flags, files)
  // Ctrl-C stops it: of the file in hand then nobody is kept.
  const stopped = new AbortController()
  const stop = () => stopped.abort()
  process.once('SIGINT', stop)
  const kept = await this.pieces.findReader(dataPlace(flags.data))
  const reader = kept ?? { timeZone: Temporal.Now.timeZoneId() }
  const found: FileFound[] = []
  for (const file of files) {
    const read = await findIn(file, reader, stopped.signal)
    found.push(flags['dry-run'] ? read : await save(this, flags.data, read, stopped.signal))
  }
  process.off('SIGINT', stop)
  this.process.stdout.write(
    flags.json ? `${JSON.stringify(foundAsData(found), null, 2)}\n` : sayFound(found),
  )
  const problems = found.flatMap(({ problem }) => problem ?? [])
  for (const problem of problems.slice(0, -1)) this.process.stderr.write(`${sayError(problem)}\n`)
  // The last one is said where all problems are, and gives the exit status.
  if (problems.length > 0) throw problems.at(-1)!
}

/** An archive is shown and said yes to, so it comes alone. */
async function bringAlone(context: Context, flags: Flags, [file, ...more]: readonly string[]) {
  if (file === undefined || more.length > 0) {
    const sentence = 'An archive is looked over by itself; please bring it in alone.'
    throw new Problem('conflict', sentence, { field: 'FILE' })
  }
  const { importArchive } = await import('./import-archive.ts')
  return importArchive(context, flags, file)
}

/** A file that cannot be read does not keep the others from being read. */
async function findIn(
  file: string,
  reader: InvitationReader,
  signal: AbortSignal,
): Promise<FileFound> {
  const name = file === '-' ? 'standard input' : file
  try {
    return { file: name, read: await readApart('file', await bytesOf(file), reader, { signal }) }
  } catch (error) {
    return { file: name, problem: namedFor(name, error) }
  }
}

async function save(
  { pieces, process: { stderr } }: Context,
  data: string | undefined,
  found: FileFound,
  signal: AbortSignal,
): Promise<FileFound> {
  if (found.read?.kind === 'picture') return { ...found, problem: unconfirmed(found.file) }
  // A mailbox that several people read is nobody to thank.
  const people = found.read?.people.filter(({ shared }) => !shared) ?? []
  if (people.length === 0) return found
  const onProgress = (done: number) => {
    if (process.stderr.isTTY) stderr.write(`\r${done} of ${people.length} `)
    if (process.stderr.isTTY && done === people.length) stderr.write('\n')
  }
  try {
    const source = basename(found.file)
    const saved = await pieces.importPeople(dataPlace(data), { source, people, signal, onProgress })
    return { ...found, saved }
  } catch (error) {
    return { ...found, problem: namedFor(found.file, error) }
  }
}

function unconfirmed(field: string): Problem {
  const sentence =
    'What a card says is confirmed beside its photo, in the browser; here it is only printed, with --dry-run.'
  return new Problem('conflict', sentence, { field })
}

function namedFor(field: string, error: unknown): Problem {
  if (!(error instanceof Problem)) throw error
  const { code, message, cause } = error
  return new Problem(code, message, { field, cause })
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
