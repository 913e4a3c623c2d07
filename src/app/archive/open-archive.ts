// An archive that was brought: looked over before anything of it is believed. Its parts are there and whole, and
// each record is read in the form that is published.
import { createHash } from 'node:crypto'
import { openZip, type ZipOpened, type ZipSource } from '#capture/zip-reader.ts'
import { wrong } from '#core/case/fields.ts'
import { Problem } from '#core/problem.ts'
import { list, mapOf, moment, record, whole, words, type Form } from '#store/archive/forms.ts'
import type { ArchiveRecord, Kind } from '#store/archive/kind.ts'
import { archiveVersion } from '#store/archive/kinds.ts'
import { formOf } from '#store/archive/records.ts'
import { readLines } from './lines.ts'
import { dataPath, manifestPath, type Manifest } from './parts.ts'

export type Archive = {
  readonly manifest: Manifest
  /** All records of a kind, some at a time; throws a Problem that names file, line and field. */
  readonly records: (kind: Kind) => AsyncGenerator<readonly ArchiveRecord[]>
  /** The bytes at a place. */
  readonly bytes: (path: string) => Promise<Uint8Array>
}

/** Throws a Problem where it is no archive, one of a newer version, or damaged. */
export async function openArchive(source: ZipSource, signal?: AbortSignal): Promise<Archive> {
  const zip = await openZip(source)
  const manifest = await readManifest(zip)
  await checkParts(zip, manifest, signal)
  // Whatever else lies in the ZIP is nothing of ours.
  const parts = new Map(manifest.parts.map(({ path }) => [path, zip.parts.get(path)!]))
  const whole = { ...zip, parts }
  return {
    manifest,
    records: (kind) => recordsOf(whole, kind),
    bytes: (path) => bytesOf(whole, path),
  }
}

const mostManifest = 64 * 1024 ** 2
const mostFile = 10_000_000

const form: Form = record(
  {
    format: { schema: {}, read: (value) => value },
    version: whole(1),
    at: moment,
    counts: mapOf(whole(0)),
    parts: list(record({ path: words, size: whole(0, 0xffff_ffff), sha256: words }), 200_000),
  },
  {},
)

async function readManifest(zip: ZipOpened): Promise<Manifest> {
  const part = zip.parts.get(manifestPath)
  if (!part || part.size > mostManifest) throw noArchive()
  const json = parse(await textOf(zip, part), manifestPath)
  const { format, version } = Object(json) as Partial<Manifest>
  if (format !== 'sincerely-archive') throw noArchive()
  if (typeof version === 'number' && version > archiveVersion) {
    const sentence =
      'This archive was written by a newer version of Sincerely; please bring this one up to date first.'
    throw new Problem('conflict', sentence, { field: 'file' })
  }
  return inPart(manifestPath, () => form.read(json, '') as Manifest)
}

/** Every part that the manifest names is there, and is what was written. */
async function checkParts(zip: ZipOpened, { parts }: Manifest, signal?: AbortSignal) {
  for (const { path, size, sha256 } of parts) {
    const part = zip.parts.get(path)
    if (!part) throw broken(path, `The part ${path} is missing in this archive.`)
    const hash = createHash('sha256')
    for await (const piece of zip.read(part)) {
      if (signal?.aborted) throw new Problem('stopped', 'It was stopped; nothing of it was kept.')
      hash.update(piece)
    }
    if (part.size === size && hash.digest('hex') === sha256) continue
    throw broken(
      path,
      `The part ${path} of this archive is not what was written: it was changed or damaged.`,
    )
  }
}

const perBatch = 500

async function* recordsOf(zip: ZipOpened, kind: Kind): AsyncGenerator<readonly ArchiveRecord[]> {
  const path = dataPath(kind)
  const part = zip.parts.get(path)
  // An older version knew fewer kinds.
  if (!part) return
  const read = formOf(kind).read
  let batch: ArchiveRecord[] = []
  let line = 0
  for await (const text of readLines(zip.read(part), path)) {
    line += 1
    if (text.trim() === '') continue
    const where = `${path}, line ${line}`
    const json = parse(text, where)
    batch.push(inPart(where, () => read(json, '') as ArchiveRecord))
    if (batch.length < Math.min(kind.perPage, perBatch)) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function bytesOf(zip: ZipOpened, path: string): Promise<Uint8Array> {
  const part = zip.parts.get(path)
  if (!part) throw broken(path, `The part ${path} is missing in this archive.`)
  if (part.size > mostFile) {
    throw new Problem(
      'too-large',
      `The part ${path} is larger than the 10 MB that a file can have.`,
    )
  }
  const pieces: Uint8Array[] = []
  for await (const piece of zip.read(part)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function textOf(zip: ZipOpened, part: Parameters<ZipOpened['read']>[0]): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of zip.read(part)) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new Problem('not-json', `In ${where} there is no JSON.`, { field: where, cause })
  }
}

/** Says of what is wrong in which part, and on which line, it stands. */
function inPart<T>(where: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const said = error.field === '' ? wrong('The line', 'an object', null).message : error.message
    throw new Problem(error.code, `In ${where}: ${said}`, {
      field: `${where}: ${error.field}`,
      cause: error,
    })
  }
}

function noArchive(): Problem {
  const sentence = 'This ZIP is no archive of Sincerely: it has no manifest.json that says so.'
  return new Problem('wrong-form', sentence, { field: 'file' })
}

function broken(field: string, sentence: string): Problem {
  return new Problem('wrong-form', sentence, { field })
}
