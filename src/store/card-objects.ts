// Whom we have written into the address book on a server, as they lie there.
import type { Db, Writer } from './tables.ts'
import { present } from './values.ts'

export type CardObject = {
  readonly contact: string
  readonly href: string
  /** Unknown where it was changed there, or where writing it was cut off. */
  readonly etag?: string
  readonly digest: string
}

export async function listCardObjects(db: Db, account: string): Promise<readonly CardObject[]> {
  const rows = await db
    .selectFrom('card_object')
    .select(['contact', 'href', 'etag', 'digest'])
    .where('account', '=', account)
    .orderBy('contact')
    .execute()
  return rows.map((row) => present(row))
}

export async function putCardObject(
  db: Writer,
  account: string,
  { contact, href, etag, digest }: CardObject,
): Promise<void> {
  const row = { href, digest, etag: etag ?? null }
  await db
    .insertInto('card_object')
    .values({ account, contact, ...row })
    .onConflict((conflict) => conflict.columns(['account', 'contact']).doUpdateSet(row))
    .execute()
}

export async function removeCardObject(
  db: Writer,
  account: string,
  contact: string,
): Promise<void> {
  await db
    .deleteFrom('card_object')
    .where('account', '=', account)
    .where('contact', '=', contact)
    .execute()
}
