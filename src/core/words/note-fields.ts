// What one's own templates for notes can speak of: a field for each part that the method names, as it is said.
import { capitalized } from './sentence.ts'
import type { AboutNote } from './note.ts'
import { dateGiven } from './date-given.ts'
import { sayNumber } from './phone-number.ts'
import { choose } from './choice.ts'
import { promised } from './promise.ts'
import { closing } from './sign-off.ts'
import { questionsTo } from './takeaway-questions.ts'
import { dayOfTalk } from './thank-you.ts'
import type { Case } from '../case/case.ts'
import { needsOfAll, voiceOf, type Voice } from './voice.ts'
import type { Need } from './written.ts'

/** Each with what it stands for. */
export const noteFields = {
  'contact.name': 'how you speak to them',
  'contact.full_name': 'their whole name',
  me: 'your name',
  sign_off: 'how your letters end, above your name',
  number: 'your phone number, as it is said',
  position: 'the position',
  company: 'the company',
  current_position: 'your position now, or your last one',
  'interview.day': 'when you talked, as it is read: “today” in an email, the day on paper',
  'interview.date': 'the day of the interview',
  'takeaway.interesting': 'what you learned from them that interested you',
  'takeaway.expertise': 'which of your skills would help most',
  'takeaway.issue': 'the issue or problem that came up',
  'takeaway.handling': 'how you would handle it',
  promise: 'what you will do next, and when: a whole sentence without its stop',
  'decision.date': 'the day by which they want to decide',
} as const

export type NoteField = keyof typeof noteFields

/** Of one note; what is not known is empty. */
export type NoteFacts = Readonly<Record<NoteField, string>>

/** How they are named where one of them has changed; the parts of the note follow paragraph by paragraph. */
export const noteNames = {
  'contact.name': 'their name',
  'contact.full_name': 'their whole name',
  me: 'your name',
  number: 'your number',
  position: 'the position',
  company: 'the company',
  'interview.date': 'the day of the interview',
  'decision.date': 'the day of the decision',
} as const

export function noteFactsOf(kase: Case, about: AboutNote): NoteFacts {
  const voice = voiceOf(kase, about)
  const { interesting, expertise, issue, handling } = voice.language.facts(voice, [])
  const { candidate } = kase
  const given = dateGiven(kase)
  return {
    ...{ 'contact.name': voice.to.name, 'contact.full_name': voice.to.full, me: voice.me },
    ...{
      sign_off: closing(voice),
      number: sayNumber(candidate.phone ?? '', { words: voice.customs.number }) ?? '',
    },
    ...{ position: voice.position, company: voice.company },
    current_position: candidate.currentPosition?.trim() ?? '',
    'interview.day': dayOfTalk(voice, about).day,
    'interview.date': voice.date(voice.met),
    'takeaway.interesting': interesting?.text ?? '',
    'takeaway.expertise': expertise?.text ?? '',
    'takeaway.issue': issue?.text ?? '',
    'takeaway.handling': handling?.text ?? '',
    promise: promiseOf(voice, about),
    'decision.date': given ? voice.date(given.day) : '',
  }
}

/** The question for a fact that is not known. */
export function askForNote(kase: Case, about: AboutNote, field: NoteField): Need {
  const voice = voiceOf(kase, about)
  const known = [...needsOfAll(voice), ...questionsTo(voice.to.full)]
  const asked = known.find((need) => need.field === (places[field] ?? field))
  if (asked) return asked
  switch (field) {
    case 'number':
      return {
        field: 'candidate.phone',
        sentence: `At which number can ${voice.to.full} call you?`,
      }
    case 'decision.date':
      return { field: 'interview.decisionBy', sentence: 'By which day do they want to decide?' }
    default:
      return {
        field: 'promise',
        sentence: `Nothing comes next with ${voice.to.full} in your plan, so there is nothing to promise.`,
      }
  }
}

const places: Partial<Readonly<Record<NoteField, string>>> = {
  'contact.name': 'contact.name',
  'contact.full_name': 'contact.name',
  me: 'candidate.name',
  position: 'application.position',
  company: 'application.company',
  current_position: 'candidate.currentPosition',
}

function promiseOf(voice: Voice, about: AboutNote): string {
  const promise = promised(voice, about.plan, about)
  if (!promise) return ''
  const { inFull, inShort } = voice.language.thankYou
  // As they stand in what is proposed.
  const said =
    about.channel === 'card'
      ? choose(inShort.promise, voice.turn, 3)
      : choose(inFull.promise, voice.turn, 4)
  return capitalized(said(promise))
}
