// A person as a vCard (RFC 6350, version 4.0; pronouns as in RFC 9554).

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
    .map((line) => `${folded(line)}\r\n`)
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

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')
}

const longest = 75

/** At most 75 bytes a line, and no letter cut in two. */
function folded(line: string): string {
  // Most are short whatever letters they have.
  if (line.length * 3 <= longest) return line
  const parts: string[] = []
  let [part, size] = ['', 0]
  for (const letter of line) {
    const bytes = bytesOf(letter)
    // A line that goes on begins with a blank.
    if (size + bytes > longest - (parts.length > 0 ? 1 : 0)) {
      parts.push(part)
      ;[part, size] = ['', 0]
    }
    part += letter
    size += bytes
  }
  return [...parts, part].join('\r\n ')
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
