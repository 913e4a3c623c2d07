// To whom something may have gone: the applications that are open, and the people of each.
import { listContactsOfApplications } from '#store/application-contacts.ts'
import { listApplications } from '#store/applications.ts'
import type { Desk } from './desk.ts'

export type Whom = {
  readonly application: string
  readonly position: string
  readonly company: string
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

const most = 100

export async function listWhom({ db, account }: Desk): Promise<readonly Whom[]> {
  const applications = await listApplications(db, account, { limit: most, rests: false })
  const ids = applications.map(({ id }) => id)
  const people = await listContactsOfApplications(db, account, ids)
  const peopleOf = Map.groupBy(people, ({ application }) => application)
  return applications.map(({ id, position, company }) => ({
    ...{ application: id, position, company },
    people: (peopleOf.get(id) ?? [])
      .filter(({ contact }) => !contact.erased)
      .map(({ contact }) => ({ id: contact.id, name: contact.name })),
  }))
}
