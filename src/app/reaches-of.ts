// How people are reached after all that happened, over all their applications.
import type { Contact } from '#core/case/case.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Reach } from '#core/journal/reach.ts'
import { listEntriesAbout } from '#store/last-entries.ts'
import type { Desk } from './desk.ts'
import { reachBy } from './reach-by.ts'

/** `slipped` are those of whom a way may have turned out wrong; what happened with others is not looked at. */
export async function reachesOf(
  { db, account }: Desk,
  slipped: readonly string[],
  until: Moment,
): Promise<(contact: Contact) => Reach> {
  const types = ['note', 'bounce', 'call', 'corrected'] as const
  const told = await listEntriesAbout(db, account, { contacts: slipped, types, until })
  return (contact) => reachBy(contact, told)
}
