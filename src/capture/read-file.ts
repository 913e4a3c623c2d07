// Reads any file that people have about those they met: what it is, is told by its content.
import { Problem } from '#core/problem.ts'
import { tellFileKind, type FileKind } from './file-kind.ts'
import type { PeopleRead, PersonFound } from './found.ts'
import type { Invitation, InvitationReader } from './invitation.ts'
import type { Person } from './people.ts'

export type FileRead = PeopleRead & {
  readonly kind: FileKind
  /** The interview that an invitation proposes; its people are those of the file. */
  readonly invitation?: Invitation
}

type Content = Omit<FileRead, 'kind'>

/** Throws Problem for what cannot be read. */
export async function readFile(bytes: Uint8Array, reader: InvitationReader): Promise<FileRead> {
  const kind = tellFileKind(bytes)
  if (typeof kind === 'object') throw unread(`This is ${kind.known}. ${kind.instead}`)
  switch (kind) {
    case 'vcard': {
      const { readVcards } = await import('./vcard.ts')
      return { kind, ...readVcards(bytes) }
    }
    case 'calendar': {
      const { readInvitation } = await import('./invitation.ts')
      return { kind, ...peopleInvited(readInvitation(bytes, reader)) }
    }
    case 'mail':
      return { kind, ...(await readMailFile(bytes, reader)) }
    case 'text':
    case 'table':
      return readTableOrText(bytes)
    case 'picture':
      return { kind, ...(await readPicture(bytes)) }
  }
}

/** Of a picture whom its code or its print names. */
async function readPicture(bytes: Uint8Array): Promise<Content> {
  const { readCard } = await import('./card.ts')
  const { readCodeText } = await import('./code-text.ts')
  const { person, codes } = await readCard(bytes)
  if (person.name || person.emails.length > 0 || person.phones.length > 0)
    return { people: [person], broken: [] }
  const broken = codes.flatMap((text) => readCodeText(text).broken)
  return { people: [], broken: broken.length > 0 ? broken : [{ sentence: nobodyInPicture }] }
}

const nobodyInPicture =
  'Nobody’s name, mail or number could be read in this picture; please take it again, nearer and with more light.'

/** Of a mail the invitation that came with it, else its contacts, else who sent it. */
async function readMailFile(bytes: Uint8Array, reader: InvitationReader): Promise<Content> {
  const { openMail } = await import('./mail.ts')
  const { calendars, vcards, sender, text } = await openMail(bytes)
  if (calendars.length > 0) {
    const { readFirstInvitation } = await import('./invitation-file.ts')
    return peopleInvited(readFirstInvitation(calendars, reader))
  }
  if (vcards.length > 0) {
    const { readVcards } = await import('./vcard.ts')
    const read = vcards.map((vcard) => readVcards(vcard))
    return {
      people: read.flatMap(({ people }) => people),
      broken: read.flatMap(({ broken }) => broken),
    }
  }
  if (sender && sender.emails[0] !== reader.me) {
    const { withSignature } = await import('./text-file.ts')
    return { people: [await withSignature(sender, text)], broken: [] }
  }
  throw unread(
    'This mail names nobody: no invitation or contact came with it, and no one else sent it.',
  )
}

/** A table whose columns say by themselves what they hold, else a short text about one person. */
async function readTableOrText(bytes: Uint8Array): Promise<FileRead> {
  if (bytes.length === 0) throw unread('This file is empty.')
  const [{ readTable }, { guessMapping }, { mapTable }] = await Promise.all([
    import('./table.ts'),
    import('./guess-mapping.ts'),
    import('./map-table.ts'),
  ])
  const table = readTable(bytes)
  const { mapping, jobs } = guessMapping(table)
  if (jobs) throw unread('This table lists jobs; there are no people in it.')
  const hasNames = namings.some((field) => mapping.includes(field))
  if (!hasNames) {
    const { findInText } = await import('./text-file.ts')
    const person = await findInText(bytes)
    if (person) return { kind: 'text', people: [person], broken: [] }
  }
  if (!hasNames && !mapping.includes('email')) {
    throw unread(`Nothing in this file says who is meant; ${expected}.`)
  }
  const { people, rejects, broken } = mapTable(table, mapping)
  const left = rejects.map(({ line, reason }) => ({ line, sentence: reason }))
  return {
    kind: 'table',
    people,
    broken: [...left, ...broken].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
}

const namings = ['name', 'given', 'family'] as const
const expected =
  'expected contacts (.vcf), an invitation (.ics), a mail (.eml), or a table (.csv) with a line that names its columns'

/** The people of an invitation as found people, each with the company it proposes; who has declined is not met. */
function peopleInvited(invitation: Invitation): Pick<FileRead, 'people' | 'broken' | 'invitation'> {
  const { company } = invitation.proposed
  const people = invitation.people.filter(({ declined }) => !declined)
  return { people: people.map((person) => found(person, company)), broken: [], invitation }
}

function found(person: Person, company: string | undefined): PersonFound {
  const { name, title, email, phone, shared } = person
  return {
    name,
    ...(title && { title }),
    ...(company && { company }),
    emails: email ? [email] : [],
    phones: phone ? [phone] : [],
    ...(shared && { shared }),
  }
}

function unread(sentence: string): Problem {
  return new Problem('wrong-form', sentence, { field: 'file' })
}
