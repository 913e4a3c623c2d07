// What is known of the parts notes and scripts are made of, as values of the form that asks for them.
import type { Occasion } from '#app/get-occasion.ts'
import { prompts } from '../parts/collect/prompts.ts'
import type { Values } from './filled.ts'

export function knownParts({ takeaway, contact, case: kase }: Occasion): Values {
  const { candidate, application } = kase
  return {
    ...named(
      'takeaway',
      Object.fromEntries(prompts.map(({ field }) => [field, takeaway?.[field]])),
    ),
    ...named('contact', { ...reached(contact), title: contact.title }),
    ...named('application', { company: application.company, position: application.position }),
    ...named('candidate', { ...reached(candidate), currentPosition: candidate.currentPosition }),
    post: candidate.post,
  }
}

type Somebody = Occasion['contact'] | Occasion['case']['candidate']

function reached({ name, phone, email, address }: Somebody): Values {
  return { name, phone, email, address: address?.lines.join('\n') }
}

function named(owner: string, parts: Values): Values {
  return Object.fromEntries(Object.entries(parts).map(([part, text]) => [`${owner}.${part}`, text]))
}
