// The people on an invitation: its guests and who sent it, without rooms and other things.
import { Problem } from '#core/problem.ts'
import { findProperty, readProperty, type Component, type Property } from './calendar-file.ts'
import type { Asked } from './event-zone.ts'
import { isSharedMailbox, isThing, readMail } from './mailbox.ts'
import { nameFromMail, plain, readName } from './names.ts'

export type Person = {
  readonly name: string
  readonly title?: string
  readonly email?: string
  readonly phone?: string
  /** A mailbox that several people read: nobody to thank. */
  readonly shared?: true
  /** When on that day, by the clock of the event: `10:00` until `10:45`. */
  readonly slot?: { readonly from: string; readonly until: string }
  /** Has said they will not come. */
  readonly declined?: true
}

export type Guests = {
  readonly people: readonly Person[]
  /** Among the people: who sent the invitation. */
  readonly organizer?: Person
  readonly asked: readonly Asked[]
}

/** Reads organiser and guests in the file's order, each once. Throws Problem for too many, and for a name too long. */
export function readGuests(event: Component): Guests {
  const lines = event.lines.get('ATTENDEE') ?? []
  if (lines.length > mostGuests) {
    throw new Problem(
      'too-large',
      `This invitation has ${lines.length} guests; expected at most ${mostGuests}. Is it an interview?`,
      { field: 'invitation.people' },
    )
  }
  const place = plain(findProperty(event, 'LOCATION')?.value ?? '')
  const asked: Asked[] = []
  const people: Person[] = []
  const read = (line: string): Person | undefined => {
    const property = readProperty(line)
    if (!property) asked.push({ field: 'people', question: cannotRead(line) })
    const person = property && readPerson(property, place)
    if (!person) return undefined
    const at = people.findIndex((one) => isSamePerson(one, person))
    if (at < 0) people.push(person)
    else people[at] = merged(people[at]!, person)
    return person
  }
  const sender = event.lines.get('ORGANIZER')?.[0]
  const sent = sender !== undefined && read(sender) !== undefined
  for (const line of lines) read(line)
  return { people, ...(sent && { organizer: people[0]! }), asked }
}

const mostGuests = 200
const longestName = 200

function readPerson({ value, params }: Property, place: string): Person | undefined {
  const email = readMail(value) ?? readMail(params.email)
  const written = plain(params.cn ?? '')
  const kind = params.cutype?.toUpperCase()
  if (kind === 'RESOURCE' || kind === 'ROOM' || isThing(email)) return undefined
  if (written !== '' && written === place) return undefined
  if (written.length > longestName) {
    throw new Problem(
      'too-long',
      `The name of a guest${email ? ` (${email})` : ''} has ${written.length} characters; expected at most ${longestName}.`,
      { field: 'invitation.people' },
    )
  }
  const read = readName(written)
  const name = read.name || (email ? nameFromMail(email) : '')
  if (name === '') return undefined
  return {
    name,
    ...(read.title && { title: read.title }),
    ...(email && { email }),
    ...((kind === 'GROUP' || isSharedMailbox(email, name)) && { shared: true }),
    ...(params.partstat?.toUpperCase() === 'DECLINED' && { declined: true }),
  }
}

function isSamePerson(one: Person, other: Person): boolean {
  return one.email === undefined || other.email === undefined
    ? one.name === other.name
    : one.email === other.email
}

/** Who sent the invitation is often a guest too, and only there by name. */
function merged(one: Person, other: Person): Person {
  const hasName = one.email === undefined || one.name !== nameFromMail(one.email)
  return { ...other, ...one, name: hasName ? one.name : other.name }
}

function cannotRead(line: string): string {
  const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line
  return `One guest could not be read (“${plain(shown)}”). Who is it?`
}
