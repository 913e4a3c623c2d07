// A person as a vCard (RFC 6350, version 4.0; pronouns as in RFC 9554), or in the older form that address books on
// servers are sure to take (RFC 2426, version 3.0).
import { escaped, folded } from './content-lines.ts'

export type PersonPrinted = {
  readonly id: string
  readonly name: string
  readonly title?: string
  readonly company?: string
  readonly pronouns?: string
  /** The preferred one first. */
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly address?: AddressPrinted
  readonly timeZone?: string
  /** As base64. */
  readonly photo?: { readonly type: string; readonly base64: string }
}

export type AddressPrinted = {
  /** As on an envelope. */
  readonly lines: readonly string[]
  readonly street?: string
  readonly city?: string
  readonly region?: string
  readonly postalCode?: string
  /** By its name. */
  readonly country?: string
}

type Version = '3.0' | '4.0'

/** With an id that stays the same, so that whoever reads it again knows whom it is about. */
export function printVcard(person: PersonPrinted, version: Version = '4.0'): string {
  const { id, name, title, company, pronouns, emails, phones, address, timeZone, photo } = person
  const isOld = version === '3.0'
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `UID:urn:uuid:${id}`,
    `FN:${escaped(name)}`,
    `N:${nameParts(name)}`,
    company !== undefined && `ORG:${escaped(company)}`,
    title !== undefined && `TITLE:${escaped(title)}`,
    pronouns !== undefined && `${isOld ? 'X-' : ''}PRONOUNS:${escaped(pronouns)}`,
    ...ways('EMAIL', emails, isOld),
    ...ways('TEL', phones, isOld),
    address && addressLine(address, isOld),
    timeZone !== undefined && `TZ:${escaped(timeZone)}`,
    photo && `PHOTO${photoOf(photo, isOld)}`,
    'END:VCARD',
  ]
  return lines
    .filter((line) => typeof line === 'string')
    .map(folded)
    .join('')
}

function photoOf({ type, base64 }: NonNullable<PersonPrinted['photo']>, isOld: boolean): string {
  if (!isOld) return `:data:${type};base64,${base64}`
  return `;ENCODING=b;TYPE=${type.replace('image/', '').toUpperCase()}:${base64}`
}

function ways(name: string, values: readonly string[], isOld: boolean): readonly string[] {
  const isOne = values.length === 1
  return values.map((value, index) => {
    const first = isOld ? ';TYPE=PREF' : ';PREF=1'
    const preference = index === 0 && !isOne ? first : ''
    return `${name}${preference}:${escaped(value)}`
  })
}

/** Programs that know no full name show its last word first; the full name has the say. */
function nameParts(name: string): string {
  const words = name.split(' ')
  const family = words.length > 1 ? (words.pop() ?? '') : ''
  return `${escaped(family)};${escaped(words.join(' '))};;;`
}

function addressLine(address: AddressPrinted, isOld: boolean): string {
  const { lines, street, city, region, postalCode, country = '' } = address
  const hasParts = street !== undefined || city !== undefined || postalCode !== undefined
  const parts = hasParts
    ? ['', '', street, city, region, postalCode, country]
    : ['', '', lines.join('\n'), '', '', '', country]
  const joined = parts.map((part = '') => escaped(part)).join(';')
  if (isOld) return `ADR:${joined}`
  const label = lines.join('\n').replace(/\^/g, '^^').replace(/\n/g, '^n').replace(/"/g, "^'")
  return `ADR;LABEL="${label}":${joined}`
}
