// What to say when they answer, in English.
import type { Language } from '../../language.ts'

export const answered: Language['answered'] = {
  greetings: [
    ({ hello, to, me }) => `${hello}, ${to.name}. This is ${me}`,
    ({ hello, to, me }) => `${hello}, ${to.name}, this is ${me} calling`,
    ({ hello, to, me }) => `${hello}. Is this ${to.full}? This is ${me}`,
    ({ hello, to, me }) => `${hello}, ${to.name}, it’s ${me}`,
    ({ hello, to, me }) => `${hello}, ${to.name}. ${me} here`,
    ({ hello, to, me }) => `${hello}, may I speak with ${to.full}? This is ${me}`,
    ({ hello, to, me }) => `${hello}, this is ${me}. Am I speaking with ${to.full}?`,
    ({ hello, to, me }) => `${hello}, ${to.name}. My name is ${me}`,
  ],
  reminders: [
    ({ metAtWithin, roleAt }) => `We spoke ${metAtWithin} about ${roleAt}`,
    ({ metAt, roleAt }) => `I’m calling about ${roleAt}. Our interview was ${metAt}`,
    ({ metAtWithin, roleAt }) => `You interviewed me ${metAtWithin} for ${roleAt}`,
    ({ metAt, roleAt }) => `I’m calling about ${roleAt}, which we discussed ${metAt}`,
    ({ metAtWithin, roleAt }) => `You may remember our conversation ${metAtWithin} about ${roleAt}`,
    ({ metAt, roleAt }) => `This is about ${roleAt}. We talked ${metAt}`,
    ({ metAtWithin, roleAt }) => `I interviewed with you ${metAtWithin} for ${roleAt}`,
    ({ metAtWithin, roleAt }) => `I’m following up on our interview ${metAtWithin} for ${roleAt}`,
  ],
  thanks: [
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
  ],
  sinceMessage: [
    ({ within, outcome }) => `I called on ${within} and left ${left[outcome]}`,
    ({ date, outcome }) => `I left ${left[outcome]} for you on ${date}`,
    ({ date, outcome }) => `You may have heard from me already. I left ${left[outcome]} on ${date}`,
    ({ within, outcome }) => `I missed you on ${within} so I left ${left[outcome]}`,
    ({ within, outcome }) => `I tried you on ${within} and left ${left[outcome]}`,
    ({ within, outcome }) => `When I called on ${within} I left ${left[outcome]}`,
    ({ within, outcome }) =>
      `I tried to reach you on ${within} and ended up leaving ${left[outcome]}`,
    ({ within, outcome }) => `We didn’t get to talk on ${within} so I left ${left[outcome]}`,
  ],
  sinceTalk: [
    ({ date }) => `You and I last talked on ${date}`,
    ({ date }) => `Thank you for talking with me on ${date}`,
    ({ date }) => `I’m following up on our call on ${date}`,
    ({ date }) => `The last time we talked was on ${date}`,
    ({ date }) => `You were kind enough to take my call on ${date}`,
    ({ date }) => `This is a follow-up to our call on ${date}`,
    ({ date }) => `It was good to talk with you on ${date}`,
    ({ date }) => `I wanted to check back with you after our call on ${date}`,
  ],
  moments: [
    () => 'Do you have two minutes?',
    () => 'Is this a good time?',
    () => 'May I ask you a few quick questions?',
    () => 'Have I caught you at a good moment?',
    () => 'Do you have a moment to talk?',
    () => 'Can you talk for a minute?',
    () => 'Is now all right for a few questions?',
    () => 'I have a few quick questions, if now is convenient',
  ],
  endings: [
    ({ to }) => `Thank you for your time, ${to.name}`,
    ({ to }) => `That helps a great deal. Thank you, ${to.name}`,
    ({ to, tone }) =>
      `${tone('Many thanks', 'Thanks', 'Thank you')}, ${to.name}. I look forward to hearing from you`,
    ({ to }) => `I appreciate it, ${to.name}. Have a good day`,
    ({ to }) => `${to.name}, thank you for talking with me`,
    ({ to }) => `Thank you very much, ${to.name}, and enjoy the rest of your day`,
    ({ to }) => `It was good to speak with you, ${to.name}. Thank you`,
    ({ to }) => `I’ll let you get back to your day, ${to.name}. Thank you`,
  ],
}

const left = {
  talked: '',
  voicemail: 'a voicemail',
  message: 'a message with a colleague',
}
