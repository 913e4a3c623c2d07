// What an archive would bring, before anything is kept: each record is read, all it points to is there, its files are
// what they say, and beside what is here already it is counted.
import { createHash } from 'node:crypto'
import { Problem } from '#core/problem.ts'
import { asJoinedHere, compareWithHere, joinedHere, type Differing } from '#store/archive/here.ts'
import { sieveOf } from '#store/archive/erased-here.ts'
import type { ArchiveRecord, Kind } from '#store/archive/kind.ts'
import { kinds } from '#store/archive/kinds.ts'
import type { Desk } from '../desk.ts'
import { fileChecker } from './check-files.ts'
import { fileEnding } from './file-ending.ts'
import type { Archive } from './open-archive.ts'
import { newPointers } from './pointers.ts'

export type KindSeen = {
  readonly kind: Kind
  readonly all: number
  /** How many of these are here already, the same or not. */
  readonly here: number
  readonly differing: number
}

export type ArchiveSeen = {
  /** When it was written. */
  readonly at: string
  readonly kinds: readonly KindSeen[]
  /** Some of those that are here and not the same. */
  readonly differing: readonly (Differing & { readonly kind: Kind })[]
  /** How many records stay out, since whom or what they are about was erased here. */
  readonly erasedHere: number
}

export type Watched = {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((done: number, all: number) => void) | undefined
}

const mostShown = 30

export async function lookThrough(
  desk: Desk,
  archive: Archive,
  watched: Watched = {},
): Promise<ArchiveSeen> {
  const { db, account } = desk
  const pointers = newPointers()
  const files = fileChecker(archive)
  const sift = await sieveOf(db, account)
  const joined = await joinedHere(db, account)
  const seen: KindSeen[] = []
  const shown: (Differing & { readonly kind: Kind })[] = []
  const step = stepper(archive, watched)
  let erasedHere = 0
  for (const kind of kinds) {
    let [all, here, differs] = [0, 0, 0]
    for await (const records of archive.records(kind)) {
      pointers.note(kind, records)
      await files.check(kind, records)
      const wanted = asHere(kind, sift(kind, records), joined)
      const beside = await compareWithHere(db, account, kind, wanted, placeOf)
      const { fresh, differing } = beside
      erasedHere += records.length - wanted.length
      all += records.length
      here += wanted.length - fresh.length
      differs += differing.length
      shown.push(...differing.slice(0, mostShown - shown.length).map((one) => ({ ...one, kind })))
      step(records.length)
    }
    pointers.finish(kind)
    seen.push({ kind, all, here, differing: differs })
  }
  files.finish()
  return { at: archive.manifest.at, kinds: seen, differing: shown, erasedHere }
}

export function asHere(
  kind: Kind,
  records: readonly ArchiveRecord[],
  joined: ReadonlyMap<string, string>,
): readonly ArchiveRecord[] {
  if (joined.size === 0) return records
  return records.map((record) => asJoinedHere(kind, record, joined))
}

/** Where the bytes would lie in an archive. */
export function placeOf(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest('hex')
  return `files/${digest}.${fileEnding(bytes)}`
}

/** Says how far it is, and hears whether to stop. */
export function stepper(
  { manifest }: Archive,
  { signal, onProgress }: Watched,
): (more: number) => void {
  const all = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)
  let done = 0
  return (more) => {
    if (signal?.aborted) throw new Problem('stopped', 'It was stopped; nothing of it was kept.')
    done += more
    onProgress?.(Math.min(done, all), all)
  }
}
