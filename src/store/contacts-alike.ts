// Who may be somebody that is known: by an email, a phone, or a name. Whether they are is for others to say.
import { sql } from 'kysely'
import { fold } from '#core/words/fold.ts'
import { phoneKey } from '#core/words/same-number.ts'
import { listOtherNames } from './also-known.ts'
import { listApplicationsOfContacts } from './application-contacts.ts'
import { inChunks } from './chunks.ts'
import { listWays, noWays, type Ways } from './contact-ways.ts'
import { toContact, type KeptContact } from './contacts.ts'
import type { Db } from './tables.ts'

export type Alike = {
  readonly emails?: readonly string[]
  readonly phones?: readonly string[]
  readonly names?: readonly string[]
}

/** Somebody with all that they are known by. */
export type ContactKnown = {
  readonly contact: KeptContact
  /** That of the contact first, then those of whom they were joined with. */
  readonly names: readonly string[]
  readonly ways: Ways
  /** Those of the applications they have to do with, and their own. */
  readonly companies: readonly string[]
}

export async function findContactsAlike(
  db: Db,
  account: string,
  { emails = [], phones = [], names = [] }: Alike,
): Promise<readonly ContactKnown[]> {
  if (!(await isAnybodyHere(db, account))) return []
  const keys = {
    emails: distinct(emails.map(fold)),
    phones: distinct(phones.map((phone) => phoneKey(phone) ?? '')),
    names: distinct(names.map(fold)),
  }
  const ids = [
    ...(await idsBy(db, account, 'email_folded', keys.emails)),
    ...(await idsBy(db, account, 'phone_key', keys.phones)),
    ...(await idsBy(db, account, 'folded', keys.names)),
    ...(await idsByWay(db, account, 'email', keys.emails)),
    ...(await idsByWay(db, account, 'phone', keys.phones)),
  ]
  return listContactsKnown(db, account, distinct(await keptAs(db, account, ids)))
}

/** These people in the order they were kept, but for those merged into others. */
export async function listContactsKnown(
  db: Db,
  account: string,
  ids: readonly string[],
): Promise<readonly ContactKnown[]> {
  const rows = await inChunks(ids, (part) =>
    db
      .selectFrom('contact')
      .selectAll()
      .where('account', '=', account)
      .where('id', 'in', part)
      .where('merged_into', 'is', null)
      .where('erased_on', 'is', null)
      .execute(),
  )
  const ways = await listWays(db, account, ids)
  const listed = await inChunks(ids, (part) => listApplicationsOfContacts(db, account, part))
  const companies = Map.groupBy(listed, ({ contact }) => contact)
  const otherNames = await listOtherNames(db, account, ids)
  return rows
    .map(toContact)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((contact) => ({
      contact,
      names: [contact.name, ...(otherNames.get(contact.id) ?? [])],
      ways: ways.get(contact.id) ?? noWays,
      companies: companiesOf(contact, companies.get(contact.id) ?? []),
    }))
}

export type Shared = {
  readonly by: 'email' | 'phone' | 'name'
  /** At least two, in the order of their names. */
  readonly contacts: readonly string[]
}

/** Who shares an email, what phones that may be the same have in common, or a name; emails first. */
export async function listShared(db: Db, account: string): Promise<readonly Shared[]> {
  const { rows } = await sql<{ by: Shared['by']; shared: string; id: string }>`
    with mark as (
      select 'email' as by, email_folded as shared, id, folded from contact
        where account = ${account} and merged_into is null and email_folded is not null
      union all
      select 'phone', phone_key, id, folded from contact
        where account = ${account} and merged_into is null and phone_key is not null
      union all
      select 'name', folded, id, folded from contact
        where account = ${account} and merged_into is null and erased_on is null
      union all
      select 'name', gone.folded, contact.id, contact.folded from contact as gone
        join contact on contact.account = gone.account and contact.id = gone.merged_into
        where gone.account = ${account} and gone.merged_into is not null
      union all
      select way.kind, way.folded, contact.id, contact.folded from contact_way as way
        join contact on contact.account = way.account and contact.id = way.contact
        where way.account = ${account} and contact.merged_into is null
    ), counted as (
      select by, shared, id, folded, count(*) over (partition by by, shared) as marks from mark
    )
    select by, shared, id from counted where marks > 1
    order by case by when 'email' then 0 when 'phone' then 1 else 2 end, shared, folded, id`.execute(
    db,
  )
  const groups = Map.groupBy(rows, ({ by, shared }) => `${by} ${shared}`)
  return Array.from(groups.values(), (group) => ({
    by: group[0]!.by,
    contacts: distinct(group.map(({ id }) => id)),
  })).filter(({ contacts }) => contacts.length > 1)
}

/** Who was joined with another is that one. */
async function keptAs(db: Db, account: string, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await inChunks(ids, (part) =>
    db
      .selectFrom('contact')
      .select((row) => row.fn.coalesce('merged_into', 'id').as('id'))
      .where('account', '=', account)
      .where('id', 'in', part)
      .execute(),
  )
  return rows.map(({ id }) => id)
}

async function isAnybodyHere(db: Db, account: string): Promise<boolean> {
  const anybody = db.selectFrom('contact').select('id').where('account', '=', account).limit(1)
  return (await anybody.executeTakeFirst()) !== undefined
}

async function idsBy(
  db: Db,
  account: string,
  column: 'email_folded' | 'phone_key' | 'folded',
  keys: readonly string[],
): Promise<readonly string[]> {
  const rows = await inChunks(keys, (part) =>
    db
      .selectFrom('contact')
      .select('id')
      .where('account', '=', account)
      .where(column, 'in', part)
      .execute(),
  )
  return rows.map(({ id }) => id)
}

async function idsByWay(
  db: Db,
  account: string,
  kind: 'email' | 'phone',
  keys: readonly string[],
): Promise<readonly string[]> {
  const rows = await inChunks(keys, (part) =>
    db
      .selectFrom('contact_way')
      .select('contact')
      .where('account', '=', account)
      .where('kind', '=', kind)
      .where('folded', 'in', part)
      .execute(),
  )
  return rows.map(({ contact }) => contact)
}

function companiesOf(
  { company }: KeptContact,
  applications: readonly { readonly company: string }[],
): readonly string[] {
  const all = [...applications.map(({ company }) => company), ...(company ? [company] : [])]
  return distinct(all)
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}
