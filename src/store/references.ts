// People who vouch for the candidate, by name.
import { printDay } from '#core/days/day.ts'
import type { Reference } from '#core/references/reference.ts'
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { dayOf, present } from './values.ts'

export async function listReferences(db: Db, account: string): Promise<readonly Reference[]> {
  const rows = await db
    .selectFrom('reference')
    .selectAll()
    .where('account', '=', account)
    .orderBy('folded')
    .orderBy('id')
    .execute()
  return rows.map(toReference)
}

export async function getReference(db: Db, account: string, id: string): Promise<Reference> {
  const row = await db
    .selectFrom('reference')
    .selectAll()
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw noReference()
  return toReference(row)
}

export async function addReference(
  db: Writer,
  account: string,
  reference: Reference,
): Promise<void> {
  await db
    .insertInto('reference')
    .values({ account, id: reference.id, ...toRow(reference) })
    .execute()
}

/** Puts this in place of what there was. */
export async function changeReference(
  db: Writer,
  account: string,
  reference: Reference,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('reference')
    .set(toRow(reference))
    .where('account', '=', account)
    .where('id', '=', reference.id)
    .executeTakeFirst()
  if (Number(numUpdatedRows) === 0) throw noReference()
}

/** With what they were told, and when they were asked or named. */
export async function removeReference(db: Writer, account: string, id: string): Promise<void> {
  for (const table of ['reference_brief', 'reference_use'] as const) {
    await db.deleteFrom(table).where('account', '=', account).where('reference', '=', id).execute()
  }
  const { numDeletedRows } = await db
    .deleteFrom('reference')
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  if (Number(numDeletedRows) === 0) throw noReference()
}

function noReference(): Problem {
  return new Problem('not-found', 'This person is not among your references.', {
    field: 'reference',
  })
}

function toReference(row: Tables['reference']): Reference {
  const { id, name, title, company, relation, email, phone, agreed_on } = row
  const agreedOn = agreed_on === null ? null : dayOf(agreed_on)
  return present({ id, name, title, company, relation, email, phone, agreedOn })
}

function toRow({ name, title, company, relation, email, phone, agreedOn }: Reference) {
  return {
    ...{ name, folded: fold(name), relation },
    title: title ?? null,
    company: company ?? null,
    email: email ?? null,
    phone: phone ?? null,
    agreed_on: agreedOn === undefined ? null : printDay(agreedOn),
  }
}
