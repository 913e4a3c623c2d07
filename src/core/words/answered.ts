// What to say when they answer: who is calling, which interview it was, and then the questions.
import type { Calling, Spoken } from './calling.ts'
import { choose } from './choice.ts'
import * as asks from './questions.ts'
import { paragraph, sentence } from './sentence.ts'
import type { Question } from './written.ts'

export function answered(calling: Calling): {
  lines: readonly string[]
  questions: readonly Question[]
  closing: readonly string[]
} {
  const say = (list: Spoken, part: number) =>
    choose(list, calling.turn, part, calling.shift)(calling)
  const lines = [
    paragraph(say(greetings, 0)),
    paragraph(say(reminders, 1)),
    paragraph(calling.stage === 'first' ? say(thanks, 2) : sinceLast(calling)),
    paragraph(say(moments, 3)),
  ].filter((line) => line !== '')
  const ask = (id: Question['id'], list: Spoken, part: number) => ({
    id,
    text: sentence(say(list, part)),
  })
  const questions = [
    ask('process', asks.processes, 4),
    ask('credentials', asks.credentials, 5),
    ask('materials', asks.materials, 6),
    ask('decision', calling.due ? asks.datesNamed : asks.datesUnknown, 7),
  ]
  return { lines, questions, closing: [paragraph(say(endings, 8))] }
}

/** What came of the last call; nothing where nothing was said or left. */
function sinceLast(calling: Calling): string {
  const { before, turn, shift } = calling
  if (!before) return ''
  if (before.outcome === 'talked') return choose(sinceTalk, turn, 2, shift)(before)
  const left = before.outcome === 'voicemail' ? 'a voicemail' : 'a message with a colleague'
  return choose(sinceMessage, turn, 2, shift)(before, left)
}

const greetings: Spoken = [
  ({ hello, to, me }) => `${hello}, ${to.name}. This is ${me}`,
  ({ hello, to, me }) => `${hello}, ${to.name}, this is ${me} calling`,
  ({ hello, to, me }) => `${hello}. Is this ${to.full}? This is ${me}`,
  ({ hello, to, me }) => `${hello}, ${to.name}, it’s ${me}`,
  ({ hello, to, me }) => `${hello}, ${to.name}. ${me} here`,
  ({ hello, to, me }) => `${hello}, may I speak with ${to.full}? This is ${me}`,
  ({ hello, to, me }) => `${hello}, this is ${me}. Am I speaking with ${to.full}?`,
  ({ hello, to, me }) => `${hello}, ${to.name}. My name is ${me}`,
]

const reminders: Spoken = [
  ({ metAtWithin, roleAt }) => `We spoke ${metAtWithin} about ${roleAt}`,
  ({ metAt, roleAt }) => `I’m calling about ${roleAt}. Our interview was ${metAt}`,
  ({ metAtWithin, roleAt }) => `You interviewed me ${metAtWithin} for ${roleAt}`,
  ({ metAt, roleAt }) => `I’m calling about ${roleAt}, which we discussed ${metAt}`,
  ({ metAtWithin, roleAt }) => `You may remember our conversation ${metAtWithin} about ${roleAt}`,
  ({ metAt, roleAt }) => `This is about ${roleAt}. We talked ${metAt}`,
  ({ metAtWithin, roleAt }) => `I interviewed with you ${metAtWithin} for ${roleAt}`,
  ({ metAtWithin, roleAt }) => `I’m following up on our interview ${metAtWithin} for ${roleAt}`,
]

const thanks: Spoken = [
  () => 'Thank you again for your time that day',
  ({ tone }) =>
    `I ${tone('really enjoyed', 'enjoyed', 'very much enjoyed')} talking with you, so thank you for that`,
  () => 'First of all, thank you again for talking with me',
  ({ tone }) =>
    `${tone('Thanks again', 'Thanks again', 'Thank you again')} for everything you told me`,
  () => 'I want to thank you again for the conversation',
  () => 'Our talk gave me a clear picture of the work, so thank you',
  () => 'Thank you again for being so open with me',
  () => 'I appreciated the time you took, and I wanted to thank you',
]

type Said = { readonly date: string; readonly within: string }

const sinceMessage: readonly ((last: Said, left: string) => string)[] = [
  ({ within }, left) => `I called on ${within} and left ${left}`,
  ({ date }, left) => `I left ${left} for you on ${date}`,
  ({ date }, left) => `You may have heard from me already. I left ${left} on ${date}`,
  ({ within }, left) => `I missed you on ${within} so I left ${left}`,
  ({ within }, left) => `I tried you on ${within} and left ${left}`,
  ({ within }, left) => `When I called on ${within} I left ${left}`,
  ({ within }, left) => `I tried to reach you on ${within} and ended up leaving ${left}`,
  ({ within }, left) => `We didn’t get to talk on ${within} so I left ${left}`,
]

const sinceTalk: readonly ((last: Said) => string)[] = [
  ({ date }) => `You and I last talked on ${date}`,
  ({ date }) => `Thank you for talking with me on ${date}`,
  ({ date }) => `I’m following up on our call on ${date}`,
  ({ date }) => `The last time we talked was on ${date}`,
  ({ date }) => `You were kind enough to take my call on ${date}`,
  ({ date }) => `This is a follow-up to our call on ${date}`,
  ({ date }) => `It was good to talk with you on ${date}`,
  ({ date }) => `I wanted to check back with you after our call on ${date}`,
]

const moments: Spoken = [
  () => 'Do you have two minutes?',
  () => 'Is this a good time?',
  () => 'May I ask you a few quick questions?',
  () => 'Have I caught you at a good moment?',
  () => 'Do you have a moment to talk?',
  () => 'Can you talk for a minute?',
  () => 'Is now all right for a few questions?',
  () => 'I have a few quick questions, if now is convenient',
]

const endings: Spoken = [
  ({ to }) => `Thank you for your time, ${to.name}`,
  ({ to }) => `That helps a great deal. Thank you, ${to.name}`,
  ({ to, tone }) =>
    `${tone('Many thanks', 'Thanks', 'Thank you')}, ${to.name}. I look forward to hearing from you`,
  ({ to }) => `I appreciate it, ${to.name}. Have a good day`,
  ({ to }) => `${to.name}, thank you for talking with me`,
  ({ to }) => `Thank you very much, ${to.name}, and enjoy the rest of your day`,
  ({ to }) => `It was good to speak with you, ${to.name}. Thank you`,
  ({ to }) => `I’ll let you get back to your day, ${to.name}. Thank you`,
]
