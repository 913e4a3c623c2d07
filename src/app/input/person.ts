// A person as a form gives them.
import { present } from '#core/case/fields.ts'
import { wishes } from '#core/case/case.ts'
import type { ContactDetails } from '#store/contacts.ts'
import { readAddress, type AddressInput } from './address-parts.ts'
import { emailAddress } from './email-address.ts'
import { kept } from './kept.ts'
import { optionalLine } from './line.ts'
import { personName } from './person-name.ts'
import { phoneNumber } from './phone-number.ts'
import { country, timeZone } from './place.ts'
import { readAll } from './read-all.ts'
import { region } from './region.ts'
import { optionalWord } from './word.ts'

/** Of somebody known, what is not there stays as it is, and what is empty is removed. */
export type PersonInput = AddressInput & {
  readonly name?: string | undefined
  readonly title?: string | undefined
  readonly pronouns?: string | undefined
  readonly saidAs?: string | undefined
  readonly company?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly timeZone?: string | undefined
  readonly country?: string | undefined
  readonly region?: string | undefined
  readonly wish?: string | undefined
}

export const longestPronouns = 40
const longestSaidAs = 80

type PersonRead = Omit<ContactDetails, 'id' | 'erased'>

/** `what` names the name to people, where there are several. */
export function readPerson(
  typed: PersonInput,
  known?: ContactDetails,
  what = 'The name',
): PersonRead {
  const field = <Name extends Exclude<keyof PersonRead, 'name'>>(
    name: Name,
    read: (text: string, field: string) => PersonRead[Name],
  ) => {
    return () => kept(typed[name], known?.[name], (text) => read(text, name))
  }
  return present<PersonRead>(
    readAll({
      name: () =>
        typed.name === undefined && known ? known.name : personName(typed.name, 'name', what),
      title: field('title', (text, field) => optionalLine(text, { field, what: 'The title' })),
      saidAs: field('saidAs', (text, field) =>
        optionalLine(text, { field, what: 'How the name is said', longest: longestSaidAs }),
      ),
      pronouns: field('pronouns', (text, field) =>
        optionalLine(text, { field, what: 'The pronouns', longest: longestPronouns }),
      ),
      company: field('company', (text, field) =>
        optionalLine(text, { field, what: 'The company' }),
      ),
      email: field('email', emailAddress),
      phone: field('phone', phoneNumber),
      address: () => readAddress(typed, known?.address),
      timeZone: field('timeZone', timeZone),
      country: field('country', country),
      region: () => region(typed, known),
      wish: field('wish', (text, field) => optionalWord(text, wishes, field)),
    }),
  )
}
