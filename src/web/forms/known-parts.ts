// What is known of the parts a note is made of, as values of the form that asks for them.
import type { Occasion } from '#app/get-occasion.ts'
import { prompts } from '../parts/prompts.ts'

export function knownParts({
  takeaway,
  contact,
  case: kase,
}: Occasion): Readonly<Record<string, string | undefined>> {
  const parts = prompts.map(({ field }) => [`takeaway.${field}`, takeaway?.[field]] as const)
  const { phone, currentPosition, post } = kase.candidate
  return {
    ...Object.fromEntries(parts),
    ...{ 'candidate.phone': phone, 'candidate.currentPosition': currentPosition, post },
    'contact.email': contact.email,
  }
}
