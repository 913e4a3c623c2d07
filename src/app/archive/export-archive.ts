// Everything out, as one ZIP by a published form. While it is read nobody else writes, so that it is of one moment;
// whoever writes meanwhile waits.
import { createHash, type Hash } from 'node:crypto'
import { zipInPieces, type ZipPart } from '#channels/zip.ts'
import { printMoment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { archiveVersion, kinds } from '#store/archive/kinds.ts'
import type { Kind } from '#store/archive/kind.ts'
import { readRows } from '#store/archive/read-records.ts'
import { toRecord, type Row } from '#store/archive/records.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { archiveSchema } from './archive-schema.ts'
import { fileEnding } from './file-ending.ts'
import { writeLetters } from './letters.ts'
import {
  dataPath,
  manifestPath,
  readmePath,
  schemaPath,
  type Manifest,
  type Part,
} from './parts.ts'
import { archiveReadme } from './readme.ts'

type Out = (piece: Uint8Array) => Promise<unknown>

export type Exporting = {
  readonly out: Out
  readonly signal?: AbortSignal | undefined
  /** How many records are written so far. */
  readonly onProgress?: ((done: number) => void) | undefined
}

/** Gives how many records of each kind it holds. */
export function exportArchive(
  desk: Desk,
  { out, signal, onProgress }: Exporting,
): Promise<Manifest['counts']> {
  return write(desk.db, desk.account, async (db) => {
    const writing: Writing = {
      ...{ desk: { ...desk, db }, signal, onProgress },
      ...{ counts: {}, parts: [], known: new Map(), done: 0 },
    }
    for await (const piece of zipInPieces(partsOf(writing))) await out(piece)
    return writing.counts
  })
}

type Writing = {
  readonly desk: Desk
  readonly signal: AbortSignal | undefined
  readonly onProgress: Exporting['onProgress']
  readonly counts: Record<string, number>
  readonly parts: Part[]
  /** Where bytes lie that are there already, by what they are. */
  readonly known: Map<string, string>
  done: number
}

async function* partsOf(writing: Writing): AsyncGenerator<ZipPart> {
  const at = printMoment(writing.desk.now())
  yield noted(writing, readmePath, Buffer.from(archiveReadme))
  yield noted(writing, schemaPath, Buffer.from(printed(archiveSchema())))
  for (const kind of kinds) {
    if (kind.perPage === 1) yield* filesOf(writing, kind)
    else yield measured(writing, dataPath(kind), linesOf(writing, kind))
  }
  for await (const { path, lines } of writeLetters(writing.desk)) {
    yield noted(writing, path, Buffer.from(lines))
  }
  const { counts, parts } = writing
  const manifest: Manifest = {
    format: 'sincerely-archive',
    version: archiveVersion,
    at,
    counts,
    parts,
  }
  yield { path: manifestPath, content: Buffer.from(printed(manifest)) }
}

async function* linesOf(writing: Writing, kind: Kind): AsyncGenerator<string> {
  const { db, account } = writing.desk
  writing.counts[kind.name] = 0
  for await (const rows of readRows(db, account, kind)) {
    yield rows.map((row) => `${JSON.stringify(toRecord(kind, row))}\n`).join('')
    count(writing, kind, rows.length)
  }
}

function count(writing: Writing, { name }: Kind, more: number): void {
  if (writing.signal?.aborted) throw new Problem('stopped', 'The export was stopped.')
  writing.counts[name] = (writing.counts[name] ?? 0) + more
  writing.done += more
  writing.onProgress?.(writing.done)
}

/** The bytes first, each once, then the records that say where they lie. */
async function* filesOf(writing: Writing, kind: Kind): AsyncGenerator<ZipPart> {
  const { db, account } = writing.desk
  writing.counts[kind.name] = 0
  let lines = ''
  for await (const rows of readRows(db, account, kind)) {
    for (const row of rows) {
      const file = newFile(writing, row)
      if (file) yield file
      const placeOf = (bytes: Uint8Array) => writing.known.get(digestOf(bytes))!
      lines += `${JSON.stringify(toRecord(kind, row, placeOf))}\n`
    }
    count(writing, kind, rows.length)
  }
  yield noted(writing, dataPath(kind), Buffer.from(lines))
}

function newFile(writing: Writing, row: Row): ZipPart | undefined {
  const bytes = row['bytes'] as Uint8Array
  const digest = digestOf(bytes)
  if (writing.known.has(digest)) return undefined
  const path = `files/${digest}.${fileEnding(bytes)}`
  writing.known.set(digest, path)
  return { ...noted(writing, path, bytes), stored: true }
}

/** A part whose bytes are there. */
function noted(writing: Writing, path: string, content: Uint8Array) {
  writing.parts.push({ path, size: content.length, sha256: digestOf(content) })
  return { path, content }
}

/** A part that is measured as it goes by. */
function measured(writing: Writing, path: string, lines: AsyncIterable<string>): ZipPart {
  const content = async function* () {
    const hash: Hash = createHash('sha256')
    let size = 0
    for await (const text of lines) {
      const piece = Buffer.from(text)
      hash.update(piece)
      size += piece.length
      yield piece
    }
    writing.parts.push({ path, size, sha256: hash.digest('hex') })
  }
  return { path, content: content() }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
