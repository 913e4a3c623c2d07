// Applications: one position at one company each.
import type { Application } from '#core/case/case.ts'
import { printMoment, type Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { sayWithYear } from '#core/days/say.ts'
import { fold } from '#core/words/fold.ts'
import { findErased } from './erased.ts'
import { hasWords, isAfter, type PageAsked } from './page.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { momentOf } from './values.ts'

export type NewApplication = Application & { readonly id: string; readonly createdAt: Moment }

/** `folded` is its place in a list: hand the last one back as `after` for the next page. */
export type KeptApplication = NewApplication & { readonly folded: string }

export async function findApplication(
  db: Db,
  account: string,
  id: string,
): Promise<KeptApplication | undefined> {
  const row = await db
    .selectFrom('application')
    .selectAll()
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toApplication(row)
}

export async function getApplication(
  db: Db,
  account: string,
  id: string,
): Promise<KeptApplication> {
  const application = await findApplication(db, account, id)
  if (application) return application
  throw await missingApplication(db, account, id)
}

type ApplicationsAsked = PageAsked & {
  /** Those at rest, or those that are not; left out: all. */
  readonly rests?: boolean | undefined
}

/** Those of these that are there, in no order. */
export async function listApplicationsById(
  db: Db,
  account: string,
  ids: readonly string[],
): Promise<readonly KeptApplication[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('application')
    .selectAll()
    .where('account', '=', account)
    .where('id', 'in', ids)
    .execute()
  return rows.map(toApplication)
}

/** Ordered by company, then position. */
export async function listApplications(
  db: Db,
  account: string,
  asked: ApplicationsAsked,
): Promise<readonly KeptApplication[]> {
  const { after, limit, rests, words = [] } = asked
  const rows = await db
    .selectFrom('application')
    .selectAll()
    .where('account', '=', account)
    .$if(rests !== undefined, (query) => query.where('rests', '=', rests ? 1 : 0))
    .$if(after !== undefined, (query) => query.where(isAfter(after!)))
    .$if(words.length > 0, (query) => query.where(hasWords(words)))
    .orderBy('folded')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(toApplication)
}

/** How many there are, at rest or not. */
export async function countApplications(db: Db, account: string, rests: boolean): Promise<number> {
  const row = await db
    .selectFrom('application')
    .select((row) => row.fn.countAll().as('count'))
    .where('account', '=', account)
    .where('rests', '=', rests ? 1 : 0)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

export async function addApplication(
  db: Writer,
  account: string,
  application: NewApplication,
): Promise<void> {
  const { id, createdAt } = application
  await db
    .insertInto('application')
    .values({ account, id, ...named(application), created_at: printMoment(createdAt), rests: 0 })
    .execute()
}

export async function changeApplication(
  db: Writer,
  account: string,
  application: Application & { readonly id: string },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('application')
    .set(named(application))
    .where('account', '=', account)
    .where('id', '=', application.id)
    .executeTakeFirst()
  if (Number(numUpdatedRows) === 0) throw noApplication()
}

/** Says whether these are at rest. */
export async function changeRest(
  db: Writer,
  account: string,
  ids: readonly string[],
  rests: boolean,
): Promise<void> {
  await db
    .updateTable('application')
    .set({ rests: rests ? 1 : 0 })
    .where('account', '=', account)
    .where('id', 'in', ids)
    .where('rests', '<>', rests ? 1 : 0)
    .execute()
}

/** What is said of one that is not there: it was erased, or there never was one. */
export async function missingApplication(db: Db, account: string, id: string): Promise<Problem> {
  const day = await findErased(db, account, id)
  if (day === undefined) return noApplication()
  const sentence = `This application was erased here on ${sayWithYear(day)}; nothing of it is kept.`
  return new Problem('erased', sentence, { field: 'application' })
}

export function noApplication(): Problem {
  return new Problem('not-found', 'There is no such application here.', { field: 'application' })
}

function named({
  position,
  company,
}: Application): Pick<Tables['application'], 'position' | 'company' | 'folded' | 'company_folded'> {
  const companyFolded = fold(company)
  return {
    position,
    company,
    // U+0001 sorts before any letter, so that "Hall" comes before "Halvorsen" whatever the position.
    folded: `${companyFolded}\u0001${fold(position)}`,
    company_folded: companyFolded,
  }
}

function toApplication(row: Tables['application']): KeptApplication {
  const { id, position, company, folded } = row
  return { id, position, company, folded, createdAt: momentOf(row.created_at) }
}
