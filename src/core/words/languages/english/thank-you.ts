// What a thank-you carries, in the length of a letter or an email: each part in eight phrasings.
import type { ThankYouParts } from '../../language.ts'
import { byHandling, byWays } from './fitted.ts'

export const inFull: Omit<ThankYouParts, 'invitation' | 'promise' | 'thanksAgain'> = {
  thanks: [
    ({ dayWithin, roleAt, tone }) =>
      `Thank you ${tone('so much ', '', '')}for taking the time to talk with me ${dayWithin} about ${roleAt}`,
    ({ day, roleAt, tone }) =>
      `Thank you for your time ${day}. ${tone('I really enjoyed learning', 'I enjoyed learning', 'I was glad to learn')} more about ${roleAt}`,
    ({ dayWithin, roleAt, tone }) =>
      `I ${tone('really appreciated', 'appreciated', 'very much appreciated')} our conversation ${dayWithin} about ${roleAt}. Thank you for making time for it`,
    ({ dayWithin, roleAt, tone }) =>
      `It was ${tone('a real pleasure', 'good', 'a pleasure')} to talk with you ${dayWithin} about ${roleAt}, and I want to thank you for your time`,
    ({ dayWithin, roleAt }) =>
      `I am writing to thank you for speaking with me ${dayWithin} about ${roleAt}`,
    ({ dayWithin, roleAt, tone }) =>
      `I came away from our conversation ${dayWithin} with a ${tone('much', 'much', 'considerably')} clearer picture of ${roleAt}. Thank you for the time you gave me`,
    ({ dayWithin, roleAt, tone }) =>
      `Thank you for ${tone('being so open with me', 'speaking so openly with me', 'speaking so candidly with me')} ${dayWithin} and for everything you told me about ${roleAt}`,
    ({ dayWithin, roleAt, tone }) =>
      `${tone('Many thanks', 'Thank you', 'Thank you')} for setting aside time ${dayWithin} to discuss ${roleAt}`,
  ],
  interest: byWays([
    { phrase: 'I keep thinking about', colon: 'One thing you told me keeps coming back to me' },
    {
      phrase: 'I was very interested to learn about',
      that: 'I was very interested to learn',
      colon: 'I was very interested in one thing you told me',
    },
    {
      phrase: 'One thing that has stayed with me is',
      that: 'One thing that has stayed with me is',
      colon: 'One thing you said has stayed with me',
    },
    {
      phrase: 'I especially enjoyed hearing about',
      that: 'I especially enjoyed hearing',
      colon: 'There was one thing I especially enjoyed hearing',
    },
    {
      phrase: 'You gave me plenty to think about, especially',
      colon: 'You gave me plenty to think about, one thing in particular',
    },
    {
      phrase: 'I came away wanting to know more about',
      colon: 'One thing you told me left me wanting to know more',
    },
    {
      phrase: 'I was struck by',
      that: 'I was struck to hear',
      colon: 'I was struck by something you said',
    },
    {
      phrase: 'What I found most interesting was',
      that: 'What I found most interesting was',
      colon: 'There was one point I found most interesting',
    },
  ]),
  fit: byWays([
    {
      phrase: 'I can see myself contributing in the role as you described it, particularly through',
      colon: 'I can see myself contributing in the role as you described it',
    },
    {
      phrase:
        'From the way you described the role, I can see where I would contribute, mainly through',
      colon: 'From the way you described the role, I can see where I would contribute',
    },
    {
      phrase:
        'The role as you described it is one where I would contribute, and what I would bring is',
      colon: 'The role as you described it is one where I would contribute',
    },
    {
      phrase: 'Listening to you describe the role, I felt I could contribute through',
      colon: 'Listening to you describe the role, I felt I could contribute',
    },
    {
      phrase: 'I believe I would contribute in the role you described, above all through',
      colon: 'I believe I would contribute in the role you described',
    },
    {
      phrase: 'I think I could contribute quickly in the role you described, thanks to',
      colon: 'I think I could contribute quickly in the role you described',
    },
    {
      phrase:
        'What you told me about the role makes me confident that I could contribute, especially through',
      colon: 'What you told me about the role makes me confident that I could contribute',
    },
    {
      phrase: 'I can picture myself contributing to the work you laid out, drawing on',
      colon: 'I can picture myself contributing to the work you laid out',
    },
  ]),
  issue: byWays([
    {
      phrase: 'We also talked about',
      that: 'You also pointed out',
      colon: 'We also talked about one issue in particular',
    },
    {
      phrase: 'We also touched on',
      that: 'You also mentioned',
      colon: 'We also touched on one difficulty',
    },
    {
      phrase: 'I would like to add a thought on',
      that: 'I would like to add a thought on your point',
      colon: 'I would like to add a thought on one problem we discussed',
    },
    {
      phrase: 'I wanted to come back to',
      that: 'I wanted to come back to your point',
      colon: 'I wanted to come back to one problem we discussed',
    },
    {
      phrase: 'Our conversation also turned to',
      that: 'You also told me',
      colon: 'Our conversation also turned to one problem',
    },
    {
      phrase: 'I was glad we got to talk about',
      colon: 'I was glad we got to talk about a specific issue',
    },
    {
      phrase: 'One issue that came up was',
      that: 'One issue that came up was',
      colon: 'One issue came up in particular',
    },
    { phrase: 'We spent part of our time on', colon: 'We spent part of our time on one problem' },
  ]),
  handling: byHandling([
    ({ work }) => ({
      did: `In ${work},`,
      would: `From what I have seen in ${work}`,
      start: 'rely on',
    }),
    ({ position }) => ({
      did: `Something from ${position} may be useful here:`,
      would: `Looking at it from ${position}`,
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
      did: `I can offer an example from ${work}:`,
      would: `Drawing on ${work}`,
      start: 'recommend',
    }),
    ({ work }) => ({
      did: `That reminded me of ${work}, where`,
      would: `Given ${work}`,
      start: 'try',
    }),
    ({ position }) => ({
      did: `One example comes to mind from ${position}:`,
      would: `Going by what I have learned in ${position}`,
      start: 'focus on',
    }),
    ({ position }) => ({
      did: `I have some experience with that: in ${position},`,
      would: `With what I know from ${position}`,
      start: 'propose',
    }),
  ]),
}
