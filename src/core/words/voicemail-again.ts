// The voicemail of the second try: both names, the date of the interview, the position, whether there are
// additional details to provide, the number, and that one hopes to hear soon.
import type { Spoken } from './calling.ts'

export const hellos: Spoken = [
  ({ to, me }) => `Hello, ${to.full}, this is ${me} again`,
  ({ to, me }) => `Hello, this is ${me} once more, for ${to.full}`,
  ({ to, me }) => `Hello, ${to.full}. ${me} calling again`,
  ({ to, me }) => `A second message for ${to.full} from ${me}`,
  ({ to, me }) => `Hello, ${to.full}, it is ${me}, trying you again`,
  ({ to, me }) => `Hello, ${me} here again, hoping to reach ${to.full}`,
  ({ to, me }) => `Hello, ${to.full}, my name is ${me}; I called before`,
  ({ to, me }) => `Hello again, ${to.full}. I am ${me}`,
]

export const reminders: Spoken = [
  ({ met, within, role }) => `I am calling about our interview on ${within(met)} for ${role}`,
  ({ met, date, role }) => `It is about ${role} and our conversation on ${date(met)}`,
  ({ met, within, role }) => `On ${within(met)} we talked about ${role}`,
  ({ met, within, role }) => `You may remember our interview on ${within(met)} for ${role}`,
  ({ met, date, role }) => `This concerns ${role}; we spoke on ${date(met)}`,
  ({ met, within, role }) => `You interviewed me on ${within(met)} for ${role}`,
  ({ met, date, role }) => `We discussed ${role} on ${date(met)}`,
  ({ met, within, role }) => `Since our talk on ${within(met)} I have been thinking about ${role}`,
]

export const details: Spoken = [
  () => 'Are there additional details I can provide?',
  () => 'Can I give you any further details?',
  () => 'Would more details from me help you?',
  () => 'Is there more information you would like to have?',
  () => 'Do you still need any details from me?',
  () => 'Would any other details be useful to you?',
  () => 'Is any detail missing that I can provide?',
  () => 'Which further details can I supply?',
]

export const numbers: Spoken = [
  ({ number }) => `My number is ${number}. Again, ${number}`,
  ({ number }) => `You can reach me at ${number}; that is ${number}`,
  ({ number }) => `I am at ${number}, once more ${number}`,
  ({ number }) => `My phone number is ${number}; I repeat, ${number}`,
  ({ number }) => `Please call me at ${number}. The number again: ${number}`,
  ({ number }) => `Here is my number: ${number}. One more time: ${number}`,
  ({ number }) => `To reach me, dial ${number}. So that is ${number}`,
  ({ number }) => `You will find me at ${number}. Let me repeat: ${number}`,
]

export const hopes: Spoken = [
  () => 'I hope to hear from you soon',
  () => 'I hope we can talk soon',
  ({ to }) => `I hope you will call soon, ${to.name}`,
  () => 'Thank you, and I hope to hear from you before long',
  ({ to }) => `${to.name}, I look forward to hearing from you soon`,
  () => 'It would be good to hear from you soon',
  () => 'I hope for your call soon, and thank you',
  () => 'I hope for good news from you soon',
]
