// What to say when a colleague answers: for whom the call is, when to try again, and a message to pass on.
import type { Calling, Spoken } from './calling.ts'
import { choose } from './choice.ts'
import { paragraph, sentence } from './sentence.ts'
import type { Question } from './written.ts'

export function colleague(calling: Calling): {
  lines: readonly string[]
  questions: readonly Question[]
  closing: readonly string[]
} {
  const say = (list: Spoken, part: number) =>
    choose(list, calling.turn, part, calling.shift)(calling)
  return {
    lines: [paragraph(say(greetings, 0)), paragraph(say(subjects, 1))],
    questions: [{ id: 'when-to-call', text: sentence(say(times, 2)) }],
    closing: [paragraph(say(messages, 3)), paragraph(say(numbers, 4)), paragraph(say(endings, 5))],
  }
}

const greetings: Spoken = [
  ({ hello, me, to }) => `${hello}, my name is ${me}. May I speak with ${to.full}?`,
  ({ hello, me, to }) => `${hello}, this is ${me}, calling for ${to.full}`,
  ({ hello, me, to }) => `${hello}. ${me} here; I would like to reach ${to.full}`,
  ({ hello, me, to }) => `${hello}, I am ${me}. Is ${to.full} there, please?`,
  ({ hello, me, to }) => `${hello}, this is ${me}. I was hoping to catch ${to.full}`,
  ({ hello, me, to }) => `${hello}, it is ${me}. Could you put me through to ${to.full}?`,
  ({ hello, me, to }) => `${hello}, ${me} speaking. Is ${to.full} available, please?`,
  ({ hello, me, to }) => `${hello}. I am trying to get hold of ${to.full}; my name is ${me}`,
]

const subjects: Spoken = [
  ({ metOn, role }) => `It is about ${role}; we spoke ${metOn}`,
  ({ metOnWithin, role }) => `We talked ${metOnWithin} about ${role}`,
  ({ metOn, role }) => `It concerns ${role}, and our conversation was ${metOn}`,
  ({ metOnWithin, role }) => `I was interviewed ${metOnWithin} for ${role}`,
  ({ metOn, role }) => `I am calling about ${role}, which the two of us discussed ${metOn}`,
  ({ metOnWithin, role }) => `We had an interview ${metOnWithin} for ${role}`,
  ({ metOn, role }) => `This is a follow-up on ${role}, after a talk we had ${metOn}`,
  ({ metOnWithin, role }) => `We had a talk ${metOnWithin} about ${role}`,
]

const times: Spoken = [
  ({ to }) => `When would be a good time to reach ${to.name}?`,
  ({ to }) => `Which hour is best for calling ${to.name}?`,
  ({ to }) => `When do you expect ${to.name} back?`,
  ({ to }) => `At what time could I try ${to.name} again?`,
  ({ to }) => `Is there a time today when ${to.name} is free?`,
  ({ to }) => `When should I call so as not to disturb ${to.name}?`,
  ({ to }) => `What would be the best moment for a call to ${to.name}?`,
  ({ to }) => `Do you know when ${to.name} will be at the desk?`,
]

const messages: Spoken = [
  ({ to, me, role }) =>
    `May I leave a message? Please tell ${to.name} that ${me} called about ${role}`,
  ({ to, me, role }) => `Would you tell ${to.name} that ${me} rang about ${role}?`,
  ({ to, me, role }) =>
    `Could you let ${to.name} know of my call? The name is ${me}, the subject ${role}`,
  ({ to, me, role }) => `Please write down for ${to.name}: ${me}, about ${role}`,
  ({ to, me, role }) =>
    `I would like ${to.name} to know that I called. I am ${me}, and it concerns ${role}`,
  ({ to, me, role }) =>
    `A short message for ${to.name}, if I may: ${me} asks how things stand with ${role}`,
  ({ to, me, role }) => `Be so kind as to give ${to.name} my name, ${me}, and the subject, ${role}`,
  ({ to, me, role }) =>
    `Can you take a note for ${to.name}? It would say that ${me} called about ${role}`,
]

const numbers: Spoken = [
  ({ number }) => `My number is ${number}. Again, ${number}`,
  ({ number }) => `I can be reached at ${number}; once more, ${number}`,
  ({ number }) => `Here is my number: ${number}. I repeat: ${number}`,
  ({ number }) => `The number for calling back is ${number}, that is ${number}`,
  ({ number }) => `You will find me at ${number}. One more time: ${number}`,
  ({ number }) => `Please note ${number}. So that is ${number}`,
  ({ number }) => `The best number for me is ${number}. Let me repeat: ${number}`,
  ({ number }) => `To reach me, dial ${number}. The number again: ${number}`,
]

const endings: Spoken = [
  () => 'Thank you for your help',
  ({ tone }) => `${tone('Many thanks', 'Thanks', 'My thanks')} for passing that on`,
  () => 'That is kind of you, thank you',
  () => 'Thank you very much. Have a good day',
  () => 'I appreciate it. Goodbye',
  () => 'Thank you for taking the message',
  () => 'You have been a great help, thank you',
  () => 'With my thanks to you, goodbye',
]
