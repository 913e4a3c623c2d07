// What a thank-you carries, in the length of a card: the same parts, each as short as it can be said. Where a
// card says what a letter says, it stands at the same place in its list, so that both go to the same person.
import type { ThankYouParts } from '../../language.ts'
import { byHandling, byWays } from './fitted.ts'

export const inShort: Omit<ThankYouParts, 'promise'> = {
  thanks: [
    ({ dayWithin, roleAt }) => `Thank you for talking with me ${dayWithin} about ${roleAt}`,
    ({ dayWithin, roleAt, tone }) =>
      `${tone('Thanks so much', 'Thanks', 'My thanks')} for our talk ${dayWithin} about ${roleAt}`,
    ({ dayWithin, roleAt, tone }) =>
      `I ${tone('loved', 'enjoyed', 'very much enjoyed')} talking with you ${dayWithin} about ${roleAt}. Thank you`,
    ({ dayWithin, roleAt, tone }) =>
      `It was ${tone('so good', 'good', 'a pleasure')} to discuss ${roleAt} with you ${dayWithin.replace(/,$/, '')}. Thank you`,
    ({ dayWithin, roleAt }) => `Many thanks for speaking with me ${dayWithin} about ${roleAt}`,
    ({ dayWithin, roleAt }) => `Thank you for our conversation ${dayWithin} about ${roleAt}`,
    ({ dayWithin, roleAt }) => `Thank you for all you told me ${dayWithin} about ${roleAt}`,
    ({ dayWithin, roleAt }) => `Thank you for making time ${dayWithin} to discuss ${roleAt}`,
  ],
  interest: byWays([
    { phrase: 'I keep thinking about', colon: 'One thing keeps coming back to me' },
    {
      phrase: 'I was glad to learn about',
      that: 'I was glad to learn',
      colon: 'I was glad to learn one thing',
    },
    {
      phrase: 'What stayed with me was',
      that: 'What stayed with me was',
      colon: 'One thing stayed with me',
    },
    {
      phrase: 'I enjoyed hearing about',
      that: 'I enjoyed hearing',
      colon: 'One thing I enjoyed hearing',
    },
    {
      phrase: 'I liked hearing about',
      that: 'I liked hearing',
      colon: 'I liked one thing you told me',
    },
    {
      phrase: 'I would like to know more about',
      colon: 'I would like to know more about one thing',
    },
    { phrase: 'I was struck by', that: 'I was struck to hear', colon: 'I was struck by one thing' },
    {
      phrase: 'What interested me most was',
      that: 'What interested me most was',
      colon: 'One point interested me most',
    },
  ]),
  fit: byWays([
    { phrase: 'I would bring to the role', colon: 'I could contribute in that role' },
    { phrase: 'I could contribute with', colon: 'I could contribute there' },
    { phrase: 'In this role I would draw on', colon: 'In this role I could help' },
    { phrase: 'I would contribute through', colon: 'I would contribute' },
    { phrase: 'I believe I could help through', colon: 'I believe I could help' },
    { phrase: 'I could help quickly, thanks to', colon: 'I could help quickly' },
    { phrase: 'To this role I would offer', colon: 'This role would suit me' },
    { phrase: 'What I would bring is', colon: 'The work you described would suit me' },
  ]),
  issue: byWays([
    { phrase: 'We talked about', that: 'You pointed out', colon: 'We talked about one issue' },
    { phrase: 'We touched on', that: 'You also mentioned', colon: 'We touched on one problem' },
    {
      phrase: 'I have a thought on',
      that: 'I have a thought on your point',
      colon: 'I have a thought on one problem',
    },
    {
      phrase: 'I wanted to come back to',
      that: 'I wanted to come back to your point',
      colon: 'I wanted to come back to one problem',
    },
    { phrase: 'We also spoke about', that: 'You told me', colon: 'We spoke about one problem' },
    { phrase: 'I was glad we discussed', colon: 'I was glad we discussed one issue' },
    { phrase: 'One issue was', that: 'One issue was', colon: 'One issue came up' },
    {
      phrase: 'You also mentioned',
      that: 'You also said',
      colon: 'You also mentioned one problem',
    },
  ]),
  handling: byHandling([
    ({ work }) => ({ did: `In ${work},`, would: `Judging from ${work}`, start: 'rely on' }),
    ({ work }) => ({
      did: `This is from ${work}:`,
      would: `Speaking from ${work}`,
      start: 'begin with',
    }),
    ({ as, work }, isMine) => ({
      did: isMine ? `${as},` : `As part of ${work},`,
      would: `Based on ${work}`,
      start: 'suggest',
    }),
    ({ position }) => ({
      did: `In ${position},`,
      would: `Coming from ${position}`,
      start: 'start with',
    }),
    ({ work }) => ({
      did: `An example from ${work}:`,
      would: `Drawing on ${work}`,
      start: 'recommend',
    }),
    ({ work }) => ({ did: `I thought of ${work}, where`, would: `Given ${work}`, start: 'try' }),
    ({ work }) => ({
      did: `It reminds me of ${work}:`,
      would: `Going by ${work}`,
      start: 'focus on',
    }),
    ({ work }) => ({
      did: `I know that from ${work}:`,
      would: `With ${work} in mind`,
      start: 'propose',
    }),
  ]),
  invitation: [
    () => 'Please ask me anything else',
    () => 'I will gladly send you more',
    () => 'For more detail, please ask',
    ({ tone }) => `${tone('Just ask', 'Please ask', 'Please ask')} if questions come up`,
    () => 'I am glad to answer questions',
    () => 'If anything is missing, please ask',
    () => 'Please ask for any detail',
    () => 'I would gladly tell you more',
  ],
  thanksAgain: [
    ({ to }) => `Thank you again, ${to.name}`,
    ({ to }) => `Once again, thank you, ${to.name}`,
    ({ to, tone }) => `${tone('Warm thanks', 'Thanks', 'My thanks')} again, ${to.name}`,
    ({ to }) => `Thank you once more, ${to.name}`,
    ({ to }) => `Many thanks again, ${to.name}`,
    ({ to }) => `With thanks again, ${to.name}`,
    ({ to, tone }) => `${tone('Thanks', 'Thanks', 'My thanks')} once more, ${to.name}`,
    ({ to }) => `Thank you for everything, ${to.name}`,
  ],
}
