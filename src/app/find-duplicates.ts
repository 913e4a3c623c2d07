// Who may be here twice: people with one email, one phone, or one name at one company.
import { fold } from '#core/words/fold.ts'
import { isSameNumber } from '#core/words/same-number.ts'
import { isNameWithin, sharesWord } from '#core/words/same-name.ts'
import { listApart } from '#store/apart.ts'
import {
  listContactsKnown,
  listShared,
  type ContactKnown,
  type Shared,
} from '#store/contacts-alike.ts'
import type { Desk } from './desk.ts'

export type Duplicate = {
  readonly one: ContactKnown
  readonly other: ContactKnown
  readonly by: 'email' | 'phone' | 'name'
}

export type Duplicates = {
  readonly pairs: readonly Duplicate[]
  /** There are more than these. */
  readonly hasMore: boolean
}

const mostPairs = 20
/** Of those who share a number so many are compared with each other. */
const mostCompared = 60

/** Each pair once, those of one email first; who was said to be two people is not asked about again. */
export async function findDuplicates({ db, account }: Desk): Promise<Duplicates> {
  const groups = await listShared(db, account)
  const ids = new Set(groups.flatMap(({ contacts }) => contacts.slice(0, mostCompared)))
  const known = await listContactsKnown(db, account, [...ids])
  const people = new Map(known.map((one) => [one.contact.id, one]))
  const asked = new Set(await listApart(db, account))
  const pairs: Duplicate[] = []
  for (const group of groups) {
    for (const pair of pairsIn(group, people)) {
      const key = pairKey(pair.one.contact.id, pair.other.contact.id)
      if (asked.has(key)) continue
      asked.add(key)
      if (pairs.length === mostPairs) return { pairs, hasMore: true }
      pairs.push(pair)
    }
  }
  return { pairs, hasMore: false }
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

function* pairsIn(
  { by, contacts }: Shared,
  people: ReadonlyMap<string, ContactKnown>,
): Generator<Duplicate> {
  const group = contacts.flatMap((id) => people.get(id) ?? [])
  for (const [index, one] of group.entries()) {
    for (const other of group.slice(index + 1)) {
      if (fits[by](one, other, group.length)) yield { one, other, by }
    }
  }
}

/** `count` is how many share it. */
type Fits = (one: ContactKnown, other: ContactKnown, count: number) => boolean

const fits: Readonly<Record<Shared['by'], Fits>> = {
  email: () => true,
  // A switchboard has one number for all.
  phone: (one, other, count) =>
    isCalledLike(one, other, count > 2 ? isNameWithin : sharesWord) &&
    phonesOf(one).some((phone) => phonesOf(other).some((more) => isSameNumber(phone, more))),
  name: (one, other) =>
    one.companies.length === 0 ||
    other.companies.length === 0 ||
    one.companies.some((company) => other.companies.map(fold).includes(fold(company))),
}

function isCalledLike(one: ContactKnown, other: ContactKnown, alike: typeof sharesWord): boolean {
  return one.names.some((name) => other.names.some((more) => alike(name, more)))
}

function phonesOf({ contact, ways }: ContactKnown): readonly string[] {
  return [...(contact.phone === undefined ? [] : [contact.phone]), ...ways.phones]
}
