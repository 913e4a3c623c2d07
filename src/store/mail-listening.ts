// Who listens to the mailbox just now, of several that could, and how it went.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Db, Writer } from './tables.ts'
import { momentOf } from './values.ts'

export type MailListening = {
  /** When the mailbox was last looked at in full. */
  readonly lookedAt?: Moment
  /** How often in a row it did not work, when it did not last, when it is tried again, and why. */
  readonly failed: number
  readonly failedAt?: Moment
  readonly tryAt?: Moment
  readonly because?: string
}

export async function findMailListening(db: Db, account: string): Promise<MailListening> {
  const row = await db
    .selectFrom('mail_listening')
    .selectAll()
    .where('account', '=', account)
    .executeTakeFirst()
  if (!row) return { failed: 0 }
  return {
    failed: row.failed,
    ...(row.looked_at !== null && { lookedAt: momentOf(row.looked_at) }),
    ...(row.failed_at !== null && { failedAt: momentOf(row.failed_at) }),
    ...(row.try_at !== null && { tryAt: momentOf(row.try_at) }),
    ...(row.because !== null && { because: row.because }),
  }
}

type Lease = { readonly worker: string; readonly now: Moment; readonly until: Moment }

/** Whether it is this worker's turn, until then; whose turn it is already keeps it. */
export async function takeMailLease(
  db: Writer,
  account: string,
  { worker, now, until }: Lease,
): Promise<boolean> {
  await db
    .insertInto('mail_listening')
    .values({
      ...{ account, failed: 0, worker: null, lease_until: null },
      ...{ looked_at: null, failed_at: null, try_at: null, because: null },
    })
    .onConflict((conflict) => conflict.column('account').doNothing())
    .execute()
  const { numUpdatedRows } = await db
    .updateTable('mail_listening')
    .set({ worker, lease_until: printMoment(until) })
    .where('account', '=', account)
    .where((where) =>
      where.or([
        where('worker', 'is', null),
        where('worker', '=', worker),
        where('lease_until', '<=', printMoment(now)),
        // Further ahead than anybody asks for: the clock was set back.
        where('lease_until', '>', printMoment(until)),
      ]),
    )
    .executeTakeFirst()
  return Number(numUpdatedRows) > 0
}

export async function leaveMailLease(db: Writer, account: string, worker: string): Promise<void> {
  await db
    .updateTable('mail_listening')
    .set({ worker: null, lease_until: null })
    .where('account', '=', account)
    .where('worker', '=', worker)
    .execute()
}

export async function noteMailLook(
  db: Writer,
  account: string,
  { lookedAt, failed, failedAt, tryAt, because }: MailListening,
): Promise<void> {
  const row = {
    ...{ failed, because: because ?? null },
    failed_at: failedAt === undefined ? null : printMoment(failedAt),
    try_at: tryAt === undefined ? null : printMoment(tryAt),
    ...(lookedAt !== undefined && { looked_at: printMoment(lookedAt) }),
  }
  await db
    .insertInto('mail_listening')
    .values({ account, worker: null, lease_until: null, looked_at: null, ...row })
    .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
    .execute()
}
