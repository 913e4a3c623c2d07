// Whoever comes from a file is looked for among those who are here: by email, by phone, by name and company.
import { fold } from '#core/words/fold.ts'
import { isNameWithin, sharesWord } from '#core/words/same-name.ts'
import { isSameNumber, phoneKey } from '#core/words/same-number.ts'

/** By what somebody is known. */
export type Marks = {
  readonly name: string
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
        ...named,
      ]) {
        const list = lists.get(key)
        if (!list) lists.set(key, [one])
        else if (list.at(-1) !== one) list.push(one)
      }
    },
    find(marks) {
      const { emails, phones, named } = keysOf(marks)
      const { name } = marks
      return (
        under(withName(marks, emails))[0] ??
        // A mailbox may be shared, and so may a switchboard: the name must not speak against it.
        under(emails).find((one) => sharesWord(one.name, name)) ??
        under(withName(marks, phones)).find((one) => hasNumber(one, marks)) ??
        under(phones).find((one) => isNameWithin(one.name, name) && hasNumber(one, marks)) ??
        under(isOnlyName(marks) ? [nameKey(marks)] : named.slice(1))[0]
      )
    },
  }
}

function keysOf(marks: Marks) {
  const name = nameKey(marks)
  const companies = marks.companies.length > 0 ? marks.companies.map(fold) : ['']
  return {
    emails: marks.emails.map((email) => `email ${fold(email)}`),
    phones: marks.phones.map((phone) => `phone ${phoneKey(phone) ?? ''}`),
    named: [name, ...companies.map((company) => `${name} at ${company}`)],
  }
}

function nameKey({ name }: Marks): string {
  return `name ${fold(name)}`
}

function withName(marks: Marks, keys: readonly string[]): readonly string[] {
  const name = nameKey(marks)
  return keys.map((key) => `${key} ${name}`)
}

/** A name with nothing beside it is that of the person who has it. */
function isOnlyName({ emails, phones, companies }: Marks): boolean {
  return emails.length + phones.length + companies.length === 0
}

function hasNumber(one: Marks, { phones }: Marks): boolean {
  return phones.some((phone) => one.phones.some((other) => isSameNumber(phone, other)))
}
