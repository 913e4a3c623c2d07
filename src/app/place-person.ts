// Somebody met is kept once, however often and in whatever application they are met.
import type { Contact } from '#core/case/case.ts'
import { reachAfter } from '#core/journal/reach.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import { listApplicationsOfContact } from '#store/application-contacts.ts'
import * as contacts from '#store/contacts.ts'
import { appendEntry, listJournal } from '#store/journal.ts'
import type { WritingDesk } from './desk.ts'
import { readPerson, type PersonInput } from './input/person.ts'

/** With an `id`: somebody known, whose details may be new. */
export type PersonMet = PersonInput & { readonly id?: string | undefined }

const mostPeople = 50

/** Keeps these people; gives their ids, each once. `path` names the list in the form. */
export async function placePeople(
  desk: WritingDesk,
  people: readonly PersonMet[],
  path: string,
): Promise<readonly string[]> {
  if (people.length === 0) {
    const sentence = 'Nobody is named yet; please give at least one person you talk to.'
    throw new Problem('missing', sentence, { field: path })
  }
  if (people.length > mostPeople) {
    const sentence = `An interview can have ${mostPeople} people; these are ${people.length}.`
    throw new Problem('too-long', sentence, { field: path })
  }
  const ids = new Set<string>()
  for (const [index, person] of people.entries()) {
    ids.add(await placePerson(desk, person, `${path}[${index}]`))
  }
  return [...ids]
}

/** Keeps one person, new or known; gives the id. */
export async function placePerson(
  desk: WritingDesk,
  person: PersonMet,
  path: string,
): Promise<string> {
  const { db, account } = desk
  if (person.id) {
    const known = await contacts.getContact(db, account, person.id)
    await putContact(desk, known, { id: known.id, ...readPerson(person, path, known) })
    return known.id
  }
  const typed = readPerson(person, path)
  const known = await findSame(desk, typed)
  if (known) {
    await putContact(desk, known, { ...typed, ...known })
    return known.id
  }
  const id = desk.newId()
  await contacts.addContact(db, account, { id, ...typed })
  return id
}

/** The same address and the same name: a mailbox may be shared by several. */
async function findSame(
  { db, account }: WritingDesk,
  { name, email }: Omit<Contact, 'id'>,
): Promise<contacts.KeptContact | undefined> {
  if (email === undefined) return undefined
  const known = await contacts.findContactByEmail(db, account, email)
  return known && known.folded === fold(name) ? known : undefined
}

/** Puts new details in place. A number or address that was wrong is noted as put right. */
async function putContact(desk: WritingDesk, known: Contact, contact: Contact): Promise<void> {
  await contacts.changeContact(desk.db, desk.account, contact)
  for (const what of ['phone', 'email'] as const) {
    if (contact[what] !== undefined && contact[what] !== known[what]) {
      await noteCorrected(desk, contact, what)
    }
  }
}

async function noteCorrected(
  desk: WritingDesk,
  contact: Contact,
  what: 'phone' | 'email',
): Promise<void> {
  const { db, account } = desk
  const at = desk.now()
  for (const application of await listApplicationsOfContact(db, account, contact.id)) {
    const entries = liveEntries(await listJournal(db, account, application), at)
    const theirs = entries.filter((entry) => 'contact' in entry && entry.contact === contact.id)
    if (reachAfter(contact, theirs)[what]) continue
    const entry = { id: desk.newId(), at, type: 'corrected', contact: contact.id, what } as const
    await appendEntry(db, account, application, entry)
  }
}
