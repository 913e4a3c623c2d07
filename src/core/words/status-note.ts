// The status note: the date they named has passed without news. It names that date, asks for an update, and
// offers additional details.
import type { Channel } from '../journal/entry.ts'
import { dayOf } from '../days/zone.ts'
import type { DateGivenLast } from '../plan/movement.ts'
import { choose } from './choice.ts'
import { dateGiven, isGivenBy } from './date-given.ts'
import { paragraph } from './sentence.ts'
import type { Body } from './thank-you.ts'
import type { Voice } from './voice.ts'
import { lacking, type Lacking } from './written.ts'

export function statusNote(voice: Voice, channel: Channel): Body | Lacking {
  const date = dateGiven(voice.kase)
  if (!date) {
    return lacking([
      { field: 'decisionBy', sentence: `By which date did ${voice.company} hope to decide?` },
    ])
  }
  const { turn } = voice
  const telling = { ...voice, ...tellingOf(voice, date) }
  const opening = choose(openings, turn, 0)(telling)
  const ask = choose(questions, turn, 1)(voice)
  const interest = choose(interests, turn, 5)(voice)
  const offer = choose(offers, turn, 2)(voice)
  const thanks = choose(endings, turn, 3)(voice)
  const paragraphs =
    channel === 'email'
      ? [paragraph(opening, ask), paragraph(offer, thanks)]
      : [paragraph(opening, ask), paragraph(interest, offer), paragraph(thanks)]
  return { subject: choose(subjects, turn, 0)(voice), paragraphs }
}

type Telling = Voice & {
  /** `Friday, March 6`, and where the sentence goes on. */
  readonly due: string
  readonly dueWithin: string
  /** When it was named: `on Monday, March 2,`. */
  readonly told: string
  readonly given: (byYou: string, byOthers: string) => string
}

function tellingOf(voice: Voice, date: DateGivenLast): Omit<Telling, keyof Voice> {
  const told = dayOf(date.interview?.start ?? date.at, voice.zone)
  const byYou = isGivenBy(voice, date)
  return {
    due: voice.date(date.day),
    dueWithin: voice.within(date.day),
    told: `on ${voice.within(told)}`,
    given: (you, others) => (byYou ? you : others),
  }
}

const openings: readonly ((telling: Telling) => string)[] = [
  ({ told, role, due, given }) =>
    `${given('You told me', 'I was told')} ${told} that a decision on ${role} was expected by ${due}`,
  ({ told, roleAt, dueWithin, given }) =>
    `I am writing about ${roleAt}. ${given('You mentioned', 'I was given')} ${dueWithin} as the date for your decision when ${given('we were in touch', 'I was in touch with your team')} ${told.replace(/,$/, '')}`,
  ({ role, due, met, within }) =>
    `Thank you again for our conversation on ${within(met)} about ${role}. As I understood it, the decision was to come by ${due}`,
  ({ roleAt, dueWithin, given }) =>
    `${given('You had named', 'Your team had named')} ${dueWithin} as the day by which the choice for ${roleAt} would be made`,
  ({ role, told, due, given }) =>
    `From what ${given('you said', 'I was told')} ${told} I had hoped to hear about ${role} by ${due}`,
  ({ roleAt, dueWithin }) =>
    `I made a note of ${dueWithin} as your date for a decision on ${roleAt}`,
  ({ positionAt, due, given }) =>
    `As ${given('you', 'I was')} kindly ${given('let me know', 'informed')}, news about ${positionAt} could be expected by ${due}`,
  ({ role, met, within, due }) =>
    `When we discussed ${role} on ${within(met)} I was looking ahead to ${due}, the date named for a decision`,
]

const questions: readonly ((voice: Voice) => string)[] = [
  () => 'May I ask for an update on where things stand?',
  () => 'Could you let me know whether there is any news?',
  ({ tone }) =>
    `I would ${tone('be so glad of', 'be glad of', 'be grateful for')} a short update when you have a moment`,
  () => 'Has a decision been made, or has the date moved?',
  () => 'How is the process coming along, and what is the new timing, if it has changed?',
  () => 'An update, even a brief one, would help me plan',
  () => 'Would you tell me how the search has gone since?',
  () => 'I would like to ask what you can share about the outcome or the next step',
]

const interests: readonly ((voice: Voice) => string)[] = [
  () => 'My interest in the position is as strong as it was when we spoke',
  ({ company }) => `I continue to hope for the chance to work at ${company}`,
  () => 'The position remains the one I would most like to have',
  ({ company }) => `Everything I know of ${company} still draws me to the work`,
  () => 'I would still be very happy to take on this work',
  () => 'Nothing has changed on my side: I would like to join you',
  () => 'What you described is still work I want to do',
  ({ company }) => `I often think of what I could do at ${company}`,
]

const offers: readonly ((voice: Voice) => string)[] = [
  () => 'If additional details from me would be of help, I will gladly send them',
  () => 'I am happy to provide any further details, references included',
  () => 'Should you need more information to decide, please tell me what would be useful',
  () => 'Is there anything I can add, such as references or examples of my work?',
  () => 'Please ask for whatever else you would like to know about my experience',
  () => 'Further details, from dates to documents, are yours if you want them',
  () => 'I can also supply more detail on anything we discussed',
  () => 'I can put together any additional material that would make your choice easier',
]

const endings: readonly ((voice: Voice) => string)[] = [
  ({ to, tone }) =>
    `Thank you, ${to.name}, for ${tone('all your help', 'your help', 'your kind attention')}`,
  ({ to }) => `I appreciate your time, ${to.name}`,
  ({ to, tone }) =>
    `${tone('Many thanks', 'Thanks', 'My sincere thanks')}, ${to.name}, for letting me know`,
  ({ to }) => `${to.name}, thank you for considering me`,
  ({ to }) => `With thanks for your reply, ${to.name}, whenever it suits you`,
  ({ to }) => `Thank you for your trouble, ${to.name}`,
  ({ to }) => `I look forward to your answer, ${to.name}, and thank you for it`,
  ({ to }) => `My thanks to you, ${to.name}, and to your colleagues`,
]

const subjects: readonly ((voice: Voice) => string)[] = [
  ({ role }) => `An update on ${role}?`,
  ({ position }) => `${position}: where do things stand?`,
  ({ role }) => `Your decision on ${role}`,
  ({ position }) => `${position}: is there any news?`,
  ({ role }) => `A question about ${role}`,
  ({ role }) => `Asking for news about ${role}`,
  ({ position }) => `Timing of the decision: ${position}`,
  ({ role, company }) => `Following up on ${role} at ${company}`,
]
