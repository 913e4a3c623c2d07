// A person as a form gives them.
import { present } from '#core/case/fields.ts'
import { wishes, type Contact } from '#core/case/case.ts'
import { emailAddress } from './email-address.ts'
import { kept } from './kept.ts'
import { optionalLine } from './line.ts'
import { personName } from './person-name.ts'
import { phoneNumber } from './phone-number.ts'
import { country, region, timeZone } from './place.ts'
import { postalAddress } from './postal-address.ts'
import { optionalWord } from './word.ts'

/** Of somebody known, what is not there stays as it is, and what is empty is removed. */
export type PersonInput = {
  readonly name?: string | undefined
  readonly title?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  /** Its lines. */
  readonly address?: string | undefined
  readonly timeZone?: string | undefined
  readonly country?: string | undefined
  readonly region?: string | undefined
  readonly wish?: string | undefined
}

/** `path` is where the person stands in the form: `people[0]`, or nothing. */
export function readPerson(typed: PersonInput, path: string, known?: Contact): Omit<Contact, 'id'> {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`)
  const title = { field: at('title'), what: 'The title' }
  return present<Omit<Contact, 'id'>>({
    name: typed.name === undefined && known ? known.name : personName(typed.name, at('name')),
    title: kept(typed.title, known?.title, (text) => optionalLine(text, title)),
    email: kept(typed.email, known?.email, (text) => emailAddress(text, at('email'))),
    phone: kept(typed.phone, known?.phone, (text) => phoneNumber(text, at('phone'))),
    address: kept(typed.address, known?.address, (text) => postalAddress(text, at('address'))),
    timeZone: kept(typed.timeZone, known?.timeZone, (text) => timeZone(text, at('timeZone'))),
    country: kept(typed.country, known?.country, (text) => country(text, at('country'))),
    region: kept(typed.region, known?.region, (text) => region(text, at('region'))),
    wish: kept(typed.wish, known?.wish, (text) => optionalWord(text, wishes, at('wish'))),
  })
}
