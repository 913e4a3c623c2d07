// What an import would make of its people: who is new, who is known, and what those known would gain.
import type { PhotoFound } from '#capture/found.ts'
import { fold } from '#core/words/fold.ts'
import { isSameNumber } from '#core/words/same-number.ts'
import { listWithPhoto } from '#store/contact-photos.ts'
import type { Ways } from '#store/contact-ways.ts'
import { findContactsAlike, type ContactKnown } from '#store/contacts-alike.ts'
import type { ContactDetails, KeptContact } from '#store/contacts.ts'
import type { Gained } from '#store/imports.ts'
import type { WritingDesk } from './desk.ts'
import type { FoundRead } from './input/person-found.ts'
import { photoMark } from './input/photo.ts'
import { knownPeople, type Marks } from './known-people.ts'

export type Draft = {
  readonly isNew: boolean
  /** As they were before. */
  readonly known?: KeptContact
  readonly contact: ContactDetails
  /** All they have besides the preferred. */
  readonly ways: Ways
  readonly gained?: Gained
  /** To be added. */
  readonly photo?: PhotoFound
}

/** One draft for each person, whoever comes more than once. */
export async function draftPeople(
  desk: WritingDesk,
  people: readonly FoundRead[],
): Promise<readonly Draft[]> {
  const { db, account } = desk
  const alike = await findContactsAlike(db, account, {
    emails: people.flatMap(({ emails }) => emails),
    phones: people.flatMap(({ phones }) => phones),
    names: people.map(({ name }) => name),
  })
  const ids = people.some(({ photo }) => photo) ? alike.map(({ contact }) => contact.id) : []
  const withPhoto = await listWithPhoto(db, account, ids)
  const known = knownPeople<Being>()
  for (const one of alike) known.add(beingOf(one, withPhoto.has(one.contact.id)))
  const met = new Set<Being>()
  for (const found of people) {
    const being = known.find(marksOf(found)) ?? newBeing(desk.newId(), found.name)
    if (give(being, found)) known.add(being)
    met.add(being)
  }
  return Array.from(met, draftOf)
}

/** Somebody while what was found comes to them. */
type Being = Marks & {
  readonly known?: KeptContact
  readonly emails: string[]
  readonly phones: string[]
  readonly companies: string[]
  contact: ContactDetails
  gained: Gained | undefined
  photo: PhotoFound | undefined
  hasPhoto: boolean
}

function beingOf({ contact, names, ways, companies }: ContactKnown, hasPhoto: boolean): Being {
  const { email, phone } = contact
  return {
    ...{ names, contact, known: contact, hasPhoto, gained: undefined, photo: undefined },
    emails: [...(email === undefined ? [] : [email]), ...ways.emails],
    phones: [...(phone === undefined ? [] : [phone]), ...ways.phones],
    companies: [...companies],
  }
}

function newBeing(id: string, name: string): Being {
  const nothing = { emails: [], phones: [], companies: [] }
  const rest = { gained: undefined, photo: undefined, hasPhoto: false }
  return { names: [name], contact: { id, name }, ...nothing, ...rest }
}

function marksOf({ name, emails, phones, company }: FoundRead): Marks {
  return { names: [name], emails, phones, companies: company === undefined ? [] : [company] }
}

const mostWays = 10

/** Gives what they lack; whether they got anything. */
function give(being: Being, found: FoundRead): boolean {
  const emails = lacking(being.emails, found.emails, (a, b) => fold(a) === fold(b))
  const phones = lacking(being.phones, found.phones, isSameNumber)
  const gains = {
    ...missing(being, found),
    ...(found.photo && !being.hasPhoto && { photo: photoMark(found.photo) }),
  }
  if (emails.length + phones.length + Object.keys(gains).length === 0) {
    return being.known === undefined && being.gained === undefined && settle(being)
  }
  being.emails.push(...emails)
  being.phones.push(...phones)
  const { address, photo, ...lines } = gains
  being.contact = { ...being.contact, ...lines, ...(address && { address: found.address! }) }
  if (lines.company !== undefined) being.companies.push(lines.company)
  if (photo !== undefined) Object.assign(being, { photo: found.photo, hasPhoto: true })
  const before = being.gained ?? { emails: [], phones: [] }
  being.gained = {
    ...{ ...before, ...gains },
    ...{ emails: [...before.emails, ...emails], phones: [...before.phones, ...phones] },
  }
  return true
}

/** Somebody new of whom only the name is known. */
function settle(being: Being): true {
  being.gained = { emails: [], phones: [] }
  return true
}

/** What an application says of where they work need not be said once more. */
function missing(
  { contact, companies }: Being,
  { title, pronouns, company, address }: FoundRead,
): Omit<Gained, 'emails' | 'phones' | 'photo'> {
  const isNews = company !== undefined && !companies.some((one) => fold(one) === fold(company))
  return {
    ...(title !== undefined && contact.title === undefined && { title }),
    ...(pronouns !== undefined && contact.pronouns === undefined && { pronouns }),
    ...(isNews && contact.company === undefined && { company }),
    ...(address && contact.address === undefined && { address: true }),
  }
}

function lacking(
  known: readonly string[],
  found: readonly string[],
  isSame: (one: string, other: string) => boolean,
): readonly string[] {
  const news: string[] = []
  for (const way of found) {
    const isFull = known.length + news.length >= mostWays
    if (!isFull && ![...known, ...news].some((one) => isSame(one, way))) news.push(way)
  }
  return news
}

function draftOf({ known, contact, emails, phones, gained, photo }: Being): Draft {
  const preferred = { email: contact.email ?? emails[0], phone: contact.phone ?? phones[0] }
  const others = (ways: readonly string[], one: string | undefined) =>
    ways.filter((way) => way !== one)
  return {
    isNew: known === undefined,
    ...(known && { known }),
    contact: {
      ...contact,
      ...(preferred.email !== undefined && { email: preferred.email }),
      ...(preferred.phone !== undefined && { phone: preferred.phone }),
    },
    ways: { emails: others(emails, preferred.email), phones: others(phones, preferred.phone) },
    ...(gained && { gained }),
    ...(photo && { photo }),
  }
}
