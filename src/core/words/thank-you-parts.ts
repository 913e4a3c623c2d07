// What a thank-you carries, in the length of a letter or an email: each part in eight phrasings. Facts stand
// last wherever they can, for people type them at any length.
import type { Fragment } from './fragment.ts'
import type { Held } from './held-position.ts'
import type { Voice } from './voice.ts'

/** A voice that knows on which day the note is read: `today`, `yesterday`, `on Monday, March 2`. */
export type Thanking = Voice & {
  readonly day: string
  /** The same where the sentence goes on. */
  readonly dayWithin: string
}

export const thanks: readonly ((voice: Thanking) => string)[] = [
  ({ dayWithin, roleAt, tone }) =>
    `${tone('Thank you so much', 'Thank you', 'Thank you very much')} for taking the time to talk with me ${dayWithin} about ${roleAt}`,
  ({ day, roleAt, tone }) =>
    `Thank you for the time you gave me ${day}. ${tone('I really enjoyed learning', 'It was good to learn', 'I was glad to learn')} more about ${roleAt}`,
  ({ dayWithin, positionAt, tone }) =>
    `${tone('It meant a lot to me', 'I was glad', 'I was grateful')} that you made time ${dayWithin} to discuss ${positionAt}. Thank you`,
  ({ dayWithin, roleAt, tone }) =>
    `Our conversation ${dayWithin} about ${roleAt} was ${tone('a real pleasure', 'a good one', 'a pleasure')}, and I want to thank you for it`,
  ({ dayWithin, positionAt, tone }) =>
    `I am writing to thank you ${tone('warmly ', '', '')}for speaking with me ${dayWithin} about ${positionAt}`,
  ({ dayWithin, roleAt, tone }) =>
    `I came away from our talk ${dayWithin} with a ${tone('far', 'much', 'considerably')} clearer picture of ${roleAt}. Thank you for making that possible`,
  ({ dayWithin, roleAt, tone }) =>
    `Thank you for ${tone('being so open with me', 'your openness', 'your candid answers')} ${dayWithin} and for everything you told me about ${roleAt}`,
  ({ dayWithin, positionAt, tone }) =>
    `Please accept my ${tone('warm thanks', 'thanks', 'sincere thanks')} for the time you set aside ${dayWithin} to discuss ${positionAt}`,
]

export const interest: readonly ((fact: Fragment) => string)[] = [
  ({ kind, text }) =>
    kind === 'phrase'
      ? `I keep thinking about ${text}`
      : `One thing you told me has stayed with me: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase'
      ? `I was especially interested to learn about ${text}`
      : `I was especially interested in one point: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase' ? `What I remember best is ${text}` : `What I remember best is this: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase'
      ? `It gave me a real sense of how your team works to hear about ${text}`
      : `Something you said gave me a real sense of how your team works: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase'
      ? `You gave me a good deal to think about, above all with ${text}`
      : `You gave me a good deal to think about, this above all: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase'
      ? `I had not expected to hear about ${text}, and it made me want to know more`
      : `I learned something that made me want to know more: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase'
      ? `One thing I took away with me is ${text}`
      : `There is one thing I took away with me: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase'
      ? `Of all that we covered, nothing held my attention like ${text}`
      : `Of all that we covered, this held my attention most: ${text}`,
]

export const fit: readonly ((fact: Fragment) => string)[] = [
  ({ kind, text }) =>
    `The role as you described it is one where I would contribute${kind === 'phrase' ? `, above all through ${text}` : `: ${text}`}`,
  ({ kind, text }) =>
    `From the way you described the role, I can see where I would contribute: ${kind === 'phrase' ? 'through ' : ''}${text}`,
  ({ kind, text }) =>
    kind === 'phrase'
      ? `As you described the role, what I could contribute to it is ${text}`
      : `As you described the role, I could contribute to it: ${text}`,
  ({ text }) =>
    `Listening to you describe the role, I saw a place for what I can contribute: ${text}`,
  ({ kind, text }) =>
    `I believe I would contribute in the role you described${kind === 'phrase' ? `, with ${text} at the heart of it` : `: ${text}`}`,
  ({ kind, text }) =>
    `The role, as I understood you, needs someone who contributes early, and I would${kind === 'phrase' ? `, drawing on ${text}` : `: ${text}`}`,
  ({ kind, text }) =>
    `What you said about the role makes me confident that I could contribute${kind === 'phrase' ? `, thanks to ${text}` : `: ${text}`}`,
  ({ kind, text }) =>
    `I can picture myself contributing to the work you laid out${kind === 'phrase' ? `, building on ${text}` : `: ${text}`}`,
]

export const issue: readonly ((fact: Fragment) => string)[] = [
  ({ kind, text }) =>
    kind === 'phrase'
      ? `We also talked about ${text}`
      : `We also talked about one issue in particular: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase' ? `One issue you raised was ${text}` : `You raised this issue: ${text}`,
  ({ kind, text }) => `Let me come back to ${kind === 'phrase' ? text : `one point: ${text}`}`,
  ({ kind, text }) =>
    kind === 'phrase'
      ? `As for ${text}, I have something to offer`
      : `There is one issue I would like to return to: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase'
      ? `You also told me about ${text}`
      : `You also told me what makes things hard: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase'
      ? `I was glad that we got to discuss ${text}`
      : `I was glad that we got to discuss a specific issue: ${text}`,
  ({ kind, text }) =>
    `A word more on ${kind === 'phrase' ? text : `one difficulty you named: ${text}`}`,
  ({ kind, text }) =>
    `Part of our talk was about ${kind === 'phrase' ? text : `a particular problem: ${text}`}`,
]

export const handling: readonly ((fact: Fragment, held: Held) => string)[] = [
  ({ kind, text }, { position }) =>
    kind === 'clause'
      ? `In ${position}, ${text}`
      : `From ${position}, my answer would be this: ${text}`,
  ({ text }, { position }) => `I can speak to that from ${position}: ${text}`,
  ({ kind, text }, { work }) =>
    kind === 'clause'
      ? `In ${work}, ${text}`
      : `Here is what I would do, going by ${work}: ${text}`,
  ({ text }, { position }) => `My approach grew out of ${position}: ${text}`,
  ({ text }, { work }) => `My own answer comes from ${work}: ${text}`,
  ({ text }, { position }) => `${position} has taught me something useful here: ${text}`,
  ({ text }, { work }) =>
    /^(?:I|we) (?:would|will|could|can)\b/.test(text)
      ? `Drawing on ${work}, ${text}`
      : `Drawing on ${work}, I can offer this: ${text}`,
  ({ kind, text }, { position }) =>
    kind === 'clause'
      ? `This is familiar ground for me: in ${position}, ${text}`
      : `It is familiar ground to me from ${position}, and I would rely on one thing: ${text}`,
]

export const resolve: readonly ((voice: Voice) => string)[] = [
  ({ company, tone }) =>
    `After our conversation I am more interested in the position than I was before, and I would be ${tone('proud', 'glad', 'very pleased')} to work at ${company}`,
  ({ company }) =>
    `Talking with you confirmed that ${company} is a place where I would like to do my best work`,
  ({ tone }) =>
    `I ${tone('would love', 'would like', 'would very much like')} to be part of what your team does next, and our talk gave me good reasons for it`,
  ({ company }) => `My wish to join ${company} is stronger for everything I learned from you`,
  ({ company, tone }) =>
    `I would be ${tone('delighted', 'glad', 'pleased')} to become part of ${company} and to work with your team`,
  () => 'The more I consider the work you described, the more I would like to do it',
  ({ company }) =>
    `It is easy for me to imagine a good working day at ${company}, and I hope to have many`,
  () => 'Everything you told me makes me hope that we will work together',
]

export const invitation: readonly ((voice: Voice) => string)[] = [
  () => 'If anything else would help you, please ask',
  () => 'Please let me know if you would like to know more',
  () => 'Should you want further detail on any of this, I am glad to provide it',
  ({ tone }) =>
    `If there is something I left open, ${tone('just ask', 'please ask', 'please do not hesitate to ask')}`,
  () => 'I am happy to answer any questions that have come up since',
  () => 'Whatever else you need from me, a short message is enough',
  () => 'Feel free to ask for anything further, from references to examples of my work',
  () => 'I would be happy to tell you more, or to send whatever helps you decide',
]

export const thanksAgain: readonly ((voice: Voice) => string)[] = [
  ({ to, tone }) =>
    `Thank you again, ${to.name}, for ${tone('a conversation I really enjoyed', 'a good conversation', 'the courtesy of your time')}`,
  ({ to, tone }) =>
    `Once more my ${tone('warmest thanks', 'thanks', 'sincere thanks')} to you, ${to.name}`,
  ({ to }) => `${to.name}, thank you once again for your time`,
  ({ to, tone }) =>
    `With thanks again, ${to.name}, for your ${tone('kindness', 'help', 'kind attention')}`,
  ({ to }) => `I thank you again, ${to.name}, and look forward to hearing from you`,
  ({ to, tone }) =>
    `Again, ${to.name}, ${tone('many thanks', 'thank you', 'my thanks')} for talking with me`,
  ({ to }) => `My thanks again for your time and your attention, ${to.name}`,
  ({ to }) => `Thank you once more, ${to.name}, for everything you shared with me`,
]

export const subjects: readonly ((voice: Voice) => string)[] = [
  ({ role }) => `Thank you for our conversation about ${role}`,
  ({ position }) => `${position}: thank you for your time`,
  ({ role }) => `With thanks for our talk about ${role}`,
  ({ role }) => `Our conversation about ${role}, and my thanks`,
  ({ role }) => `Thank you for talking with me about ${role}`,
  ({ role }) => `My thanks, and a thought on ${role}`,
  ({ position }) => `Following our interview for ${position}: thank you`,
  ({ role }) => `Thank you for telling me about ${role}`,
]
