import * as contacts from '#store/contacts.ts'
import type { Desk } from './desk.ts'

/** As whom somebody is kept now who was joined with another. */
export function findMerger({ db, account }: Desk, id: string): Promise<string | undefined> {
  return contacts.findMerger(db, account, id)
}
