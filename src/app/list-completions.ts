// What is known already, to be completed while it is typed: companies, and people.
import { listCompanies } from '#store/companies.ts'
import { listUnmet } from '#store/contacts.ts'
import type { Desk } from './desk.ts'

/** Few enough to go along with a page. */
const most = 200

export function listKnownCompanies({ db, account }: Desk): Promise<readonly string[]> {
  return listCompanies(db, account, most)
}

export type KnownPerson = { readonly name: string; readonly company?: string }

/** Who came from a file and was not met yet. */
export async function listKnownPeople({ db, account }: Desk): Promise<readonly KnownPerson[]> {
  const people = await listUnmet(db, account, most)
  return people.map(({ name, company }) => ({ name, ...(company !== undefined && { company }) }))
}
