// The index behind Today: per contact of an application one moment, the earliest at which the plan
// may show something new to do. It is a lower bound; the plan itself has the last word.
import { sql, type SqlBool } from 'kysely'
import { printMoment, type Moment } from '#core/days/moment.ts'
import { inChunks } from './chunks.ts'
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

/** Puts these moments, by application and contact, in place of all that the applications had. */
export async function changeWakes(
  db: Writer,
  account: string,
  moments: ReadonlyMap<string, ReadonlyMap<string, Moment>>,
): Promise<void> {
  const known = await inChunks([...moments.keys()], (part) => listKeys(db, account, part))
  const before = new Map(known.map((row) => [`${row.application} ${row.contact}`, row.at]))
  for (const { application, contact } of known) {
    if (!moments.get(application)?.has(contact)) await dropWake(db, account, application, contact)
  }
  const rows = [...moments].flatMap(([application, byContact]) =>
    Array.from(byContact, ([contact, at]) => ({
      account,
      at: printMoment(at),
      application,
      contact,
    })),
  )
  // Mostly one moment has moved: the others are left as they are.
  const moved = rows.filter((row) => before.get(`${row.application} ${row.contact}`) !== row.at)
  await inChunks(moved, async (part) => {
    await db
      .insertInto('wake')
      .values(part)
      .onConflict((conflict) =>
        conflict
          .columns(['account', 'application', 'contact'])
          .doUpdateSet(({ ref }) => ({ at: ref('excluded.at') })),
      )
      .execute()
    return []
  })
}

function listKeys(db: Db, account: string, applications: readonly string[]) {
  return db
    .selectFrom('wake')
    .select(['at', 'application', 'contact'])
    .where(({ eb, refTuple, selectFrom }) =>
      // By its whole key: SQLite would look for part of it through all that the account has.
      eb(
        refTuple('account', 'application', 'contact'),
        'in',
        selectFrom('application_contact')
          .select(['account', 'application', 'contact'])
          .where('account', '=', account)
          .where('application', 'in', applications)
          .$asTuple('account', 'application', 'contact'),
      ),
    )
    .execute()
}

async function dropWake(db: Writer, account: string, application: string, contact: string) {
  await db
    .deleteFrom('wake')
    .where('account', '=', account)
    .where('application', '=', application)
    .where('contact', '=', contact)
    .execute()
}

function isAfterWake(wake: Wake) {
  const at = printMoment(wake.at)
  return sql<SqlBool>`(${sql.ref('at')}, application, contact) > (${at}, ${wake.application}, ${wake.contact})`
}
