// What a thank-you carries, in the length of a card: the same parts, each as short as it can be said.
import type { Fragment } from './fragment.ts'
import type { Held } from './held-position.ts'
import type { Thanking } from './thank-you-parts.ts'
import type { Voice } from './voice.ts'

export const thanks: readonly ((voice: Thanking) => string)[] = [
  ({ dayWithin, roleAt }) => `Thank you for our talk ${dayWithin} about ${roleAt}`,
  ({ dayWithin, roleAt, tone }) =>
    `${tone('Many thanks', 'Thanks', 'My thanks')} for telling me ${dayWithin} about ${roleAt}`,
  ({ dayWithin, roleAt, tone }) =>
    `I ${tone('loved', 'enjoyed', 'valued')} speaking with you ${dayWithin} about ${roleAt}. Thank you`,
  ({ dayWithin, roleAt }) => `Thank you for making time ${dayWithin} to discuss ${roleAt}`,
  ({ dayWithin, roleAt, tone }) =>
    `My ${tone('warm thanks', 'thanks', 'sincere thanks')} for our conversation ${dayWithin} about ${roleAt}`,
  ({ dayWithin, roleAt }) =>
    `It was good to hear from you ${dayWithin} about ${roleAt}, and I thank you`,
  ({ dayWithin, positionAt, tone }) =>
    `I ${tone('so appreciated', 'appreciated', 'greatly appreciated')} your time ${dayWithin} and your answers on ${positionAt}. Thank you`,
  ({ dayWithin, positionAt }) => `For the time we spent ${dayWithin} on ${positionAt}, thank you`,
]

export const interest: readonly ((fact: Fragment) => string)[] = [
  ({ kind, text }) =>
    kind === 'phrase' ? `I keep thinking about ${text}` : `One thing stays with me: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase' ? `I was glad to learn about ${text}` : `I learned something new: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase' ? `Most of all I remember ${text}` : `This I remember most: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase' ? `I was struck by ${text}` : `I was struck by this: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase' ? `I liked hearing about ${text}` : `I liked hearing this: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase'
      ? `You got me thinking about ${text}`
      : `You got me thinking of this: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase' ? `The highlight for me: ${text}` : `The highlight for me: ${text}`,
  ({ kind, text }) =>
    kind === 'phrase' ? `What stayed with me is ${text}` : `What stayed with me is this: ${text}`,
]

export const fit: readonly ((fact: Fragment) => string)[] = [
  ({ kind, text }) =>
    `In the role you described I would contribute${kind === 'phrase' ? ' through' : ':'} ${text}`,
  ({ kind, text }) =>
    `I see where I would contribute: ${kind === 'phrase' ? 'through ' : ''}${text}`,
  ({ kind, text }) =>
    kind === 'phrase'
      ? `To the work you described I would bring ${text}`
      : `I could be of use in the work you described: ${text}`,
  ({ kind, text }) =>
    `What I would contribute to the role is ${kind === 'phrase' ? '' : 'this: '}${text}`,
  ({ text }) => `The role you described suits me: ${text}`,
  ({ kind, text }) => `My contribution would be ${kind === 'phrase' ? '' : 'this: '}${text}`,
  ({ kind, text }) =>
    `I would gladly contribute${kind === 'phrase' ? ', above all with' : ':'} ${text}`,
  ({ kind, text }) =>
    `As you described the role, my part would be ${kind === 'phrase' ? '' : 'this: '}${text}`,
]

export const issue: readonly ((fact: Fragment, held: Held, handled: Fragment) => string)[] = [
  (fact, { as }, handled) =>
    `${lead('On', fact, 'One issue came up')}: ${as}, ${acting(handled, 'I would begin with')}`,
  (fact, { as }, { text }) =>
    `${lead('About', fact, 'You raised a point')}, my answer ${as}: ${text}`,
  (fact, { as }, handled) =>
    `${lead('As for', fact, 'You named a problem')}: speaking ${as}, ${acting(handled, 'I rely on')}`,
  (fact, { as }, { text }) =>
    `${lead('Concerning', fact, 'We discussed this')}, I can say ${as}: ${text}`,
  (fact, { work }, { text }) =>
    `${lead('With regard to', fact, 'One thing is hard')} I draw on ${work}: ${text}`,
  (fact, { work }, handled) =>
    `${lead('Regarding', fact, 'You told me')}: in ${work}, ${acting(handled, 'I turn to')}`,
  (fact, { work }, { text }) =>
    `${lead('Thinking of', fact, 'There was this')}, I go by ${work}: ${text}`,
  (fact, { work }, { text }) =>
    `${lead('When it comes to', fact, 'A difficulty you face')}, ${work} taught me this: ${text}`,
]

/** A phrase stands behind the preposition; a clause is said first. */
function lead(preposition: string, { kind, text }: Fragment, saying: string): string {
  return kind === 'phrase' ? `${preposition} ${text}` : `${saying}: ${text}. ${preposition} that`
}

function acting({ kind, text }: Fragment, verb: string): string {
  return kind === 'clause' ? text : `${verb} ${text}`
}

export const invitation: readonly ((voice: Voice) => string)[] = [
  () => 'Please ask for anything more',
  () => 'I am glad to tell you more',
  () => 'If questions come up, please ask',
  () => 'Any question is welcome',
  () => 'I will gladly send you more',
  () => 'More detail is yours for the asking',
  () => 'Please ask if you want to know more',
  () => 'I am happy to add detail',
]

export const thanksAgain: readonly ((voice: Voice) => string)[] = [
  ({ to }) => `Thank you again, ${to.name}`,
  ({ to }) => `Once more, ${to.name}, thank you`,
  ({ to, tone }) => `${tone('Warm thanks', 'Thanks', 'With thanks')} again, ${to.name}`,
  ({ to }) => `Again, ${to.name}, thank you`,
  ({ to }) => `Thanks once again, ${to.name}`,
  ({ to }) => `${to.name}, thank you once more`,
  ({ to }) => `My thanks again, ${to.name}`,
  ({ to }) => `I thank you again, ${to.name}`,
]
