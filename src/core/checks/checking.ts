// A note under check: its text taken apart, with all that is known of whom it goes to and what about.
import type { Case, Contact, Interview } from '../case/case.ts'
import { dayOf } from '../days/zone.ts'
import type { Day } from '../days/day.ts'
import { zoneOf } from '../plan/meeting.ts'
import { Problem } from '../problem.ts'
import type { Around, ToCheck } from './check.ts'
import { languageOf } from './languages/language-of.ts'
import type { Language } from './languages/language.ts'
import { partsOf, type Parts } from './parts.ts'
import { sentencesIn, type Span } from './spans.ts'

export type Checking = {
  readonly kase: Case
  readonly note: ToCheck
  readonly around: Around
  readonly contact: Contact
  readonly interview: Interview
  readonly language: Language
  readonly text: string
  readonly parts: Parts
  readonly sentences: readonly Span[]
  /** The interview's day, where the contact lives. */
  readonly met: Day
  readonly zone: string
}

/** Throws a Problem when the case has no such interview, or nobody of that id was met there. */
export function checkingOf(kase: Case, note: ToCheck, around: Around): Checking {
  const interview = kase.interviews.find(({ id }) => id === note.interview)
  if (!interview)
    throw new Problem('unknown-id', 'There is no such interview.', { field: 'interview' })
  const contact = kase.contacts.find(({ id }) => id === note.contact)
  if (!contact || !interview.contacts.includes(contact.id))
    throw new Problem('unknown-id', 'Nobody of that name was met there.', { field: 'contact' })
  const { text } = note
  const language = languageOf(kase.candidate.language)
  const zone = zoneOf(contact, interview)
  return {
    ...{ kase, note, around, contact, interview, language, text, zone },
    parts: partsOf(text, language, kase.candidate.name),
    sentences: sentencesIn(text, language.unended),
    met: dayOf(interview.start, zone),
  }
}
