// MeCards, as a code on a card or a phone's screen carries them: `MECARD:N:Ruiz,Ana;TEL:…;;`.
import type { Breakages } from './breakages.ts'
import { addressOf } from './envelope.ts'
import type { AddressFound, PersonFound } from './found.ts'
import { isSharedMailbox, readMail } from './mailbox.ts'
import { nameFromMail, plain, readName } from './names.ts'
import { readPhone } from './phones.ts'

/** Whom a MeCard is of; `undefined` where it names nobody, and no way to reach anybody. */
export function readMecard(text: string, breakages: Breakages): PersonFound | undefined {
  const fields = readFields(text.replace(/^\s*MECARD:/i, ''))
  const all = (name: string) => fields.filter(([one]) => one === name).map(([, value]) => value)
  const first = (name: string) => all(name).map(withoutEscapes).find(Boolean)
  const emails = checked(all('EMAIL'), readMail, (one) => {
    breakages.add(
      undefined,
      `“${one}” is no email address; expected one such as ana@halvorsen.example.`,
    )
  })
  const phones = checked([...all('TEL'), ...all('TEL-AV')], readPhone, (one) => {
    breakages.add(undefined, `“${one}” is no phone number; expected one such as +1 312 555 0142.`)
  })
  const written = all('N').map(nameOf).find(Boolean) ?? first('NICKNAME') ?? ''
  const { name, title: inName } = readName(written)
  const address = all('ADR').map(addressIn).find(Boolean)
  const isNobody = name === '' && emails.length + phones.length === 0 && !address
  if (isNobody) return undefined
  const called = name || (emails[0] === undefined ? '' : nameFromMail(emails[0]))
  const title = first('TITLE') ?? inName
  const company = first('ORG')
  return {
    name: called,
    ...(title && { title }),
    ...(company && { company }),
    emails,
    phones,
    ...(address && { address }),
    ...(isSharedMailbox(emails[0], called) && { shared: true }),
  }
}

const longest = 200

/** Names in capitals with their values, in which a backslash stands before `;`, `:`, `,` and itself. */
function readFields(text: string): readonly (readonly [name: string, value: string])[] {
  return Array.from(
    text.slice(0, 10_000).matchAll(/([A-Z-]{1,20}):((?:\\.|[^;\\])*)(?:;|$)/gis),
    ([, name = '', value = '']) => [name.toUpperCase(), value] as const,
  )
}

/** The family name stands first, a comma after it. */
function nameOf(value: string): string {
  const [family = '', ...given] = splitAtCommas(value)
  return [...given, family].filter(Boolean).join(' ').slice(0, longest)
}

/** Box, room, house, city, region, postal code and country, where it has all seven; else one line. */
function addressIn(value: string): AddressFound | undefined {
  const parts = splitAtCommas(value)
  if (parts.length !== 7) return addressOf({ street: withoutEscapes(value) })
  const [box, extended, street, city, region, postal, country] = parts
  return addressOf({ box, extended, street, city, region, postal, country })
}

function splitAtCommas(value: string): readonly string[] {
  return value.split(/(?<!\\),/).map(withoutEscapes)
}

function withoutEscapes(value: string): string {
  return plain(value.replaceAll(/\\(.)/gs, '$1')).slice(0, longest)
}

function checked(
  values: readonly string[],
  read: (text: string) => string | undefined,
  onBroken: (found: string) => void,
): readonly string[] {
  const found = new Set<string>()
  for (const value of values.map(withoutEscapes).filter(Boolean)) {
    const one = read(value)
    if (one === undefined) onBroken(value.slice(0, 60))
    else found.add(one)
  }
  return [...found]
}
