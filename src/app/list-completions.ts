// What is known already, to be completed while it is typed: companies, and people.
import { listOtherNames } from '#store/also-known.ts'
import { listCompanies } from '#store/companies.ts'
import { listUnmet } from '#store/contacts.ts'
import type { Desk } from './desk.ts'

/** Few enough to go along with a page. */
const most = 200

export function listKnownCompanies({ db, account }: Desk): Promise<readonly string[]> {
  return listCompanies(db, account, most)
}

export type KnownPerson = {
  readonly name: string
  readonly company?: string
  /** Of whom they were joined with. */
  readonly otherNames: readonly string[]
}

/** Who came from a file and was not met yet. */
export async function listKnownPeople({ db, account }: Desk): Promise<readonly KnownPerson[]> {
  const people = await listUnmet(db, account, most)
  const otherNames = await listOtherNames(
    db,
    account,
    people.map(({ id }) => id),
  )
  return people.map(({ id, name, company }) => ({
    ...{ name, otherNames: otherNames.get(id) ?? [] },
    ...(company !== undefined && { company }),
  }))
}
