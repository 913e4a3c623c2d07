// Somebody found in a file or on a card, once they were confirmed. What cannot be kept of them is named; the rest is.
import type { PersonFound, PhotoFound } from '#capture/found.ts'
import type { PostalAddress } from '#core/case/case.ts'
import { present } from '#core/case/fields.ts'
import { Problem } from '#core/problem.ts'
import type { Ways } from '#store/contact-ways.ts'
import type { ContactDetails } from '#store/contacts.ts'
import { emailAddress } from './email-address.ts'
import { longestLine, optionalLine } from './line.ts'
import { longestPronouns } from './person.ts'
import { personName } from './person-name.ts'
import { checkPhoto } from './photo.ts'
import { phoneNumber } from './phone-number.ts'
import { country } from './place.ts'
import { postalAddress } from './postal-address.ts'
import { readEach, within } from './read-all.ts'

export type FoundRead = Omit<ContactDetails, 'id' | 'email' | 'phone'> &
  Ways & { readonly photo?: PhotoFound }

export type FoundOutcome = {
  /** Nobody, where there is no name. */
  readonly read: FoundRead | undefined
  /** What could not be kept. */
  readonly wrong: readonly Problem[]
}

/** Of people put right by hand: throws Problem for all that could not be kept, named as `people[0].emails`. */
export function checkFound(people: readonly PersonFound[]): void {
  readEach(people, (found, index) =>
    within(`people[${index}]`, () => readEach(readFound(found).wrong, throwIt)),
  )
}

function throwIt(problem: Problem): never {
  throw problem
}

export function readFound(found: PersonFound): FoundOutcome {
  const wrong: Problem[] = []
  const attempt = <Read>(read: () => Read): Read | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      wrong.push(error)
      return undefined
    }
  }
  const name = attempt(() => personName(found.name, 'name'))
  if (name === undefined) return { read: undefined, wrong }
  const line = (field: 'title' | 'company' | 'pronouns', what: string) =>
    found[field] === undefined
      ? undefined
      : attempt(() => optionalLine(found[field], { field, what, longest: longestOf[field] }))
  const each = (field: 'emails' | 'phones', read: typeof emailAddress) =>
    found[field]
      .map((text) => attempt(() => read(text, field)))
      .filter((text) => text !== undefined)
  const read = present<FoundRead>({
    name,
    title: line('title', 'The title'),
    company: line('company', 'The company'),
    pronouns: line('pronouns', 'The pronouns'),
    emails: each('emails', emailAddress),
    phones: each('phones', phoneNumber),
    address: found.address && attempt(() => addressOf(found.address!)),
    photo: found.photo && attempt(() => checkPhoto(found.photo!)),
  })
  return { read, wrong }
}

const longestOf = { title: longestLine, company: longestLine, pronouns: longestPronouns }

function addressOf({
  lines,
  country: typed,
}: NonNullable<PersonFound['address']>): PostalAddress | undefined {
  const code = country(typed, 'address.country')
  const address = postalAddress(lines.join('\n'), 'address')
  return address && (code === undefined ? address : { country: code, ...address })
}
