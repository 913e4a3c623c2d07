// Whom one asks about by their id, and where one met them last.
import { Problem } from '../problem.ts'
import type { Case, Contact, Interview } from './case.ts'

/** Throws a Problem, with the field `contact`, that names whom the case knows. */
export function getContact({ contacts }: Case, id: string): Contact {
  const contact = contacts.find((one) => one.id === id)
  if (contact) return contact
  const known = contacts.map((one) => one.id).join(', ') || 'nobody'
  const sentence = `Nobody here has the id “${id}”; the case knows ${known}.`
  throw new Problem('unknown-id', sentence, { field: 'contact' })
}

/** The latest interview with them that has begun. Throws a Problem, with the field `contact`, when there is none. */
export function getMetLast(
  { interviews, now }: Case,
  { id, name }: Contact,
  to: string,
): Interview {
  const met = interviews
    .filter(({ start, contacts }) => start <= now && contacts.includes(id))
    .toSorted((one, other) => one.start - other.start)
    .at(-1)
  if (met) return met
  const sentence = `${name} was at no interview that has begun, so there is nothing to ${to} yet.`
  throw new Problem('unknown-id', sentence, { field: 'contact' })
}
