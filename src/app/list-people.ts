// Everyone met, by name.
import { listContacts, type KeptContact } from '#store/contacts.ts'
import type { Cursor } from '#store/page.ts'
import type { Desk } from './desk.ts'

export type People = {
  readonly people: readonly KeptContact[]
  /** Where the next page begins; absent on the last one. */
  readonly next?: Cursor
}

const perPage = 50

/** A page of them, ordered by name. */
export async function listPeople({ db, account }: Desk, after?: Cursor): Promise<People> {
  const found = await listContacts(db, account, { after, limit: perPage + 1 })
  const people = found.slice(0, perPage)
  const last = people.at(-1)
  return found.length > perPage && last
    ? { people, next: { folded: last.folded, id: last.id } }
    : { people }
}
