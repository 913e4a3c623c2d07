// The companies that are known, of applications and of people, each once.
import type { Db } from './tables.ts'

/** By name. */
export async function listCompanies(
  db: Db,
  account: string,
  limit: number,
): Promise<readonly string[]> {
  const ofApplications = db
    .selectFrom('application')
    .select(({ fn }) => ['company_folded as folded', fn.min('company').as('company')])
    .where('account', '=', account)
    .groupBy('company_folded')
  const ofPeople = db
    .selectFrom('contact')
    .select(({ fn }) => ['company_folded as folded', fn.min('company').as('company')])
    .where('account', '=', account)
    .where('company_folded', 'is not', null)
    .where('merged_into', 'is', null)
    .groupBy('company_folded')
    .$castTo<{ folded: string; company: string }>()
  const rows = await ofApplications
    .unionAll(ofPeople)
    .orderBy('folded')
    .limit(2 * limit)
    .execute()
  const named = new Map(rows.map(({ folded, company }) => [folded, company]))
  return [...named.values()].slice(0, limit)
}
