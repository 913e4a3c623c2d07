// A pasted signature, or any text about one person, becomes that person: to be confirmed, nothing is sure.
import { Problem } from '#core/problem.ts'
import { findCountry } from './country-names.ts'
import type { PeopleRead, PersonFound } from './found.ts'
import { isSharedMailbox, readMail } from './mailbox.ts'
import { withMentions } from './mentions.ts'
import { nameFromMail, plain } from './names.ts'
import { isPronouns, sayPronouns, takePronouns } from './pronouns.ts'
import { addressIn, type AddressInLines } from './signature-address.ts'
import { nameAmong } from './signature-name.ts'
import { phonesIn } from './signature-phones.ts'
import { piecesOf } from './signature-pieces.ts'
import { signatureLines } from './signature-text.ts'
import { workAmong } from './signature-work.ts'

/** `country` is where a number without its country's code is taken to be. Throws Problem for a text too long. */
export async function readSignature(text: string, country?: string): Promise<PeopleRead> {
  if (text.length > longestText) throw tooLong(text.length)
  const person = await personIn(text, country)
  const found = person.name !== '' || person.emails.length > 0 || person.phones.length > 0
  return found
    ? { people: [person], broken: [] }
    : {
        people: [],
        broken: [{ sentence: 'No name, email address or phone number was found in this text.' }],
      }
}

const longestText = 50_000

function tooLong(length: number): Problem {
  const sentence = `This text has ${length} characters; expected at most ${longestText}. Please paste the signature alone.`
  return new Problem('too-long', sentence, { field: 'signature' })
}

async function personIn(text: string, country: string | undefined): Promise<PersonFound> {
  const { lines, pronouns } = pronounsIn(signatureLines(text))
  const emails = emailsIn(lines)
  const place = addressIn(lines)
  const phones = await phonesIn(lines, country)
  const pieces = piecesOf(lines).filter(
    ({ text, line }) => !place || !isOfAddress(text, line, place),
  )
  const named = nameAmong(pieces, emails[0])
  const name = short(named?.name ?? nameOfMail(emails[0]))
  const work = workAmong(pieces, named, emails[0])
  const title = work.title ?? (name && withMentions({ name }, lines.join('\n'), false).title)
  return {
    name,
    ...(title && { title: short(title) }),
    ...(work.company && { company: short(work.company) }),
    ...(pronouns && { pronouns }),
    emails: emails.slice(0, most),
    phones: phones.slice(0, most),
    ...(place && { address: place.address }),
    ...(emails[0] && isSharedMailbox(emails[0], name) && { shared: true }),
  }
}

function short(text: string): string {
  return plain(text.slice(0, 200))
}

/** Nobody has more; a text with more is not about one person. */
const most = 10

function pronounsIn(lines: readonly string[]) {
  let pronouns: string | undefined
  const rest = lines.map((line) => {
    if (isPronouns(line)) {
      pronouns ??= sayPronouns(line)
      return ''
    }
    const taken = takePronouns(line)
    pronouns ??= taken.pronouns
    return taken.text
  })
  return { lines: rest, pronouns }
}

function emailsIn(lines: readonly string[]): readonly string[] {
  const found = lines.flatMap((line) => line.match(mailForm) ?? [])
  return [...new Set(found.flatMap((one) => readMail(one.replace(/[.]+$/, '')) ?? []))]
}

const mailForm = /[^\s@<>()[\]",;:|]{1,64}@[\p{L}\p{N}.-]{3,190}/gu

function isOfAddress(text: string, line: number, { address, from }: AddressInLines): boolean {
  if (!from.has(line)) return false
  return (
    findCountry(text) !== undefined ||
    address.lines.some((one) => text.includes(one) || one.includes(text))
  )
}

/** Of `ana.ruiz@…` the name can be told, of `ar@…` it cannot. */
function nameOfMail(mail: string | undefined): string {
  const name = mail && !isSharedMailbox(mail, '') ? nameFromMail(mail) : ''
  return name.includes(' ') ? name : ''
}
