// How a thank-you ends, in the length of a letter or an email, and what stands above an email.
import type { Language, ThankYouParts } from '../../language.ts'

export const closing: Pick<Language['thankYou'], 'subjects' | 'resolve' | 'prospects'> &
  Pick<ThankYouParts, 'invitation' | 'thanksAgain'> = {
  resolve: [
    ({ company, tone }) =>
      `I would be ${tone('proud', 'glad', 'very pleased')} to work at ${company}, and our conversation made me sure of it`,
    ({ company }) =>
      `Talking with you confirmed that ${company} is a place where I would like to work`,
    ({ tone }) =>
      `I ${tone('would love', 'would like', 'would very much like')} to be part of what your team is doing`,
    ({ company }) => `Everything I learned from you makes me want to join ${company} even more`,
    ({ company, tone }) =>
      `I would be ${tone('delighted', 'glad', 'pleased')} to join ${company} and work with your team`,
    () => 'The more I think about the work you described, the more I would like to do it',
    ({ company }) =>
      `This is the kind of work I want to do, and ${company} is where I would like to do it`,
    ({ company }) => `Our conversation left me even more interested in working at ${company}`,
  ],
  prospects: [
    ({ company }) => `I would gladly go through with you how that might work at ${company}`,
    () =>
      'You know the conditions far better than I do, and I would like to hear what you think of it',
    ({ company }) =>
      `It may need some changes to suit ${company}, but I believe the idea carries over`,
    () => 'I would enjoy working out with your team which parts of that would be useful to you',
    () => 'If that is of any use to you, I can describe it step by step',
    () => 'I can well imagine trying something similar together with your people',
    () => 'Before settling on anything I would want to see your side of it first, of course',
    ({ company }) =>
      `Whether the same would work at ${company} is something I would like to find out`,
  ],
  invitation: [
    () => 'If there is anything else you would like to know, please ask',
    () => 'Please let me know if more detail would be useful',
    () => 'I would be glad to go into more detail on any of this',
    ({ tone }) => `If I left anything open, please ${tone('just ask', 'ask', 'let me know')}`,
    () => 'If any questions have come up since, I am happy to answer them',
    () => 'If you need anything else from me, a short message is all it takes',
    () => 'If you would like references or examples of my work, please ask',
    () => 'I would be happy to tell you more or to send anything that would help',
  ],
  thanksAgain: [
    ({ to, tone }) =>
      `Thank you again, ${to.name}. It was ${tone('a real pleasure', 'good', 'a pleasure')} to ${tone('talk', 'talk', 'speak')} with you`,
    ({ to, tone }) =>
      `${tone('Thanks again', 'Thanks again', 'Thank you once again')}, ${to.name}, for ${tone('such a good', 'a good', 'a very helpful')} conversation`,
    ({ to }) => `Thank you once more for your time, ${to.name}`,
    ({ to, tone }) =>
      `I learned ${tone('a lot', 'a lot', 'a great deal')} from you, ${to.name}. Thank you again`,
    ({ to }) => `Thank you again, ${to.name}, for being so generous with your time`,
    ({ to }) => `Many thanks again for everything, ${to.name}`,
    ({ to, tone }) =>
      `It was ${tone('a pleasure', 'time well spent', 'a pleasure')}, ${to.name}. Thank you again for your time`,
    ({ to }) => `Once again, ${to.name}, thank you for talking with me`,
  ],
  subjects: [
    ({ role }) => `Thank you for talking with me about ${role}`,
    ({ position }) => `${position}: thank you for your time`,
    ({ role }) => `Thank you for our conversation about ${role}`,
    ({ role }) => `Thank you, and a thought about ${role}`,
    ({ role }) => `Thank you for speaking with me about ${role}`,
    ({ role }) => `Our conversation about ${role}: thank you`,
    ({ role }) => `Thank you for the interview for ${role}`,
    ({ role }) => `Thank you for telling me about ${role}`,
  ],
}
