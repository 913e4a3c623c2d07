// The calendar of one's own on a server: at most one. Its password lies sealed.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { EntryAs } from '#core/calendar/print-entry.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { momentOf, present } from './values.ts'

export type CalendarAccount = {
  readonly server: string
  readonly url: string
  readonly user: string
  readonly sealedPassword: string
  readonly ownNetwork: boolean
  readonly calendar: string
  readonly calendarName: string
  readonly writesAs: EntryAs
  readonly interviews: boolean
  /** The address book into which people go. */
  readonly book?: string
}

/** How it went so far. */
export type CalendarRuns = {
  readonly mark?: string
  readonly triedAt?: Moment
  readonly wentAt?: Moment
  readonly failed: number
  readonly problem?: string
}

export type KeptCalendar = CalendarAccount & CalendarRuns

export async function findCalendarAccount(
  db: Db,
  account: string,
): Promise<KeptCalendar | undefined> {
  const row = await db
    .selectFrom('calendar_account')
    .selectAll()
    .where('account', '=', account)
    .executeTakeFirst()
  return row && toAccount(row)
}

/** Nothing is known of it yet: in place of one there was, too. */
export async function putCalendarAccount(
  db: Writer,
  account: string,
  kept: CalendarAccount,
): Promise<void> {
  const row = {
    ...{ server: kept.server, url: kept.url, user_name: kept.user, password: kept.sealedPassword },
    ...{ own_network: Number(kept.ownNetwork), interviews: Number(kept.interviews) },
    ...{ calendar: kept.calendar, calendar_name: kept.calendarName, writes_as: kept.writesAs },
    ...{ book: kept.book ?? null, mark: null, tried_at: null, went_at: null, failed: 0 },
    ...{ problem: null, busy_until: null },
  }
  await db
    .insertInto('calendar_account')
    .values({ account, ...row })
    .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
    .execute()
}

/** Into which address book people go from now on; none where it is left out. */
export async function changeBook(
  db: Writer,
  account: string,
  book: string | undefined,
): Promise<void> {
  const row = { book: book ?? null, failed: 0, problem: null }
  await db.updateTable('calendar_account').set(row).where('account', '=', account).execute()
  await db.deleteFrom('card_object').where('account', '=', account).execute()
}

export async function noteCalendarRun(
  db: Writer,
  account: string,
  { mark, triedAt, wentAt, failed, problem }: CalendarRuns,
): Promise<void> {
  const row = {
    ...{ mark: mark ?? null, failed, problem: problem ?? null, busy_until: null },
    ...(triedAt !== undefined && { tried_at: printMoment(triedAt) }),
    ...(wentAt !== undefined && { went_at: printMoment(wentAt) }),
  }
  await db.updateTable('calendar_account').set(row).where('account', '=', account).execute()
}

/** Whether it is one's turn, until then; of several who ask one gets it. */
export async function claimCalendar(
  db: Writer,
  account: string,
  { now, until }: { readonly now: Moment; readonly until: Moment },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('calendar_account')
    .set({ busy_until: printMoment(until) })
    .where('account', '=', account)
    .where((where) =>
      where.or([
        where('busy_until', 'is', null),
        where('busy_until', '<=', printMoment(now)),
        // Further ahead than anybody asks for: the clock was set back.
        where('busy_until', '>', printMoment(until)),
      ]),
    )
    .executeTakeFirst()
  return Number(numUpdatedRows) > 0
}

export async function removeCalendarAccount(db: Writer, account: string): Promise<void> {
  for (const table of ['calendar_account', 'calendar_object', 'card_object'] as const)
    await db.deleteFrom(table).where('account', '=', account).execute()
}

function toAccount(row: Tables['calendar_account']): KeptCalendar {
  return present({
    ...{ server: row.server, url: row.url, user: row.user_name, sealedPassword: row.password },
    ...{ ownNetwork: row.own_network === 1, interviews: row.interviews === 1 },
    ...{ calendar: row.calendar, calendarName: row.calendar_name },
    ...{ writesAs: row.writes_as as EntryAs, book: row.book, mark: row.mark },
    triedAt: row.tried_at === null ? null : momentOf(row.tried_at),
    wentAt: row.went_at === null ? null : momentOf(row.went_at),
    ...{ failed: row.failed, problem: row.problem },
  })
}
