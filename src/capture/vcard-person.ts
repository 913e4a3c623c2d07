// What one vCard says about a person.
import type { Breakages } from './breakages.ts'
import { addressOf } from './envelope.ts'
import { shortened } from './event-zone.ts'
import type { AddressFound, PersonFound } from './found.ts'
import { isSharedMailbox, readMail } from './mailbox.ts'
import { nameFromMail, plain } from './names.ts'
import { digitsOf, readPhone } from './phones.ts'
import { readVcardName } from './vcard-name.ts'
import { findPhoto } from './vcard-photo.ts'
import type { VcardLine } from './vcard-lines.ts'
import { byPreference, hasType, partsOf, preferenceOf, textOf } from './vcard-value.ts'

export type Vcard = {
  /** Of its first line. */
  readonly at: number
  readonly lines: readonly VcardLine[]
}

/** The names of the lines that say something about a person. */
export const saying = new Set(
  (
    'FN N NICKNAME TITLE ROLE ORG EMAIL TEL ADR LABEL PHOTO PRONOUNS X-PRONOUNS KIND ' +
    'X-ADDRESSBOOKSERVER-KIND X-ABSHOWAS'
  ).split(' '),
)

/** `undefined` for a card that is of no person, or says nothing; why goes to the breakages. */
export function readVcardPerson(card: Vcard, breakages: Breakages): PersonFound | undefined {
  const lines = Map.groupBy(card.lines, ({ name }) => name)
  const all = (name: string) => byPreference(lines.get(name) ?? [])
  const first = (...names: readonly string[]) =>
    firstText(names.flatMap(all), textOf, breakages) || undefined
  const kind = first('KIND', 'X-ADDRESSBOOKSERVER-KIND')?.toLowerCase()
  if (kind !== undefined && notPeople.includes(kind)) {
    breakages.add(card.at, `This card is of a ${kind}, not of a person; it is left out.`)
    return undefined
  }
  const emails = readMails(all('EMAIL'), breakages)
  const phones = readPhones(all('TEL'), breakages)
  const company = firstText(all('ORG'), companyOf, breakages)
  const called = readVcardName(all('FN'), all('N'))
  const isCompany = kind === 'org' || (first('X-ABSHOWAS') === 'COMPANY' && !all('N').some(says))
  const name =
    shortOr(called.name, card.at, breakages) ||
    (isCompany ? company : first('NICKNAME')) ||
    (emails[0] === undefined ? '' : nameFromMail(emails[0]))
  const address = readAddress(all('ADR'), all('LABEL'))
  if (!name && emails.length + phones.length === 0 && !address) {
    breakages.add(card.at, 'This card names nobody, and no way to reach anybody; expected FN or N.')
    return undefined
  }
  const title = first('TITLE', 'ROLE') ?? called.title
  const pronouns = first('PRONOUNS', 'X-PRONOUNS')
  const photo = findPhoto(all('PHOTO'), breakages)
  const isShared = isCompany || isSharedMailbox(emails[0], name)
  return {
    name,
    ...(title && { title }),
    ...(company && { company }),
    ...(pronouns && { pronouns }),
    emails,
    phones,
    ...(address && { address }),
    ...(photo && { photo }),
    ...(isShared && { shared: true }),
  }
}

const notPeople = ['group', 'location', 'device', 'application']

/** What the first of the lines says that says anything; empty where none does. */
function firstText(
  lines: readonly VcardLine[],
  read: (line: VcardLine) => string,
  breakages: Breakages,
): string {
  return lines.map((line) => shortOr(read(line), line.at, breakages)).find(Boolean) ?? ''
}

/** A text that is too long for its field is left out, and named. */
function shortOr(text: string, at: number, breakages: Breakages): string {
  if (text.length <= longest) return text
  const sentence = `“${shortened(text)}” has ${text.length} characters; expected at most ${longest}.`
  breakages.add(at, sentence)
  return ''
}

const longest = 200

function says(line: VcardLine): boolean {
  return partsOf(line).some(Boolean)
}

/** The company alone, without its departments. */
function companyOf(line: VcardLine): string {
  return plain(partsOf(line).find(Boolean) ?? '')
}

function readMails(lines: readonly VcardLine[], breakages: Breakages): readonly string[] {
  const mails = new Set<string>()
  for (const line of lines) {
    const text = textOf(line)
    const mail = readMail(/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text.replaceAll(' ', ''))
    if (mail !== undefined) mails.add(mail)
    else if (text !== '') breakages.add(line.at, noMail(text))
  }
  return mostOf([...mails], lines, breakages)
}

function readPhones(lines: readonly VcardLine[], breakages: Breakages): readonly string[] {
  const phones = new Map<string, string>()
  for (const line of lines) {
    if (notSpokenTo.some((type) => hasType(line, type))) continue
    const text = textOf(line)
    const phone = readPhone(text)
    if (phone === undefined && text !== '') breakages.add(line.at, noPhone(text))
    if (phone !== undefined && !phones.has(digitsOf(phone))) phones.set(digitsOf(phone), phone)
  }
  return mostOf([...phones.values()], lines, breakages)
}

function mostOf(
  read: readonly string[],
  lines: readonly VcardLine[],
  breakages: Breakages,
): readonly string[] {
  const all = read.slice(0, mostOfAKind)
  if (all.length === read.length) return all
  const sentence = `This card has ${read.length} lines of ${lines[0]!.name}; the first ${mostOfAKind} are read.`
  breakages.add(lines[0]!.at, sentence)
  return all
}

const mostOfAKind = 20
const notSpokenTo = ['fax', 'pager', 'modem', 'bbs', 'telex', 'textphone']

function noMail(text: string): string {
  return `“${shortened(text)}” is no email address; expected one such as ana@halvorsen.example.`
}

function noPhone(text: string): string {
  return `“${shortened(text)}” is no phone number; expected one such as +1 312 555 0142.`
}

/** Of several the preferred one, else the one at work. */
function readAddress(
  lines: readonly VcardLine[],
  labels: readonly VcardLine[],
): AddressFound | undefined {
  const isHome = (line: VcardLine) => Number(hasType(line, 'home'))
  const inOrder = lines.toSorted(
    (one, other) => preferenceOf(one) - preferenceOf(other) || isHome(one) - isHome(other),
  )
  for (const line of inOrder) {
    const [box, extended, street, city, region, postal, country] = partsOf(line)
    const address = addressOf({ box, extended, street, city, region, postal, country })
    if (address) return address
  }
  return labels.map((line) => addressOf({ street: partsOf(line).join(';') })).find(Boolean)
}
