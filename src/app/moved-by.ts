import { listApplicationsOfContact } from '#store/application-contacts.ts'
import type { Desk } from './desk.ts'

/** The applications whose plans may move when something about these people changes. */
export async function movedBy(
  { db, account }: Desk,
  contacts: readonly string[],
): Promise<readonly string[]> {
  const moved = new Set<string>()
  for (const contact of contacts) {
    for (const id of await listApplicationsOfContact(db, account, contact)) moved.add(id)
  }
  return [...moved]
}
