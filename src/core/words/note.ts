// A note as it goes out: composed from what is known, or what is missing. Never with a bracket or a blank.
import type { Case } from '../case/case.ts'
import type { Day } from '../days/day.ts'
import type { Channel, NoteKind } from '../journal/entry.ts'
import type { Plan } from '../plan/step.ts'
import { checkIn } from './check-in.ts'
import { capitalized, paragraph, paragraphGoingOn } from './sentence.ts'
import { closing } from './sign-off.ts'
import { statusNote } from './status-note.ts'
import { questionsTo } from './takeaway-questions.ts'
import { thankYou, type Body, type Optional } from './thank-you.ts'
import { needsOfAll, voiceOf, type Voice } from './voice.ts'
import { lacking, type Lacking, type Need, type Written } from './written.ts'

export type AboutNote = {
  readonly interview: string
  readonly contact: string
  readonly kind: NoteKind
  readonly channel: Channel
  /** The day it is really sent or posted, in the contact's zone. */
  readonly sentOn: Day
  /** The plan as it stands once this note is sent: from it the promise takes its day. */
  readonly plan: Plan
  /** Parts of a thank-you left out on purpose. */
  readonly leftOut?: readonly Optional[] | undefined
}

/** The note, or what is lacking. Throws a Problem when nobody of that id was met at that interview. */
export function note(kase: Case, about: AboutNote): Written | Lacking {
  const voice = voiceOf(kase, about)
  const needs = needsOfAll(voice)
  if (needs.length > 0) return lacking(needs)
  const body = bodyOf(voice, about)
  return 'state' in body ? body : written(voice, about.channel, body)
}

/** All that such a note is made of and that can be put in other words, asked for one by one. */
export function noteQuestions(
  kase: Case,
  about: Pick<AboutNote, 'interview' | 'contact' | 'kind'>,
): readonly Need[] {
  return about.kind === 'thank-you' ? questionsTo(voiceOf(kase, about).to.full) : []
}

function bodyOf(voice: Voice, about: AboutNote): Body | Lacking {
  switch (about.kind) {
    case 'thank-you':
      return thankYou(voice, about)
    case 'status-note':
      return statusNote(voice, about.channel)
    case 'check-in':
      return checkIn(voice, about.plan, about.sentOn)
  }
}

function written(voice: Voice, channel: Channel, { subject, groups }: Body): Written {
  const { customs, language, me } = voice
  const salutation = customs.salutation(voice.to, voice, channel)
  const [first = [], ...rest] = groups.filter((group) => group.some((one) => one))
  const paragraphs = [
    customs.goesOnSmall ? paragraphGoingOn(...first) : paragraph(...first),
    ...rest.map((group) => paragraph(...group)),
  ]
  const ending = closing(voice)
  const text = [salutation, ...paragraphs, `${ending}\n${me}`].join('\n\n')
  return {
    ...{ state: 'written', language: language.code },
    ...{ salutation, paragraphs, closing: ending, signature: me, text },
    ...(channel === 'email' && { subject: capitalized(subject) }),
  }
}
