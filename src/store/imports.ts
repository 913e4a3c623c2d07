// Imports: where people came from, and what each import did, so that it can be taken back.
import { printMoment, type Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { inChunks } from './chunks.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { momentOf, present } from './values.ts'

export type Import = {
  readonly id: string
  readonly at: Moment
  readonly source: string
  readonly interview?: string
  /** How many people are new by it, how many were known, and how many of these got something. */
  readonly added: number
  readonly known: number
  readonly gained: number
  readonly undoneAt?: Moment
}

/** What came to somebody by an import. */
export type Gained = {
  readonly title?: string
  readonly pronouns?: string
  readonly company?: string
  readonly address?: true
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  /** The mark of the photo. */
  readonly photo?: string
}

export type PersonImported = {
  readonly contact: string
  readonly isNew: boolean
  /** The import put them on the list of its interview. */
  readonly isMet: boolean
  readonly gained?: Gained
}

/** Latest first. */
export async function listImports(
  db: Db,
  account: string,
  limit: number,
): Promise<readonly Import[]> {
  const rows = await db
    .selectFrom('import')
    .selectAll()
    .where('account', '=', account)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toImport)
}

export async function getImport(db: Db, account: string, id: string): Promise<Import> {
  const row = await db
    .selectFrom('import')
    .selectAll()
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row) return toImport(row)
  throw new Problem('not-found', 'There is no such import here.', { field: 'import' })
}

export async function addImport(db: Writer, account: string, one: Import): Promise<void> {
  const { id, source, added, known, gained, interview = null } = one
  const at = printMoment(one.at)
  await db
    .insertInto('import')
    .values({ account, id, at, source, interview, added, known, gained, undone_at: null })
    .execute()
}

/** Their rows as they lie now are what the import left. */
export async function addImported(
  db: Writer,
  account: string,
  id: string,
  people: readonly PersonImported[],
): Promise<void> {
  if (people.length === 0) return
  const rows = people.map(({ contact, isNew, isMet, gained }) => ({
    ...{ account, import: id, contact, version: 0 },
    ...{ is_new: isNew ? 1 : 0, is_met: isMet ? 1 : 0 },
    gained: gained ? JSON.stringify(gained) : null,
  }))
  await db.insertInto('import_person').values(rows).execute()
  if (people.every(({ isNew }) => isNew)) return
  await db
    .updateTable('import_person')
    .set(({ selectFrom }) => ({
      version: selectFrom('contact')
        .select('version')
        .whereRef('contact.account', '=', 'import_person.account')
        .whereRef('contact.id', '=', 'import_person.contact'),
    }))
    .where('account', '=', account)
    .where('import', '=', id)
    .where('is_new', '=', 0)
    .execute()
}

export type ImportedNow = PersonImported & {
  /** As they are called now. */
  readonly name: string
  /** Nobody has changed them since, nor merged them with another. */
  readonly isUntouched: boolean
}

/** Whom an import added or changed, those who are still here. */
export async function listImported(
  db: Db,
  account: string,
  id: string,
): Promise<readonly ImportedNow[]> {
  const rows = await db
    .selectFrom('import_person as imported')
    .innerJoin('contact', (join) =>
      join
        .onRef('contact.account', '=', 'imported.account')
        .onRef('contact.id', '=', 'imported.contact'),
    )
    .select(['imported.contact', 'imported.is_new', 'imported.is_met', 'imported.gained'])
    .select(['imported.version as left', 'contact.version', 'contact.merged_into', 'contact.name'])
    .where('imported.account', '=', account)
    .where('imported.import', '=', id)
    .orderBy('contact.folded')
    .execute()
  return rows.map(({ contact, name, is_new, is_met, gained, left, version, merged_into }) => ({
    ...{ contact, name, isNew: is_new === 1, isMet: is_met === 1 },
    ...(gained !== null && { gained: JSON.parse(gained) as Gained }),
    isUntouched: left === version && merged_into === null,
  }))
}

/** Those of these people who have to do with an application. */
export async function listInvolved(
  db: Db,
  account: string,
  contacts: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await inChunks(contacts, (part) =>
    db
      .selectFrom('application_contact')
      .select('contact')
      .distinct()
      .where('account', '=', account)
      .where('contact', 'in', part)
      .execute(),
  )
  return new Set(rows.map(({ contact }) => contact))
}

/** Whether an import that stands added this person. */
export async function wasImported(db: Db, account: string, contact: string): Promise<boolean> {
  const row = await db
    .selectFrom('import_person as imported')
    .innerJoin('import', (join) =>
      join
        .onRef('import.account', '=', 'imported.account')
        .onRef('import.id', '=', 'imported.import'),
    )
    .select('imported.contact')
    .where('imported.account', '=', account)
    .where('imported.contact', '=', contact)
    .where('imported.is_new', '=', 1)
    .where('import.undone_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

function toImport({ at, undone_at, ...row }: Tables['import']): Import {
  return present({
    ...{ id: row.id, at: momentOf(at), source: row.source, interview: row.interview },
    ...{ added: row.added, known: row.known, gained: row.gained },
    undoneAt: undone_at === null ? null : momentOf(undone_at),
  })
}
