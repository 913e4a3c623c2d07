// Photos lie apart, so that no list of people reads them.
import { sql } from 'kysely'
import { inChunks } from './chunks.ts'
import type { Db, Writer } from './tables.ts'

export type Photo = { readonly type: string; readonly bytes: Uint8Array }

export async function findPhoto(
  db: Db,
  account: string,
  contact: string,
): Promise<Photo | undefined> {
  return db
    .selectFrom('contact_photo')
    .select(['type', 'bytes'])
    .where('account', '=', account)
    .where('contact', '=', contact)
    .executeTakeFirst()
}

/** How each photo begins, and whose it is. */
export async function listPhotoHeads(
  db: Db,
  account: string,
): Promise<readonly { readonly name: string; readonly start: Uint8Array }[]> {
  return db
    .selectFrom('contact_photo as photo')
    .innerJoin('contact', (join) =>
      join.onRef('contact.account', '=', 'photo.account').onRef('contact.id', '=', 'photo.contact'),
    )
    .select(['contact.name', sql<Uint8Array>`substring(photo.bytes, 1, 4)`.as('start')])
    .where('photo.account', '=', account)
    .execute()
}

const small = 100_000

/** Those that are small enough to go along in a file, by person. */
export async function listSmallPhotos(
  db: Db,
  account: string,
  contacts: readonly string[],
): Promise<ReadonlyMap<string, Photo>> {
  const rows = await inChunks(contacts, (part) =>
    db
      .selectFrom('contact_photo')
      .select(['contact', 'type', 'bytes'])
      .where('account', '=', account)
      .where('contact', 'in', part)
      .where(sql<number>`length(bytes)`, '<=', small)
      .execute(),
  )
  return new Map(rows.map(({ contact, type, bytes }) => [contact, { type, bytes }]))
}

/** Those of these people who have one. */
export async function listWithPhoto(
  db: Db,
  account: string,
  contacts: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await inChunks(contacts, (part) =>
    db
      .selectFrom('contact_photo')
      .select('contact')
      .where('account', '=', account)
      .where('contact', 'in', part)
      .execute(),
  )
  return new Set(rows.map(({ contact }) => contact))
}

/** Of somebody who has none. */
export async function addPhoto(
  db: Writer,
  account: string,
  contact: string,
  { type, bytes }: Photo,
): Promise<void> {
  await db.insertInto('contact_photo').values({ account, contact, type, bytes }).execute()
}

/** Whether there was one. */
export async function removePhoto(db: Writer, account: string, contact: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('contact_photo')
    .where('account', '=', account)
    .where('contact', '=', contact)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}
