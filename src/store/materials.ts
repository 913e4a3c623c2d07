// Files one gives to companies, each in versions. Their bytes lie apart.
import { printMoment, type Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { momentOf, present } from './values.ts'

export type Material = { readonly id: string; readonly name: string }

export type Version = {
  readonly id: string
  readonly material: string
  readonly number: number
  readonly fileName: string
  readonly kind: string
  readonly size: number
  readonly digest: string
  readonly addedAt: Moment
  /** Its bytes are gone since. */
  readonly removedAt?: Moment
}

export async function listMaterials(db: Db, account: string): Promise<readonly Material[]> {
  return db
    .selectFrom('material')
    .select(['id', 'name'])
    .where('account', '=', account)
    .orderBy('folded')
    .orderBy('id')
    .execute()
}

/** Of each material the latest first. */
export async function listVersions(db: Db, account: string): Promise<readonly Version[]> {
  const rows = await db
    .selectFrom('material_version')
    .selectAll()
    .where('account', '=', account)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(toVersion)
}

/** One whose bytes are there. */
export async function findVersion(
  db: Db,
  account: string,
  id: string,
): Promise<Version | undefined> {
  const row = await db
    .selectFrom('material_version')
    .selectAll()
    .where('account', '=', account)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && toVersion(row)
}

export async function getVersion(db: Db, account: string, id: string): Promise<Version> {
  const version = await findVersion(db, account, id)
  if (!version) throw noMaterial()
  return version
}

export async function findBytes(
  db: Db,
  account: string,
  version: string,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('material_bytes')
    .select('bytes')
    .where('account', '=', account)
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.bytes
}

/** Every version whose bytes are kept. */
export async function listAllVersions(db: Db, account: string): Promise<readonly Version[]> {
  const rows = await db
    .selectFrom('material_version')
    .selectAll()
    .where('account', '=', account)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(toVersion)
}

/** The versions whose bytes lie there although they were removed. */
export async function listStrayBytes(db: Db, account: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('material_bytes as bytes')
    .leftJoin('material_version as version', (join) =>
      join
        .onRef('version.account', '=', 'bytes.account')
        .onRef('version.id', '=', 'bytes.version')
        .on('version.removed_at', 'is', null),
    )
    .select('bytes.version')
    .where('bytes.account', '=', account)
    .where('version.id', 'is', null)
    .execute()
  return rows.map(({ version }) => version)
}

export async function removeBytes(
  db: Writer,
  account: string,
  versions: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('material_bytes')
    .where('account', '=', account)
    .where('version', 'in', versions)
    .execute()
}

export async function addMaterial(
  db: Writer,
  account: string,
  { id, name }: Material,
): Promise<void> {
  await db
    .insertInto('material')
    .values({ account, id, name, folded: fold(name) })
    .execute()
}

export async function addVersion(
  db: Writer,
  account: string,
  version: Version,
  bytes: Uint8Array,
): Promise<void> {
  const { id, material, number, fileName, kind, size, digest, addedAt } = version
  await db
    .insertInto('material_version')
    .values({
      ...{ account, id, material, number, kind, size, digest },
      ...{ file_name: fileName, added_at: printMoment(addedAt), removed_at: null },
    })
    .execute()
  await db.insertInto('material_bytes').values({ account, version: id, bytes }).execute()
}

export function noMaterial(): Problem {
  return new Problem('not-found', 'There is no such file any more.', { field: 'material' })
}

function toVersion(row: Tables['material_version']): Version {
  const { id, material, number, kind, size, digest } = row
  return present({
    ...{ id, material, number, kind, size, digest, fileName: row.file_name },
    addedAt: momentOf(row.added_at),
    removedAt: row.removed_at === null ? null : momentOf(row.removed_at),
  })
}
