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
  const left =
    before.outcome === 'voicemail' ? 'a voicemail' : 'a message with a colleague of yours'
  return choose(sinceMessage, turn, 2, shift)(before, left)
}

const greetings: Spoken = [
  ({ hello, to, me }) => `${hello}, ${to.name}. This is ${me}`,
  ({ hello, to, me }) => `${hello}, ${to.name}, my name is ${me}`,
  ({ hello, to, me }) => `${hello}. Is this ${to.full}? This is ${me}`,
  ({ hello, to, me }) => `${hello}, ${to.name}, it is ${me} calling`,
  ({ hello, to, me }) => `${hello}, ${to.name}. ${me} here`,
  ({ hello, to, me }) => `${hello}, may I speak with ${to.full}? My name is ${me}`,
  ({ hello, to, me }) => `${hello}, this is ${me}. Am I speaking with ${to.full}?`,
  ({ hello, to, me }) => `${hello}, ${to.name}. I hope you are well. I am ${me}`,
]

const reminders: Spoken = [
  ({ metAtWithin, roleAt }) => `We spoke ${metAtWithin} about ${roleAt}`,
  ({ metAt, roleAt }) => `I am calling about ${roleAt}. Our interview was ${metAt}`,
  ({ metAtWithin, positionAt }) => `You interviewed me ${metAtWithin} for ${positionAt}`,
  ({ metAt, roleAt }) => `It is about ${roleAt}, which we discussed ${metAt}`,
  ({ metAtWithin, roleAt }) => `You may remember our conversation ${metAtWithin} about ${roleAt}`,
  ({ metAt, positionAt }) => `I am following up on ${positionAt}; you interviewed me ${metAt}`,
  ({ metAtWithin, roleAt }) =>
    `I had the pleasure of an interview with you ${metAtWithin} for ${roleAt}`,
  ({ metAt, positionAt }) => `My call is about ${positionAt}; our conversation took place ${metAt}`,
]

const thanks: Spoken = [
  () => 'Thank you again for your time that day',
  ({ tone }) =>
    `I ${tone('really enjoyed', 'enjoyed', 'very much appreciated')} it, and thank you for that`,
  () => 'First of all, thank you for that conversation',
  ({ tone }) => `${tone('Many thanks', 'Thanks', 'My thanks')} once more for all that you told me`,
  () => 'I would like to thank you again for talking with me',
  () => 'It gave me a clear picture of the work, for which I thank you',
  () => 'Let me say thank you again for being so open',
  () => 'I am still grateful for the time you took',
]

type Said = { readonly date: string; readonly within: string }

const sinceMessage: readonly ((last: Said, left: string) => string)[] = [
  ({ within }, left) => `I called on ${within} and left ${left}`,
  ({ within }, left) => `On ${within} I left ${left}`,
  ({ date }, left) => `You may have had word from me: I left ${left} on ${date}`,
  ({ date }, left) => `I did not reach you on ${date}, so I left ${left}`,
  ({ date }, left) => `My last call was on ${date}, when I left ${left}`,
  ({ within }, left) => `When I tried you on ${within} I could only leave ${left}`,
  ({ date }, left) => `I missed you on ${date}, but I did leave ${left}`,
  ({ date }, left) => `We did not get to talk on ${date}; I left ${left}`,
]

const sinceTalk: readonly ((last: Said) => string)[] = [
  ({ date }) => `We last talked on ${date}, and I would like to hear what has happened since`,
  ({ date }) => `Thank you for what you told me on ${date}`,
  ({ date }) => `I have kept in mind what you said when I called on ${date}`,
  ({ date }) => `Our last call was on ${date}`,
  ({ date }) => `You were kind enough to talk with me on ${date}`,
  ({ date }) => `I am calling again, as a follow-up to our talk on ${date}`,
  ({ date }) => `It was good to hear from you on ${date}`,
  ({ within }) => `Since you and I spoke on ${within} I have been looking forward to news`,
]

const moments: Spoken = [
  () => 'Do you have two minutes for me?',
  () => 'Is this a good moment?',
  () => 'May I ask you a few short questions?',
  () => 'Have I caught you at a good time?',
  () => 'Could I take a moment of your time?',
  () => 'Does it suit you to talk now?',
  () => 'Are you free to speak briefly?',
  () => 'If now is convenient, I have three or four questions',
]

const endings: Spoken = [
  ({ to }) => `Thank you for your time, ${to.name}`,
  ({ to }) => `That helps me a great deal. Thank you, ${to.name}`,
  ({ to, tone }) =>
    `${tone('Many thanks', 'Thanks', 'My thanks')}, ${to.name}. I look forward to hearing from you`,
  ({ to }) => `I appreciate this, ${to.name}. Goodbye`,
  ({ to }) => `${to.name}, thank you for talking with me`,
  ({ to }) => `Thank you very much, ${to.name}, and have a good day`,
  ({ to }) => `It was good to speak with you, ${to.name}. Thank you`,
  ({ to }) => `I will let you get back to your day, ${to.name}. Thank you`,
]
