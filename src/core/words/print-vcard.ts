// A person as a vCard (RFC 6350, version 4.0; pronouns as in RFC 9554).
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

/** With an id that stays the same, so that whoever reads it again knows whom it is about. */
export function printVcard(person: PersonPrinted): string {
  const { id, name, title, company, pronouns, emails, phones, address, timeZone, photo } = person
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${id}`,
    `FN:${escaped(name)}`,
    `N:${nameParts(name)}`,
    company !== undefined && `ORG:${escaped(company)}`,
    title !== undefined && `TITLE:${escaped(title)}`,
    pronouns !== undefined && `PRONOUNS:${escaped(pronouns)}`,
    ...ways('EMAIL', emails),
    ...ways('TEL', phones),
    address && addressLine(address),
    timeZone !== undefined && `TZ:${escaped(timeZone)}`,
    photo && `PHOTO:data:${photo.type};base64,${photo.base64}`,
    'END:VCARD',
  ]
  return lines
    .filter((line) => typeof line === 'string')
    .map(folded)
    .join('')
}

function ways(name: string, values: readonly string[]): readonly string[] {
  const isOne = values.length === 1
  return values.map((value, index) => {
    const preference = index === 0 && !isOne ? ';PREF=1' : ''
    return `${name}${preference}:${escaped(value)}`
  })
}

/** Programs that know no full name show its last word first; the full name has the say. */
function nameParts(name: string): string {
  const words = name.split(' ')
  const family = words.length > 1 ? (words.pop() ?? '') : ''
  return `${escaped(family)};${escaped(words.join(' '))};;;`
}

function addressLine(address: AddressPrinted): string {
  const { lines, street, city, region, postalCode, country = '' } = address
  const hasParts = street !== undefined || city !== undefined || postalCode !== undefined
  const parts = hasParts
    ? ['', '', street, city, region, postalCode, country]
    : ['', '', lines.join('\n'), '', '', '', country]
  const label = lines.join('\n').replace(/\^/g, '^^').replace(/\n/g, '^n').replace(/"/g, "^'")
  return `ADR;LABEL="${label}":${parts.map((part = '') => escaped(part)).join(';')}`
}
