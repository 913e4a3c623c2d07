import type { Contact } from '#core/case/case.ts'
import { reachAfter, type Reach } from '#core/journal/reach.ts'
import type { KeptEntry } from '#store/journal.ts'

/** How a person is reached after these entries of all their applications: a slip in one of them is a slip. */
export function reachBy(contact: Contact, entries: readonly KeptEntry[]): Reach {
  const theirs = entries.filter((entry) => 'contact' in entry && entry.contact === contact.id)
  const byApplication = Map.groupBy(theirs, ({ application }) => application)
  const reaches = [[], ...byApplication.values()].map((entries) => reachAfter(contact, entries))
  return {
    phone: reaches.every(({ phone }) => phone),
    email: reaches.every(({ email }) => email),
    post: reaches.every(({ post }) => post),
  }
}
