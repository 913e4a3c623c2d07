// Somebody met is kept once, however often and in whatever application they are met.
import { reachAfter } from '#core/journal/reach.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import { isSameNumber } from '#core/words/same-number.ts'
import { listOtherNames } from '#store/also-known.ts'
import { listApplicationsOfContact } from '#store/application-contacts.ts'
import { findContactsAlike } from '#store/contacts-alike.ts'
import * as contacts from '#store/contacts.ts'
import type { ContactDetails } from '#store/contacts.ts'
import { listInvolved } from '#store/imports.ts'
import { appendEntry, listJournal } from '#store/journal.ts'
import type { WritingDesk } from './desk.ts'
import { readPerson, type PersonInput } from './input/person.ts'
import { readEach, within } from './input/read-all.ts'

/** With an `id`: somebody known, whose details may be new. */
export type PersonMet = PersonInput & { readonly id?: string | undefined }

const mostPeople = 50

/** Somebody as they were typed, beside what is known of them. */
export type PersonRead = {
  readonly known: ContactDetails | undefined
  readonly typed: Omit<ContactDetails, 'id'>
}

/** A reader of these people, so that they are placed only once the whole form is read. */
export async function peopleReader(
  desk: WritingDesk,
  people: readonly PersonMet[],
): Promise<() => readonly PersonRead[]> {
  const known: (ContactDetails | undefined)[] = []
  for (const person of people.slice(0, mostPeople)) known.push(await findKnown(desk, person))
  return () => {
    checkCount(people.length)
    return readEach(people, (person, index) => {
      const name = `The name of person ${index + 1}`
      return within(`people[${index}]`, () => ({
        known: known[index],
        typed: readPerson(person, known[index], name),
      }))
    })
  }
}

/** Keeps these people; gives their ids, each once. */
export async function placePeople(
  desk: WritingDesk,
  people: readonly PersonRead[],
): Promise<readonly string[]> {
  const ids = new Set<string>()
  for (const person of people) ids.add(await place(desk, person))
  return [...ids]
}

/** Reads and keeps one person, new or known; gives the id. */
export async function placePerson(desk: WritingDesk, person: PersonMet): Promise<string> {
  const known = await findKnown(desk, person)
  return place(desk, { known, typed: readPerson(person, known) })
}

async function findKnown(
  { db, account }: WritingDesk,
  { id }: PersonMet,
): Promise<ContactDetails | undefined> {
  return id ? contacts.getContact(db, account, id) : undefined
}

/** Refuses an interview with nobody, or with more people than a day has room for. */
export function checkCount(count: number): void {
  if (count === 0) {
    const sentence = 'Nobody is named yet; please give at least one person you talk to.'
    throw new Problem('missing', sentence, { field: 'people' })
  }
  if (count <= mostPeople) return
  const sentence = `An interview can have ${mostPeople} people; these are ${count}.`
  throw new Problem('too-long', sentence, { field: 'people' })
}

async function place(desk: WritingDesk, { known, typed }: PersonRead): Promise<string> {
  if (known) {
    await putContact(desk, known, { id: known.id, ...typed })
    return known.id
  }
  const same = await findSame(desk, typed)
  if (same) {
    await putContact(desk, same, { ...typed, ...same })
    return same.id
  }
  const id = desk.newId()
  await contacts.addContact(desk.db, desk.account, { id, ...typed })
  return id
}

/** The same address and the same name: a mailbox may be shared by several. */
async function findSame(
  desk: WritingDesk,
  typed: Omit<ContactDetails, 'id'>,
): Promise<contacts.KeptContact | undefined> {
  const { db, account } = desk
  const { name, email } = typed
  const known =
    email === undefined ? undefined : await contacts.findContactByEmail(db, account, email)
  return known && (await isCalled(desk, known, name)) ? known : findUnmet(desk, typed)
}

/** Now, or before they were joined with another. */
async function isCalled(
  { db, account }: WritingDesk,
  { id, folded }: contacts.KeptContact,
  name: string,
): Promise<boolean> {
  const wanted = fold(name)
  if (folded === wanted) return true
  const others = (await listOtherNames(db, account, [id])).get(id) ?? []
  return others.some((one) => fold(one) === wanted)
}

/** Somebody who came from a file and is met for the first time: the only one of that name, in nothing else another. */
async function findUnmet(
  { db, account }: WritingDesk,
  typed: Omit<ContactDetails, 'id'>,
): Promise<contacts.KeptContact | undefined> {
  const [known, ...others] = await findContactsAlike(db, account, { names: [typed.name] })
  if (!known || others.length > 0) return undefined
  const { contact, ways } = known
  const isAnother =
    (typed.email !== undefined &&
      contact.email !== undefined &&
      !ways.emails.includes(typed.email)) ||
    (typed.phone !== undefined &&
      contact.phone !== undefined &&
      !isSameNumber(typed.phone, contact.phone)) ||
    (typed.title !== undefined && contact.title !== undefined && typed.title !== contact.title)
  if (isAnother) return undefined
  const involved = await listInvolved(db, account, [contact.id])
  return involved.has(contact.id) ? undefined : contact
}

/** Puts new details in place. A number or address that was wrong is noted as put right. */
export async function putContact(
  desk: WritingDesk,
  known: ContactDetails,
  contact: ContactDetails,
): Promise<void> {
  await contacts.changeContact(desk.db, desk.account, contact)
  for (const what of ['phone', 'email'] as const) {
    if (contact[what] !== undefined && contact[what] !== known[what]) {
      await noteCorrected(desk, contact, what)
    }
  }
}

async function noteCorrected(
  desk: WritingDesk,
  contact: ContactDetails,
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
