// Whoever comes from a file is looked for among those who are here: by email, by phone, by name and company.
import { fold } from '#core/words/fold.ts'
import { isNameWithin, sharesWord } from '#core/words/same-name.ts'
import { isSameNumber, phoneKey } from '#core/words/same-number.ts'

/** By what somebody is known. */
export type Marks = {
  /** What they are called, and what they were called before they were joined with another. */
  readonly names: readonly string[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly companies: readonly string[]
}

export type KnownPeople<One extends Marks> = {
  readonly find: (marks: Marks) => One | undefined
  /** Also when somebody known has got more marks. */
  readonly add: (one: One) => void
}

/** Of those who share an address or a number so many are looked at whose name is not the very same. */
const mostLookedAt = 12

export function knownPeople<One extends Marks>(): KnownPeople<One> {
  const lists = new Map<string, One[]>()
  const under = (keys: readonly string[]) =>
    keys.flatMap((key) => lists.get(key)?.slice(0, mostLookedAt) ?? [])
  return {
    add(one) {
      const { emails, phones, named } = keysOf(one)
      for (const key of [
        ...emails,
        ...phones,
        ...withName(one, [...emails, ...phones]),
        ...named.plain,
        ...named.withCompany,
      ]) {
        const list = lists.get(key)
        if (!list) lists.set(key, [one])
        else if (list.at(-1) !== one) list.push(one)
      }
    },
    find(marks) {
      const { emails, phones, named } = keysOf(marks)
      const isCalledLike = (one: One, alike: typeof sharesWord) =>
        one.names.some((name) => marks.names.some((other) => alike(name, other)))
      return (
        under(withName(marks, emails))[0] ??
        // A mailbox may be shared, and so may a switchboard: the name must not speak against it.
        under(emails).find((one) => isCalledLike(one, sharesWord)) ??
        under(withName(marks, phones)).find((one) => hasNumber(one, marks)) ??
        under(phones).find((one) => isCalledLike(one, isNameWithin) && hasNumber(one, marks)) ??
        under(isOnlyName(marks) ? named.plain : named.withCompany)[0]
      )
    },
  }
}

function keysOf(marks: Marks) {
  const plain = nameKeys(marks)
  const companies = marks.companies.length > 0 ? marks.companies.map(fold) : ['']
  const withCompany = plain.flatMap((name) => companies.map((company) => `${name} at ${company}`))
  return {
    emails: marks.emails.map((email) => `email ${fold(email)}`),
    phones: marks.phones.map((phone) => `phone ${phoneKey(phone) ?? ''}`),
    named: { plain, withCompany },
  }
}

function nameKeys({ names }: Marks): readonly string[] {
  return names.map((name) => `name ${fold(name)}`)
}

function withName(marks: Marks, keys: readonly string[]): readonly string[] {
  return nameKeys(marks).flatMap((name) => keys.map((key) => `${key} ${name}`))
}

/** A name with nothing beside it is that of the person who has it. */
function isOnlyName({ emails, phones, companies }: Marks): boolean {
  return emails.length + phones.length + companies.length === 0
}

function hasNumber(one: Marks, { phones }: Marks): boolean {
  return phones.some((phone) => one.phones.some((other) => isSameNumber(phone, other)))
}
