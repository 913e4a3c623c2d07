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
    default:
      throw unread(
        bytes.length === 0
          ? 'This file is empty.'
          : 'This is no file that people can be read from; expected contacts (.vcf), an invitation (.ics) or a mail (.eml).',
      )
  }
}

/** Of a mail the invitation that came with it, else its contacts, else who sent it. */
async function readMailFile(bytes: Uint8Array, reader: InvitationReader): Promise<Content> {
  const { openMail } = await import('./mail.ts')
  const { calendars, vcards, sender } = await openMail(bytes)
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
  if (sender && sender.emails[0] !== reader.me) return { people: [sender], broken: [] }
  throw unread(
    'This mail names nobody: no invitation or contact came with it, and no one else sent it.',
  )
}

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
