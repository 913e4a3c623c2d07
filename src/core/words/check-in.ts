// The check-in: a short email, in place of a call, that asks how things stand and whether references or
// other materials are wanted. Its opening is another one in every round.
import { isOpen, type Plan } from '../plan/step.ts'
import { cadenceFor } from '../plan/scene.ts'
import { choose } from './choice.ts'
import { paragraph } from './sentence.ts'
import type { Body } from './thank-you.ts'
import type { Phrasing, Voice } from './voice.ts'

export function checkIn(voice: Voice, plan: Plan): Body {
  const round = roundOf(voice, plan)
  const { rounds } = cadenceFor(voice.contact, voice.kase.cadence)
  const openings = round === 1 ? first : round < rounds ? further : last
  const { turn } = voice
  const shift = (round - 1) * 3
  return {
    subject: choose(subjects, turn, 1, shift)(voice),
    paragraphs: [
      paragraph(choose(openings, turn, 0)(voice), choose(questions, turn, 1, shift)(voice)),
      paragraph(choose(materials, turn, 2, shift)(voice), choose(endings, turn, 3, shift)(voice)),
    ],
  }
}

/** The round now open for that person, whether by call or by email; after the last one, the last. */
export function roundOf({ contact, interview, kase }: Voice, plan: Plan): number {
  const rounds = plan.steps.filter(
    (step) =>
      step.contact === contact.id && step.interview === interview.id && step.round !== undefined,
  )
  const step = rounds.find(isOpen) ?? rounds.at(-1)
  return step?.round ?? cadenceFor(contact, kase.cadence).rounds
}

const first: readonly Phrasing[] = [
  ({ met, within, roleAt }) =>
    `Thank you again for our conversation on ${within(met)} about ${roleAt}`,
  ({ met, date, roleAt }) => `I am writing about ${roleAt}, which we discussed on ${date(met)}`,
  ({ met, within, roleAt, tone }) =>
    `It was ${tone('such a pleasure', 'good', 'a pleasure')} to talk with you on ${within(met)} about ${roleAt}`,
  ({ met, within, roleAt }) => `I am following up on our talk on ${within(met)} about ${roleAt}`,
  ({ met, within, positionAt }) =>
    `Since we spoke on ${within(met)} I have been looking forward to news about ${positionAt}`,
  ({ met, within, roleAt }) =>
    `Our conversation on ${within(met)} left me keen to hear more about ${roleAt}`,
  ({ met, within, positionAt }) =>
    `When you told me on ${within(met)} about ${positionAt}, you left me wanting to take it on`,
  ({ met, date, roleAt }) => `You interviewed me for ${roleAt} on ${date(met)}`,
]

const further: readonly Phrasing[] = [
  ({ met, date, roleAt }) =>
    `My interest in ${roleAt} has only grown since our conversation on ${date(met)}`,
  ({ met, within, roleAt }) => `May I come back to our talk on ${within(met)} about ${roleAt}?`,
  ({ met, date, positionAt }) =>
    `This is a short note to stay in touch about ${positionAt}, after our interview on ${date(met)}`,
  ({ met, within, roleAt }) =>
    `Some days have gone by since we spoke on ${within(met)} about ${roleAt}`,
  ({ met, date, roleAt }) =>
    `${roleAt} is still very much on my mind after the interview on ${date(met)}`,
  ({ met, within, positionAt }) =>
    `Our interview on ${within(met)} for ${positionAt} brings me to your inbox again`,
  ({ met, date, roleAt }) =>
    `I am writing once more about ${roleAt}, the subject of our conversation on ${date(met)}`,
  ({ met, within, positionAt }) =>
    `I still hope for ${positionAt}, and what I heard from you on ${within(met)} is the reason`,
]

const last: readonly Phrasing[] = [
  ({ met, date, roleAt }) =>
    `I know that decisions take time. We talked about ${roleAt} on ${date(met)}, and it still appeals to me very much`,
  ({ met, date, roleAt }) =>
    `I have not lost sight of ${roleAt} since our interview on ${date(met)}`,
  ({ met, date, positionAt }) =>
    `I would be as glad to take up ${positionAt} today as I was when we spoke on ${date(met)}`,
  ({ met, within, roleAt }) =>
    `You must have much to weigh, so just a line: since our conversation on ${within(met)} I have hoped for ${roleAt}`,
  ({ met, date, positionAt }) =>
    `Let me say once more how much I would like ${positionAt}, which you described to me on ${date(met)}`,
  ({ met, within, roleAt }) =>
    `I remember our conversation on ${within(met)} with pleasure, and ${roleAt} remains my hope`,
  ({ met, date, roleAt }) =>
    `Here is one more short note about ${roleAt}, about which we spoke on ${date(met)}`,
  ({ met, within, positionAt }) =>
    `The time that has passed since the interview on ${within(met)} has made me no less eager for ${positionAt}`,
]

const questions: readonly Phrasing[] = [
  () => 'May I ask where you are in the process?',
  () => 'How are things going, and is there news that you can share?',
  ({ tone }) => `I would be ${tone('so glad', 'glad', 'grateful')} to hear how things stand`,
  () => 'Is there anything you can tell me about the next steps?',
  () => 'Could you let me know how the search is coming along?',
  () => 'Where does the decision stand at the moment?',
  () => 'If you can say how far along you are, I would like to know',
  () => 'A word on the state of things would be welcome',
]

const materials: readonly Phrasing[] = [
  () => 'If references or other materials would help, I will gladly send them',
  () => 'Would references or any other materials be useful to you?',
  () => 'Please tell me if you want references, examples of my work or other materials',
  () => 'I am happy to provide references and whatever other material you need',
  () => 'Should you wish for references or further documents, you only need to ask',
  () => 'Are there references or other materials that I should send?',
  () => 'Other materials, references among them, are yours whenever you ask for them',
  () => 'For your decision I can also add references or more material',
]

const endings: readonly Phrasing[] = [
  ({ to, tone }) =>
    `Thank you, ${to.name}, for ${tone('all your help', 'your help', 'your kind attention')}`,
  ({ to }) => `I appreciate your time, ${to.name}`,
  ({ to, tone }) =>
    `${tone('Many thanks', 'Thanks', 'My sincere thanks')} for keeping me in mind, ${to.name}`,
  ({ to }) => `Thank you for a reply whenever it suits you, ${to.name}`,
  ({ to }) => `${to.name}, thank you once again`,
  ({ to }) => `My thanks, ${to.name}, for any word you can give me`,
  ({ to }) => `With thanks and good wishes to you, ${to.name}`,
  ({ to }) => `I thank you, ${to.name}, and look forward to hearing from you`,
]

const subjects: readonly Phrasing[] = [
  ({ role }) => `Checking in about ${role}`,
  ({ position }) => `${position}: how do things stand?`,
  ({ role }) => `Following up on ${role}`,
  ({ role }) => `A short question about ${role}`,
  ({ position }) => `${position}: any news?`,
  ({ role }) => `Our conversation about ${role}`,
  ({ position }) => `Still interested: ${position}`,
  ({ role }) => `A word about ${role}`,
]
