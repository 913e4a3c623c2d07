// Some people by their ids, with every way to reach them.
import { listContactsKnown, type ContactKnown } from '#store/contacts-alike.ts'
import type { Desk } from './desk.ts'

export function lookUpPeople(
  { db, account }: Desk,
  ids: readonly string[],
): Promise<readonly ContactKnown[]> {
  return listContactsKnown(db, account, ids)
}
