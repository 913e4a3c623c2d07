// Contacts: the people met, each once per account, whatever the applications they belong to.
import type { Selectable } from 'kysely'
import type { Contact, PostalAddress } from '#core/case/case.ts'
import { nameless } from '#core/case/erased.ts'
import type { Day } from '#core/days/day.ts'
import { sayWithYear } from '#core/days/say.ts'
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import { phoneKey } from '#core/words/same-number.ts'
import { isAfter, type PageAsked } from './page.ts'
import { isMeant, type PeopleWords } from './people-asked.ts'
import { findErased } from './erased.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { present } from './values.ts'

/** A contact with what no plan is made of. */
export type ContactDetails = Contact & {
  readonly pronouns?: string
  /** How the name is said: `ROO-eez`. */
  readonly saidAs?: string
  /** Where they work, as a card or a table says. */
  readonly company?: string
}

/** `folded` is their place in a list: hand the last one back as `after` for the next page. */
export type KeptContact = ContactDetails & { readonly folded: string }

export async function findContact(
  db: Db,
  account: string,
  id: string,
): Promise<KeptContact | undefined> {
  const row = await db
    .selectFrom('contact')
    .selectAll()
    .where('account', '=', account)
    .where('id', '=', id)
    .where('merged_into', 'is', null)
    .where('erased_on', 'is', null)
    .executeTakeFirst()
  return row && toContact(row)
}

/** Who somebody is kept as by now who was merged into another. */
export async function findMerger(db: Db, account: string, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('contact')
    .select('merged_into')
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.merged_into ?? undefined
}

export async function getContact(db: Db, account: string, id: string): Promise<KeptContact> {
  const contact = await findContact(db, account, id)
  if (contact) return contact
  throw (await erasedContact(db, account, id)) ?? noContact()
}

/** The person who is reached at this address, so that nobody is kept twice; of several the first kept. */
export async function findContactByEmail(
  db: Db,
  account: string,
  email: string,
): Promise<KeptContact | undefined> {
  const row = await db
    .selectFrom('contact')
    .selectAll()
    .where('account', '=', account)
    .where('email_folded', '=', fold(email))
    .where('merged_into', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row && toContact(row)
}

/** Ordered by name. */
export async function listContacts(
  db: Db,
  account: string,
  page: PageAsked & Pick<PeopleWords, 'digits'>,
): Promise<readonly KeptContact[]> {
  const { after, limit, words = [], digits } = page
  const rows = await db
    .selectFrom('contact')
    .selectAll()
    .where('account', '=', account)
    .where('merged_into', 'is', null)
    .where('erased_on', 'is', null)
    .$if(after !== undefined, (query) => query.where(isAfter(after!)))
    .where((row) => isMeant(row, account, { words, digits }))
    .orderBy('folded')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(toContact)
}

/** Those who have to do with no application, ordered by name. */
export async function listUnmet(
  db: Db,
  account: string,
  limit: number,
): Promise<readonly KeptContact[]> {
  const rows = await db
    .selectFrom('contact')
    .selectAll()
    .where('account', '=', account)
    .where('merged_into', 'is', null)
    .where('erased_on', 'is', null)
    .where('id', 'not in', (query) =>
      query.selectFrom('application_contact').select('contact').where('account', '=', account),
    )
    .orderBy('folded')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(toContact)
}

export function addContact(db: Writer, account: string, contact: ContactDetails): Promise<void> {
  return addContacts(db, account, [contact])
}

export async function addContacts(
  db: Writer,
  account: string,
  contacts: readonly ContactDetails[],
): Promise<void> {
  if (contacts.length === 0) return
  const rows = contacts.map((contact) => ({ account, id: contact.id, ...toRow(contact) }))
  await db.insertInto('contact').values(rows).execute()
}

/** Puts these values in place of those there were. */
export async function changeContact(
  db: Writer,
  account: string,
  contact: ContactDetails,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('contact')
    .set((row) => ({ ...toRow(contact), version: row('version', '+', 1) }))
    .where('account', '=', account)
    .where('id', '=', contact.id)
    .executeTakeFirst()
  if (Number(numUpdatedRows) === 0) throw noContact()
}

export function noContact(): Problem {
  return new Problem('not-found', 'There is no such person here.', { field: 'contact' })
}

/** What is said of somebody who was erased here; `undefined` of anybody else. */
async function erasedContact(db: Db, account: string, id: string): Promise<Problem | undefined> {
  const day = await findErased(db, account, id)
  return day === undefined ? undefined : contactErased(day)
}

/** The same, where the day is not at hand. */
export function contactErased(day?: Day): Problem {
  const on = day === undefined ? '' : ` on ${sayWithYear(day)}`
  const sentence = `This person was erased here${on}, so nothing is kept about them any more.`
  return new Problem('erased', sentence, { field: 'contact' })
}

export function toContact(row: Selectable<Tables['contact']>): KeptContact {
  if (row.erased_on !== null) {
    const { id, name, folded, wish } = row
    return { ...nameless({ id, name, ...(wish === 'none' && { wish }) }), folded }
  }
  return present({
    id: row.id,
    name: row.name,
    folded: row.folded,
    title: row.title,
    email: row.email,
    phone: row.phone,
    address: row.address === null ? null : (JSON.parse(row.address) as PostalAddress),
    timeZone: row.time_zone,
    country: row.country,
    region: row.region,
    wish: row.wish as Contact['wish'] | null,
    pronouns: row.pronouns,
    saidAs: row.said_as,
    company: row.company,
  })
}

type Written = Omit<
  Selectable<Tables['contact']>,
  'account' | 'id' | 'version' | 'merged_into' | 'erased_on'
>

function toRow(contact: ContactDetails): Written {
  return {
    name: contact.name,
    folded: fold(contact.name),
    title: contact.title ?? null,
    email: contact.email ?? null,
    email_folded: contact.email === undefined ? null : fold(contact.email),
    phone: contact.phone ?? null,
    address: contact.address ? JSON.stringify(contact.address) : null,
    time_zone: contact.timeZone ?? null,
    country: contact.country ?? null,
    region: contact.region ?? null,
    wish: contact.wish ?? null,
    pronouns: contact.pronouns ?? null,
    said_as: contact.saidAs ?? null,
    company: contact.company ?? null,
    company_folded: contact.company === undefined ? null : fold(contact.company),
    phone_key: contact.phone === undefined ? null : (phoneKey(contact.phone) ?? null),
  }
}
