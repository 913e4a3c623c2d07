// Somebody who was not met after all. Nobody goes of whom the journal speaks, nor the last at an interview.
import type { Moment } from '#core/days/moment.ts'
import type { Entry } from '#core/journal/entry.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { Problem } from '#core/problem.ts'
import {
  listApplicationsOfContact,
  removeContactFromApplication,
} from '#store/application-contacts.ts'
import { getContact } from '#store/contacts.ts'
import { wasImported } from '#store/imports.ts'
import { changeInterview } from '#store/interview-changes.ts'
import { listInterviews, type KeptInterview } from '#store/interviews.ts'
import { listJournal } from '#store/journal.ts'
import { removeContact } from '#store/removal.ts'
import type { WritingDesk } from './desk.ts'

/** Takes a person off one interview; who is then met nowhere is forgotten. */
export async function leaveOut(
  desk: WritingDesk,
  interview: KeptInterview,
  contact: string,
): Promise<void> {
  const { db, account } = desk
  await checkUnspoken(desk, interview.application, contact, interview.start)
  await checkNotAlone(desk, interview, contact)
  const contacts = interview.contacts.filter((one) => one !== contact)
  const { decisionFrom, ...rest } = interview
  await changeInterview(db, account, {
    ...rest,
    contacts,
    ...(decisionFrom !== undefined && decisionFrom !== contact && { decisionFrom }),
  })
  await forgetUnlessMet(desk, interview.application, contact)
}

/** Refuses where the journal of the application speaks of the person, from a moment on. */
export async function checkUnspoken(
  desk: WritingDesk,
  application: string,
  contact: string,
  since?: Moment,
): Promise<void> {
  const { db, account } = desk
  const journal = liveEntries(await listJournal(db, account, application), desk.now())
  const isSpokenOf = journal.some(
    (entry) => isAbout(entry, contact) && (since === undefined || entry.at >= since),
  )
  if (!isSpokenOf) return
  const { name } = await getContact(db, account, contact)
  const sentence = `The journal speaks of ${name}. Take those entries back first, or say of ${name} that nothing more goes to them.`
  throw new Problem('conflict', sentence, { field: 'contact' })
}

/** Forgets a person who is met at no interview of the application, unless its journal names them. */
export async function forgetUnlessMet(
  { db, account }: WritingDesk,
  application: string,
  contact: string,
): Promise<void> {
  const interviews = await listInterviews(db, account, application)
  if (interviews.some(({ contacts }) => contacts.includes(contact))) return
  // An entry that was taken back names them still.
  const journal = await listJournal(db, account, application)
  if (journal.some((entry) => isAbout(entry, contact))) return
  await removeContactFromApplication(db, account, application, contact)
  const others = await listApplicationsOfContact(db, account, contact)
  // Who came in by an import was known before they were met.
  if (others.length > 0 || (await wasImported(db, account, contact))) return
  await removeContact(db, account, contact)
}

async function checkNotAlone(
  { db, account }: WritingDesk,
  { contacts }: KeptInterview,
  contact: string,
): Promise<void> {
  if (contacts.some((one) => one !== contact)) return
  const { name } = await getContact(db, account, contact)
  const sentence = `${name} is the only one at this interview. Add whom you met first, or call the interview off.`
  throw new Problem('conflict', sentence, { field: 'contact' })
}

function isAbout(entry: Entry, contact: string): boolean {
  return 'contact' in entry && entry.contact === contact
}
