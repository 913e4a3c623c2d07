// Everyone met, a line each: what they have to do with, how to reach them, and the last that happened.
import type { Moment } from '#core/days/moment.ts'
import { betweenTypes, isBetween, type Between } from '#core/journal/between.ts'
import type { Reach } from '#core/journal/reach.ts'
import { foldWords } from '#core/words/fold.ts'
import { lastDigits } from '#core/words/same-number.ts'
import { listOtherNames } from '#store/also-known.ts'
import { listApplicationsOfContacts, type ApplicationListed } from '#store/application-contacts.ts'
import { listContacts, type KeptContact } from '#store/contacts.ts'
import { listLastEntries, type LastEntry } from '#store/last-entries.ts'
import { listMeetings, type MeetingKept } from '#store/meetings.ts'
import type { Cursor } from '#store/page.ts'
import type { Desk } from './desk.ts'
import { reachesOf } from './reaches-of.ts'

export type PersonLine = {
  readonly contact: KeptContact
  /** Of whom they were joined with. */
  readonly otherNames: readonly string[]
  readonly applications: readonly ApplicationListed[]
  readonly reach: Reach
  /** The last that passed between, or when they were met, or will be. */
  readonly last?: { readonly entry: Between } | { readonly meeting: MeetingKept }
}

export type People = {
  readonly lines: readonly PersonLine[]
  /** Where the next page begins; absent on the last one. */
  readonly next?: Cursor
}

export type PeopleAsked = {
  /** What they are looked for by, as it was typed: parts of names, of an email, or a number. */
  readonly words?: string
  readonly after?: Cursor | undefined
}

const perPage = 40

/** A page of them, ordered by name; all that its lines say is read together. */
export async function listPeople(desk: Desk, asked: PeopleAsked = {}): Promise<People> {
  const { db, account } = desk
  const { words = '', after } = asked
  const meant = { words: foldWords(words), digits: lastDigits(words) }
  const page = { ...meant, after, limit: perPage + 1 }
  const found = await listContacts(db, account, page)
  const people = found.slice(0, perPage)
  const ids = people.map(({ id }) => id)

  const otherNames = await listOtherNames(db, account, ids)
  const applications = await listApplicationsOfContacts(db, account, ids)
  const about = { contacts: ids, types: betweenTypes, until: desk.now() }
  const entries = await listLastEntries(db, account, about)
  const meetings = await listMeetings(db, account, ids)
  // Most have never had a slip.
  const slipped = entries.filter(({ hasSlip }) => hasSlip).map(({ contact }) => contact)
  const reachOf = await reachesOf(desk, slipped, about.until)

  const applicationsOf = Map.groupBy(applications, ({ contact }) => contact)
  const meetingsOf = Map.groupBy(meetings, ({ contact }) => contact)
  const entryOf = new Map(entries.map(({ contact, entry }) => [contact, entry]))
  const lines = people.map((contact) => ({
    contact,
    otherNames: otherNames.get(contact.id) ?? [],
    applications: applicationsOf.get(contact.id) ?? [],
    reach: reachOf(contact),
    ...lastOf(entryOf.get(contact.id), meetingsOf.get(contact.id) ?? [], about.until),
  }))
  const last = people.at(-1)
  return found.length > perPage && last
    ? { lines, next: { folded: last.folded, id: last.id } }
    : { lines }
}

function lastOf(
  entry: LastEntry['entry'] | undefined,
  meetings: readonly MeetingKept[],
  now: Moment,
): Pick<PersonLine, 'last'> {
  const meeting = meetings.findLast(({ start }) => start <= now)
  if (entry && isBetween(entry) && entry.at >= (meeting?.start ?? 0)) return { last: { entry } }
  const known = meeting ?? meetings[0]
  return known ? { last: { meeting: known } } : {}
}
