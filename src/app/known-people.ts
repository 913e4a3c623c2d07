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
  /** Under what many have only the first few lie; the rest lies there under their names, too, or companies. */
  const lists = new Map<string, One[]>()
  const put = (one: One, key: string, narrower: readonly string[]) => {
    const list = lists.get(key)
    if (!list) lists.set(key, [one])
    else if (list.includes(one)) return
    else if (list.length < mostLookedAt) list.push(one)
    else for (const narrow of narrower) put(one, `${key} ${narrow}`, [])
  }
  const under = (keys: readonly string[]) => keys.flatMap((key) => lists.get(key) ?? [])
  return {
    add(one) {
      const { emails, phones, names, companies } = keysOf(one)
      for (const key of [...emails, ...phones]) put(one, key, names)
      for (const name of names) put(one, name, companies)
    },
    find(marks) {
      const { emails, phones, names, companies } = keysOf(marks)
      const within = (keys: readonly string[], narrower: readonly string[]) => [
        ...under(keys).filter((one) => hasOneOf(one, narrower)),
        ...under(keys.flatMap((key) => narrower.map((narrow) => `${key} ${narrow}`))),
      ]
      const isCalledLike = (one: One, alike: typeof sharesWord) =>
        one.names.some((name) => marks.names.some((other) => alike(name, other)))
      return (
        within(emails, names)[0] ??
        // A mailbox may be shared, and so may a switchboard: the name must not speak against it.
        under(emails).find((one) => isCalledLike(one, sharesWord)) ??
        within(phones, names).find((one) => hasNumber(one, marks)) ??
        under(phones).find((one) => isCalledLike(one, isNameWithin) && hasNumber(one, marks)) ??
        (isOnlyName(marks) ? under(names) : within(names, companies))[0]
      )
    },
  }
}

function keysOf({ names, emails, phones, companies }: Marks) {
  return {
    emails: emails.map((email) => `email ${fold(email)}`),
    phones: phones.map((phone) => `phone ${phoneKey(phone) ?? ''}`),
    names: names.map((name) => `name ${fold(name)}`),
    // Who has no company lies under an empty one.
    companies: companies.length > 0 ? companies.map((company) => `at ${fold(company)}`) : ['at '],
  }
}

/** Whether one of these names, or companies, is theirs. */
function hasOneOf(one: Marks, narrower: readonly string[]): boolean {
  const { names, companies } = keysOf({ ...one, emails: [], phones: [] })
  return narrower.some((narrow) => names.includes(narrow) || companies.includes(narrow))
}

/** A name with nothing beside it is that of the person who has it. */
function isOnlyName({ emails, phones, companies }: Marks): boolean {
  return emails.length + phones.length + companies.length === 0
}

function hasNumber(one: Marks, { phones }: Marks): boolean {
  return phones.some((phone) => one.phones.some((other) => isSameNumber(phone, other)))
}
