// Whose address is whose, among those one has to do with in an application: whatever they are known by counts, also as
// whom they were known before.
import { sql } from 'kysely'
import type { Db } from './tables.ts'

export type MailAddress = {
  /** Folded. */
  readonly address: string
  readonly contact: string
  readonly application: string
  /** Nothing more is to be done there. */
  readonly rests: boolean
}

export async function listMailAddresses(db: Db, account: string): Promise<readonly MailAddress[]> {
  const { rows } = await sql<{
    address: string
    contact: string
    application: string
    rests: number
  }>`
    select known.address, known.contact, listed.application, application.rests from (
      select email_folded as address, coalesce(merged_into, id) as contact from contact
        where account = ${account} and email_folded is not null
      union
      select way.folded, coalesce(contact.merged_into, contact.id) from contact_way as way
        join contact on contact.account = way.account and contact.id = way.contact
        where way.account = ${account} and way.kind = 'email'
    ) as known
    join contact on contact.account = ${account} and contact.id = known.contact
      and contact.erased_on is null
    join application_contact as listed
      on listed.account = ${account} and listed.contact = known.contact
    join application on application.account = ${account} and application.id = listed.application
    order by application.id`.execute(db)
  return rows.map(({ rests, ...row }) => ({ ...row, rests: rests === 1 }))
}

/** When something last happened with them in each application, as rows have moments. */
export async function listLastWith(
  db: Db,
  account: string,
  contact: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('entry')
    .select((row) => ['application', row.fn.max('at').as('at')])
    .where('account', '=', account)
    .where('contact', '=', contact)
    .groupBy('application')
    .execute()
  return new Map(rows.map(({ application, at }) => [application, at]))
}

/** When the first application began, or the first interview; nothing before that concerns any. */
export async function findFirstBeginning(db: Db, account: string): Promise<string | undefined> {
  const { rows } = await sql<{ at: string | null }>`
    select min(at) as at from (
      select min(created_at) as at from application where account = ${account}
      union all
      select min(starts_at) from interview where account = ${account}
    ) as beginning`.execute(db)
  return rows[0]?.at ?? undefined
}
