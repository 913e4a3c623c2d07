// Which of the guests is the candidate.
import { domainOf } from './mailbox.ts'
import { isSameName, saysName, words } from './names.ts'
import type { Guests, Person } from './people.ts'

export type Known = { readonly me?: string | undefined; readonly myName?: string | undefined }

/**
 * The candidate among the guests: by the own address or name where they are known; else the one whose
 * name the summary says or whom the text greets, or the only one from outside the sender's company.
 */
export function findCandidate(
  { people, organizer }: Guests,
  known: Known,
  text: { readonly summary: string; readonly written: string },
): Person | undefined {
  const mine = known.me?.trim().toLowerCase()
  const own = people.find(({ email }) => email !== undefined && email === mine)
  if (own) return own
  const named = people.filter(({ name }) => known.myName && isSameName(name, known.myName))
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const guests = people.filter((person) => person !== organizer && !person.shared)
  const outside = guests.filter(
    ({ email }) => email && domainOf(email) !== domainOf(organizer?.email),
  )
  const said = guests.filter(({ name }) => saysName(text.summary, name))
  const greeted = guests.filter(({ name }) =>
    saysName(greeting(text.written), words(name)[0] ?? ''),
  )
  return (
    only(said.filter((person) => outside.includes(person))) ??
    only(greeted) ??
    (said.length === 1 && !new RegExp(`with ${words(said[0]!.name)[0]}`, 'i').test(text.summary)
      ? said[0]
      : undefined) ??
    // Whose address and name are known, and not here, is not to be taken for some other guest.
    (organizer && mine === undefined ? only(outside) : undefined)
  )
}

function only(people: readonly Person[]): Person | undefined {
  return people.length === 1 ? people[0] : undefined
}

function greeting(written: string): string {
  return (
    /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon)|hallo|liebe[r]?|bonjour|hola|buenos días)\b[^\n,!:]{0,60}/iu.exec(
      written,
    )?.[0] ?? ''
  )
}
