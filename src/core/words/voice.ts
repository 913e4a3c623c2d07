// Who speaks to whom about what: all that the phrasings of notes and scripts draw on, ready to be said.
import type { Case, Contact, Interview, Takeaway } from '../case/case.ts'
import type { Day } from '../days/day.ts'
import { clockOf, dayOf } from '../days/zone.ts'
import { zoneOf } from '../plan/meeting.ts'
import { Problem } from '../problem.ts'
import type { Addressed } from './addressed.ts'
import type { Customs, Language } from './language.ts'
import { languageOf } from './languages/languages.ts'
import type { Need } from './written.ts'

export type Voice = {
  readonly kase: Case
  readonly contact: Contact
  readonly interview: Interview
  readonly takeaway: Takeaway | undefined
  /** Which person this is among all met, interview after interview; it chooses the phrasings. */
  readonly turn: number
  readonly zone: string
  /** The interview's day and time, in the contact's zone. */
  readonly met: Day
  readonly time: string
  readonly language: Language
  readonly customs: Customs
  readonly to: Addressed
  readonly me: string
  readonly company: string
  readonly position: string
  /** `the Maintenance planner position`, and with the company. */
  readonly role: string
  readonly roleAt: string
  /** Words that keep their capital. */
  readonly names: readonly string[]
  readonly date: (day: Day) => string
  /** The date where the sentence goes on after it. */
  readonly within: (day: Day) => string
  readonly tone: <T>(warm: T, plain: T, formal: T) => T
}

/** Throws a Problem when the case has no such interview, or nobody of that id was met there. */
export function voiceOf(kase: Case, about: { interview: string; contact: string }): Voice {
  const interview = kase.interviews.find(({ id }) => id === about.interview)
  if (!interview)
    throw new Problem('unknown-id', 'There is no such interview.', { field: 'interview' })
  const contact = kase.contacts.find(({ id }) => id === about.contact)
  if (!contact || !interview.contacts.includes(contact.id)) {
    throw new Problem('unknown-id', 'Nobody of that name was met there.', { field: 'contact' })
  }
  const { candidate, application } = kase
  const zone = zoneOf(contact, interview)
  const language = languageOf(candidate.language)
  const { customs } = language
  const tone = candidate.tone ?? 'warm'
  const company = application.company.trim()
  const position = customs.position(application.position)
  const role = customs.role(position)
  return {
    kase,
    contact,
    interview,
    takeaway: kase.takeaways.find(
      (one) => one.interview === interview.id && one.contact === contact.id,
    ),
    turn: turnOf(kase, interview, contact),
    zone,
    met: dayOf(interview.start, zone),
    time: customs.time(clockOf(interview.start, zone)),
    language,
    customs,
    to: customs.addressed(contact.name, tone === 'formal'),
    me: candidate.name.trim(),
    company,
    position,
    role,
    roleAt: customs.roleAt(role, company),
    names: [company, contact.name, candidate.name, ...kase.contacts.map(({ name }) => name)],
    date: customs.date,
    within: customs.dateWithin,
    tone: (warm, plain, formal) => ({ warm, plain, formal })[tone],
  }
}

/** What every text needs. */
export function needsOfAll(voice: Voice): readonly Need[] {
  const needs: Need[] = []
  if (voice.me === '') needs.push({ field: 'candidate.name', sentence: 'What is your name?' })
  if (voice.position === '')
    needs.push({ field: 'application.position', sentence: 'Which position was the interview for?' })
  if (voice.company === '')
    needs.push({ field: 'application.company', sentence: 'At which company was the interview?' })
  if (voice.to.full === '')
    needs.push({ field: 'contact.name', sentence: 'What is the name of the person you met?' })
  return needs
}

function turnOf(kase: Case, interview: Interview, contact: Contact): number {
  let turn = 0
  for (const one of kase.interviews) {
    if (one === interview) return turn + one.contacts.indexOf(contact.id)
    turn += one.contacts.length
  }
  return turn
}
