// The entries of all applications in which something is open, or of one, page by page, each with how often it has
// changed. What has changed since it was last read is noted here, once for everybody who reads it.
import { createHash } from 'node:crypto'
import type { CalendarEntry, CalendarWishes } from '#core/calendar/entries.ts'
import type { Moment } from '#core/days/moment.ts'
import { listApplications } from '#store/applications.ts'
import {
  listEntryVersions,
  putEntryVersions,
  type EntryVersion,
  type OneEntry,
} from '#store/calendar-entries.ts'
import type { Cursor } from '#store/page.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { entryUid } from './entry-uid.ts'
import { planEntries } from './plan-entries.ts'

export type VersionedEntry = CalendarEntry & {
  readonly application: string
  readonly uid: string
  readonly sequence: number
  readonly changedAt: Moment
  readonly digest: string
}

export type EntriesAsked = Pick<CalendarWishes, 'interviews'> & {
  /** Only its entries. */
  readonly application?: string | undefined
}

/** So that others who ask meanwhile wait for a few milliseconds at most. */
const perPage = 20

/** Ordered by company, then position. */
export async function* listEntries(
  desk: Desk,
  asked: EntriesAsked,
): AsyncGenerator<readonly VersionedEntry[]> {
  const at = desk.now()
  if (asked.application !== undefined) {
    yield await pageOf(desk, [asked.application], asked, at)
    return
  }
  let after: Cursor | undefined
  do {
    const page = { rests: false, after, limit: perPage }
    const found = await listApplications(desk.db, desk.account, page)
    yield await pageOf(
      desk,
      found.map(({ id }) => id),
      asked,
      at,
    )
    after = found.length < perPage ? undefined : found.at(-1)
  } while (after)
}

async function pageOf(
  desk: Desk,
  applications: readonly string[],
  { interviews = false }: EntriesAsked,
  at: Moment,
): Promise<readonly VersionedEntry[]> {
  const made = await planEntries(desk, applications, { interviews, at })
  const entries = made.flatMap(({ kase, entries }) =>
    entries.map((entry) => ({
      ...{ ...entry, application: kase.application.id, digest: digestOf(entry) },
    })),
  )
  const versions = await versionsOf(desk, entries, at)
  return entries.map((entry) => {
    const { sequence, changedAt } = versions.get(nameOf(entry))!
    return { ...entry, uid: entryUid(entry), sequence, changedAt }
  })
}

type Digested = OneEntry & { readonly digest: string }

/** Written only where something has changed, so that reading again and again writes nothing. */
async function versionsOf(
  desk: Desk,
  entries: readonly Digested[],
  at: Moment,
): Promise<ReadonlyMap<string, EntryVersion>> {
  const applications = [...new Set(entries.map(({ application }) => application))]
  const known = await knownOf(desk, applications)
  if (entries.every((entry) => known.get(nameOf(entry))?.digest === entry.digest)) return known
  return write(desk.db, desk.account, async (db) => {
    // Somebody else may have noted the same meanwhile.
    const known = await knownOf({ ...desk, db }, applications)
    const changed = entries.flatMap((entry) => {
      const before = known.get(nameOf(entry))
      return before?.digest === entry.digest ? [] : [nextVersion(entry, before, at)]
    })
    await putEntryVersions(db, desk.account, changed)
    return new Map([...known, ...changed.map((one) => [nameOf(one), one] as const)])
  })
}

/** Whatever the clock says, a later version is never older than the one before. */
function nextVersion(
  { application, key, digest }: Digested,
  before: EntryVersion | undefined,
  at: Moment,
): EntryVersion {
  const sequence = before ? before.sequence + 1 : 0
  const changedAt = Math.max(at, before ? before.changedAt + 1000 : 0) as Moment
  return { application, key, digest, sequence, changedAt }
}

async function knownOf({ db, account }: Pick<Desk, 'db' | 'account'>, ids: readonly string[]) {
  const versions = await listEntryVersions(db, account, ids)
  return new Map(versions.map((one) => [nameOf(one), one]))
}

function nameOf({ application, key }: OneEntry): string {
  return `${application} ${key}`
}

function digestOf({ title, text, from, to, path, alarm, place }: CalendarEntry): string {
  const said = JSON.stringify([title, text, from, to, path, alarm, place])
  return createHash('sha256').update(said).digest('base64url')
}
