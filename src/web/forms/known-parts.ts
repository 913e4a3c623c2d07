// What is known of the parts a note is made of, as values of the form that asks for them.
import type { Room } from '../composing.ts'
import { prompts } from '../parts/prompts.ts'
import type { Place } from '../place.ts'

export function knownParts(
  { people }: Place,
  { kase, contact }: Room,
): Readonly<Record<string, string | undefined>> {
  const takeaway = people.find((person) => person.contact.id === contact.id)?.takeaway
  const parts = prompts.map(({ field }) => [`takeaway.${field}`, takeaway?.[field]] as const)
  const { phone, currentPosition, post } = kase.candidate
  return {
    ...Object.fromEntries(parts),
    ...{ 'candidate.phone': phone, 'candidate.currentPosition': currentPosition, post },
  }
}
