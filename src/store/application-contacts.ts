// Whom one has to do with in an application: everyone met at its interviews, and whoever else wrote or called.
import { noContact, toContact, type KeptContact } from './contacts.ts'
import type { Db, Writer } from './tables.ts'

/** The people of an application in the order they were listed. */
export async function listContactsOfApplication(
  db: Db,
  account: string,
  application: string,
): Promise<readonly KeptContact[]> {
  const listed = await listContactsOfApplications(db, account, [application])
  return listed.map(({ contact }) => contact)
}

export type ContactListed = { readonly application: string; readonly contact: KeptContact }

/** The people of several applications, of each in the order they were listed. */
export async function listContactsOfApplications(
  db: Db,
  account: string,
  applications: readonly string[],
): Promise<readonly ContactListed[]> {
  if (applications.length === 0) return []
  const rows = await db
    .selectFrom('application_contact as listed')
    .innerJoin('contact', (join) =>
      join
        .onRef('contact.account', '=', 'listed.account')
        .onRef('contact.id', '=', 'listed.contact'),
    )
    .selectAll('contact')
    .select('listed.application')
    .where('listed.account', '=', account)
    .where('listed.application', 'in', applications)
    .orderBy('listed.application')
    .orderBy('listed.place')
    .orderBy('listed.contact')
    .execute()
  return rows.map((row) => ({ application: row.application, contact: toContact(row) }))
}

/** The ids of the applications that a person has to do with. */
export async function listApplicationsOfContact(
  db: Db,
  account: string,
  contact: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('application_contact')
    .select('application')
    .where('account', '=', account)
    .where('contact', '=', contact)
    .orderBy('application')
    .execute()
  return rows.map((row) => row.application)
}

export type ApplicationListed = {
  readonly contact: string
  readonly id: string
  readonly position: string
  readonly company: string
}

/** The applications that several people have to do with, of each by company, then position. */
export async function listApplicationsOfContacts(
  db: Db,
  account: string,
  contacts: readonly string[],
): Promise<readonly ApplicationListed[]> {
  if (contacts.length === 0) return []
  return db
    .selectFrom('application_contact as listed')
    .innerJoin('application', (join) =>
      join
        .onRef('application.account', '=', 'listed.account')
        .onRef('application.id', '=', 'listed.application'),
    )
    .select(['listed.contact', 'application.id', 'application.position', 'application.company'])
    .where('listed.account', '=', account)
    .where('listed.contact', 'in', contacts)
    .orderBy('application.folded')
    .orderBy('application.id')
    .execute()
}

/** Lists a person last in the application; one already listed keeps their place. */
export async function addContactToApplication(
  db: Writer,
  account: string,
  application: string,
  contact: string,
): Promise<void> {
  const last = await db
    .selectFrom('application_contact')
    .select((row) => row.fn.max('place').as('place'))
    .where('account', '=', account)
    .where('application', '=', application)
    .executeTakeFirst()
  await db
    .insertInto('application_contact')
    .values({ account, application, contact, place: (last?.place ?? 0) + 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes a person off an application in which they were met at no interview and nothing happened with them. */
export async function removeContactFromApplication(
  db: Writer,
  account: string,
  application: string,
  contact: string,
): Promise<void> {
  await db
    .deleteFrom('wake')
    .where('account', '=', account)
    .where('application', '=', application)
    .where('contact', '=', contact)
    .execute()
  const { numDeletedRows } = await db
    .deleteFrom('application_contact')
    .where('account', '=', account)
    .where('application', '=', application)
    .where('contact', '=', contact)
    .executeTakeFirst()
  if (Number(numDeletedRows) === 0) throw noContact()
}
