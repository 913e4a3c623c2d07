// Everything in, once somebody has said yes: all of it or nothing, in one transaction. What is here already stays,
// or becomes what the archive says where that was asked; the journal is only added to.
import { setImmediate } from 'node:timers/promises'
import { printMoment } from '#core/days/moment.ts'
import { fold } from '#core/words/fold.ts'
import { phoneKey } from '#core/words/same-number.ts'
import { Problem } from '#core/problem.ts'
import { applications, journal } from '#store/archive/application-kinds.ts'
import { compareWithHere, joinedHere } from '#store/archive/here.ts'
import { sieveOf } from '#store/archive/erased-here.ts'
import { joinings } from '#store/archive/joinings.ts'
import type { ArchiveRecord, Kind } from '#store/archive/kind.ts'
import { kinds } from '#store/archive/kinds.ts'
import { erased, people, peopleWays } from '#store/archive/people-kinds.ts'
import { findRows } from '#store/archive/read-records.ts'
import { addRecords, changeRecord } from '#store/archive/write-records.ts'
import { changeFact } from '#store/facts.ts'
import * as materials from '#store/materials.ts'
import { bytesOf, mostBytesInAll } from '../add-file.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { listCases } from '../get-case.ts'
import { indexCase } from '../index-application.ts'
import { listAllApplications } from '../list-all-applications.ts'
import { movedBy } from '../moved-by.ts'
import { addJoinings } from './add-joinings.ts'
import { fileChecker } from './check-files.ts'
import { asHere, placeOf, stepper, type Watched } from './look-through.ts'
import type { Archive } from './open-archive.ts'
import { newPointers } from './pointers.ts'

export type ArchiveImport = Keyed &
  Watched & {
    readonly archive: Archive
    /** What is here and says something else becomes what the archive says. */
    readonly change?: boolean | undefined
    /** The settings become those of the archive, too, where there are some here. */
    readonly settings?: boolean | undefined
  }

export type ArchiveImported = {
  /** How many records are new, by the name of their kind. */
  readonly added: Readonly<Record<string, number>>
  readonly changed: number
}

export async function importArchive(desk: Desk, input: ArchiveImport): Promise<ArchiveImported> {
  const { archive } = input
  const outcome = await change(desk, input, async (desk) => {
    const importing: Importing = {
      desk,
      input,
      moved: new Set(),
      met: new Set(),
      added: {},
      changed: 0,
    }
    const step = stepper(archive, input)
    const sift = await sieveOf(desk.db, desk.account)
    const [pointers, files] = [newPointers(), fileChecker(archive)]
    for (const kind of kinds) {
      const joined = await joinedHere(desk.db, desk.account)
      for await (const records of archive.records(kind)) {
        pointers.note(kind, records)
        await files.check(kind, records)
        await bring(importing, kind, asHere(kind, sift(kind, records), joined))
        step(records.length)
        await setImmediate()
      }
      pointers.finish(kind)
    }
    files.finish()
    await checkRoom(desk)
    await holdReminders(importing)
    await index(importing)
    const { added, changed } = importing
    return { outcome: JSON.stringify({ added, changed } satisfies ArchiveImported), moved: [] }
  })
  return JSON.parse(outcome) as ArchiveImported
}

export type Importing = {
  readonly desk: WritingDesk
  readonly input: ArchiveImport
  /** The applications whose plans may be others now. */
  readonly moved: Set<string>
  /** The people here who are others now. */
  readonly met: Set<string>
  readonly added: Record<string, number>
  changed: number
}

async function bring(
  importing: Importing,
  kind: Kind,
  records: readonly ArchiveRecord[],
): Promise<void> {
  const { desk, input } = importing
  const { db, account } = desk
  const beside = await compareWithHere(db, account, kind, records, placeOf)
  const fresh = await wanted(desk, kind, beside.fresh)
  if (kind === joinings) await addJoinings(importing, fresh)
  else await addRecords(db, account, kind, fresh, await fetched(input.archive, kind, fresh))
  importing.added[kind.name] = (importing.added[kind.name] ?? 0) + fresh.length
  note(importing, kind, fresh)
  const isChanged = kind.key.length === 0 ? input.settings : input.change && !isAddedTo(kind)
  if (!isChanged) return
  const others = beside.differing.map(({ there }) => there)
  const bytes = await fetched(input.archive, kind, others)
  for (const one of beside.differing) await changeRecord(db, account, kind, one, bytes)
  importing.changed += others.length
  note(importing, kind, others)
  if (kind === people) for (const { id } of others) importing.met.add(String(id))
}

/** What happened is never written anew. */
function isAddedTo(kind: Kind): boolean {
  return kind === journal || kind === joinings
}

function note({ moved }: Importing, kind: Kind, records: readonly ArchiveRecord[]): void {
  for (const { id, application } of records) {
    if (kind.name === 'applications') moved.add(String(id))
    if (typeof application === 'string') moved.add(application)
  }
}

function wanted(desk: WritingDesk, kind: Kind, fresh: readonly ArchiveRecord[]) {
  if (kind === peopleWays) return notPreferred(desk, fresh)
  return kind === erased ? notHere(desk, fresh) : fresh
}

/** Whoever is here stays, though erased where the archive comes from. */
async function notHere(
  { db, account }: WritingDesk,
  records: readonly ArchiveRecord[],
): Promise<readonly ArchiveRecord[]> {
  const ids = records.map(({ id }) => String(id))
  const [known, begun] = [
    await findRows(db, account, people, ids),
    await findRows(db, account, applications, ids),
  ]
  const here = new Set(
    [...known.filter((row) => row['erased_on'] === null), ...begun].map((row) => row['id']),
  )
  return records.filter(({ id }) => !here.has(String(id)))
}

/** What is reached first anyway is no further way. */
async function notPreferred(
  { db, account }: WritingDesk,
  ways: readonly ArchiveRecord[],
): Promise<readonly ArchiveRecord[]> {
  const ids = ways.map(({ contact }) => String(contact))
  const rows = await findRows(db, account, people, ids)
  const preferred = new Map(rows.map((row) => [String(row['id']), row]))
  return ways.filter(({ contact, kind, value }) => {
    const person = preferred.get(String(contact))
    return kind === 'email'
      ? person?.['email_folded'] !== fold(String(value))
      : (person?.['phone_key'] ?? undefined) !== (phoneKey(String(value)) ?? '')
  })
}

async function fetched(archive: Archive, kind: Kind, records: readonly ArchiveRecord[]) {
  const known = new Map<string, Uint8Array>()
  if (kind.perPage === 1) {
    for (const { file } of records) known.set(String(file), await archive.bytes(String(file)))
  }
  return (place: string) => known.get(place)!
}

/** What is overdue in what came was perhaps done long ago: nobody is reminded of it before somebody says so. */
async function holdReminders({ desk, added }: Importing): Promise<void> {
  if ((added['applications'] ?? 0) + (added['journal'] ?? 0) === 0) return
  await changeFact(desk.db, desk.account, 'restored-at', printMoment(desk.now()))
}

async function checkRoom({ db, account }: WritingDesk): Promise<void> {
  if (bytesOf(await materials.listVersions(db, account)) <= mostBytesInAll) return
  const sentence =
    'With the documents of this archive there would be more than the 100 MB that all can have; please remove some older ones first.'
  throw new Problem('too-large', sentence, { field: 'file' })
}

const perBatch = 50

/** The index behind Today and the lists: of what came, and of all where the settings are others. */
async function index({ desk, input, moved, met, added }: Importing): Promise<void> {
  const isAll = input.settings || (added['settings'] ?? 0) > 0
  if (isAll) for await (const { id } of listAllApplications(desk)) moved.add(id)
  else for (const id of await movedBy(desk, [...met])) moved.add(id)
  const all = [...moved]
  for (let from = 0; from < all.length; from += perBatch) {
    if (input.signal?.aborted) {
      throw new Problem('stopped', 'It was stopped; nothing of it was kept.')
    }
    const cases = await listCases(desk, all.slice(from, from + perBatch))
    for (const kase of cases) await indexCase(desk, kase)
    await setImmediate()
  }
}
