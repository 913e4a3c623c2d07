// Further emails and phones of a person, in the order they were given. The preferred ones lie with the contact.
import { fold } from '#core/words/fold.ts'
import { phoneKey } from '#core/words/same-number.ts'
import { inChunks } from './chunks.ts'
import type { Db, Writer } from './tables.ts'

export type Ways = { readonly emails: readonly string[]; readonly phones: readonly string[] }

export const noWays: Ways = { emails: [], phones: [] }

/** Of these people the ways they have besides the preferred; who has none is not in it. */
export async function listWays(
  db: Db,
  account: string,
  contacts: readonly string[],
): Promise<ReadonlyMap<string, Ways>> {
  const rows = await inChunks(contacts, (part) =>
    db
      .selectFrom('contact_way')
      .select(['contact', 'kind', 'value'])
      .where('account', '=', account)
      .where('contact', 'in', part)
      .orderBy('place')
      .execute(),
  )
  const ways = Map.groupBy(rows, ({ contact }) => contact)
  return new Map(Array.from(ways, ([contact, rows]) => [contact, waysIn(rows)]))
}

/** Puts these in place of those they had. */
export async function changeWays(
  db: Writer,
  account: string,
  contact: string,
  ways: Ways,
): Promise<void> {
  await db
    .deleteFrom('contact_way')
    .where('account', '=', account)
    .where('contact', '=', contact)
    .execute()
  await addWays(db, account, new Map([[contact, ways]]))
}

/** Of people who have none yet. */
export async function addWays(
  db: Writer,
  account: string,
  ways: ReadonlyMap<string, Ways>,
): Promise<void> {
  const rows = Array.from(ways).flatMap(([contact, ways]) => rowsOf(account, contact, ways))
  if (rows.length > 0) await db.insertInto('contact_way').values(rows).execute()
}

function waysIn(rows: readonly { readonly kind: string; readonly value: string }[]): Ways {
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ value }) => value)
  return { emails: of('email'), phones: of('phone') }
}

function rowsOf(account: string, contact: string, { emails, phones }: Ways) {
  const row = (kind: 'email' | 'phone', value: string, place: number, folded: string) => {
    return { account, contact, kind, place, value, folded }
  }
  return [
    ...emails.map((email, place) => row('email', email, place, fold(email))),
    ...phones.map((phone, place) => row('phone', phone, place, phoneKey(phone) ?? '')),
  ]
}
