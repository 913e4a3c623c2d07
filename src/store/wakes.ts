// The index behind Today: per contact of an application one moment, the earliest at which the plan
// may show something new to do. It is a lower bound; the plan itself has the last word.
import { sql, type SqlBool } from 'kysely'
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Db, Writer } from './tables.ts'
import { momentOf } from './values.ts'

export type Wake = { readonly at: Moment; readonly application: string; readonly contact: string }

/** The wakes up to `until`, earliest first; `after` is the last one of the page before. */
export async function listWakes(
  db: Db,
  account: string,
  asked: { readonly until: Moment; readonly after?: Wake | undefined; readonly limit: number },
): Promise<readonly Wake[]> {
  const { until, after, limit } = asked
  const rows = await db
    .selectFrom('wake')
    .select(['at', 'application', 'contact'])
    .where('account', '=', account)
    .where('at', '<=', printMoment(until))
    .$if(after !== undefined, (query) => query.where(isAfterWake(after!)))
    .orderBy('at')
    .orderBy('application')
    .orderBy('contact')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, at: momentOf(row.at) }))
}

/** All that an application has. */
export async function listWakesOf(
  db: Db,
  account: string,
  application: string,
): Promise<readonly Wake[]> {
  const rows = await db
    .selectFrom('wake')
    .select(['at', 'application', 'contact'])
    .where('account', '=', account)
    .where('application', '=', application)
    .execute()
  return rows.map((row) => ({ ...row, at: momentOf(row.at) }))
}

/** Puts these moments, by contact, in place of all that the application had. */
export async function changeWakes(
  db: Writer,
  account: string,
  application: string,
  moments: ReadonlyMap<string, Moment>,
): Promise<void> {
  const rows = Array.from(moments, ([contact, at]) => ({
    account,
    at: printMoment(at),
    application,
    contact,
  }))
  await db
    .deleteFrom('wake')
    .where(({ eb, refTuple, selectFrom }) =>
      // By its whole key: SQLite would look for part of it through all that the account has.
      eb(
        refTuple('account', 'application', 'contact'),
        'in',
        selectFrom('application_contact')
          .select(['account', 'application', 'contact'])
          .where('account', '=', account)
          .where('application', '=', application)
          .$asTuple('account', 'application', 'contact'),
      ),
    )
    .$if(rows.length > 0, (query) => query.where('contact', 'not in', [...moments.keys()]))
    .execute()
  if (rows.length === 0) return
  // Mostly one moment has moved: the others are left as they are.
  await db
    .insertInto('wake')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['account', 'application', 'contact'])
        .doUpdateSet(({ ref }) => ({ at: ref('excluded.at') }))
        .whereRef('wake.at', '<>', 'excluded.at'),
    )
    .execute()
}

function isAfterWake(wake: Wake) {
  const at = printMoment(wake.at)
  return sql<SqlBool>`(${sql.ref('at')}, application, contact) > (${at}, ${wake.application}, ${wake.contact})`
}
