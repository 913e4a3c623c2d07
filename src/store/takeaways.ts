// Takeaways: what the candidate wrote down about one contact's conversation at one interview.
import type { Takeaway } from '#core/case/case.ts'
import type { Db, Writer } from './tables.ts'
import { present } from './values.ts'

export function listTakeaways(
  db: Db,
  account: string,
  application: string,
): Promise<readonly Takeaway[]> {
  return listTakeawaysOfApplications(db, account, [application])
}

/** The same of several applications; each is of an interview. */
export async function listTakeawaysOfApplications(
  db: Db,
  account: string,
  applications: readonly string[],
): Promise<readonly Takeaway[]> {
  if (applications.length === 0) return []
  const rows = await db
    .selectFrom('takeaway')
    .select(['interview', 'contact', 'interesting', 'issue', 'handling', 'expertise'])
    .where('account', '=', account)
    .where('interview', 'in', (query) =>
      query
        .selectFrom('interview')
        .select('id')
        .where('account', '=', account)
        .where('application', 'in', applications),
    )
    .orderBy('interview')
    .orderBy('contact')
    .execute()
  return rows.map(present)
}

/** Puts this takeaway in place of the one there was, if any; with nothing in it none is left. */
export async function changeTakeaway(
  db: Writer,
  account: string,
  takeaway: Takeaway,
): Promise<void> {
  const { interview, contact } = takeaway
  const said = {
    interesting: takeaway.interesting ?? null,
    issue: takeaway.issue ?? null,
    handling: takeaway.handling ?? null,
    expertise: takeaway.expertise ?? null,
  }
  if (Object.values(said).every((text) => text === null)) {
    await removeTakeaway(db, account, interview, contact)
    return
  }
  await db
    .insertInto('takeaway')
    .values({ account, interview, contact, ...said })
    .onConflict((conflict) =>
      conflict.columns(['account', 'interview', 'contact']).doUpdateSet(said),
    )
    .execute()
}

async function removeTakeaway(
  db: Writer,
  account: string,
  interview: string,
  contact: string,
): Promise<void> {
  await db
    .deleteFrom('takeaway')
    .where('account', '=', account)
    .where('interview', '=', interview)
    .where('contact', '=', contact)
    .execute()
}
