// The voicemail of the second and the third round: both names, the date of the interview, the position, how
// things stand, the number, thanks.
import type { Spoken } from './calling.ts'

export const hellos: Spoken = [
  ({ to, me }) => `Hello, ${to.full}, ${me} speaking`,
  ({ to, me }) => `Hello, ${to.full}, this is ${me} checking in`,
  ({ to, me }) => `Hello, this is ${me} with a short message for ${to.full}`,
  ({ to, me }) => `Hello, ${to.full}. It is ${me}`,
  ({ to, me }) => `Hello. This is for ${to.full}, from ${me}`,
  ({ to, me }) => `Hello, ${to.full}, my name is ${me}`,
  ({ to, me }) => `Hello, I am ${me}, and this message is for ${to.full}`,
  ({ to, me }) => `Hello, ${to.full}, ${me} here with a brief question`,
]

export const reminders: Spoken = [
  ({ met, within, role }) => `We spoke on ${within(met)} about ${role}`,
  ({ met, date, role }) => `I am following up on ${role} and our interview on ${date(met)}`,
  ({ met, within, role }) => `I interviewed with you on ${within(met)} for ${role}`,
  ({ met, date, role }) => `I am calling about ${role}; we talked on ${date(met)}`,
  ({ met, within, role }) => `After our conversation on ${within(met)} I am still keen on ${role}`,
  ({ met, date, role }) => `My call is about ${role}, which we went over on ${date(met)}`,
  ({ met, within, role }) => `You told me on ${within(met)} about ${role}`,
  ({ met, date, role }) => `I remain interested in ${role} after our interview on ${date(met)}`,
]

export const questions: Spoken = [
  () => 'May I ask where you are in the process?',
  () => 'I would be glad to know how things stand',
  () => 'Is there any news?',
  () => 'Could you tell me what comes next?',
  () => 'Please tell me how the search is going',
  () => 'How far along is the decision?',
  () => 'If there is anything new, I would like to hear it',
  () => 'I would welcome a word on the next steps',
]

export const numbers: Spoken = [
  ({ number }) => `My number is ${number}`,
  ({ number }) => `You can reach me at ${number}`,
  ({ number }) => `I am at ${number}`,
  ({ number }) => `Please call me at ${number}`,
  ({ number }) => `My phone number is ${number}`,
  ({ number }) => `Here is my number: ${number}`,
  ({ number }) => `To reach me, dial ${number}`,
  ({ number }) => `You will find me at ${number}`,
]

export const endings: Spoken = [
  ({ number, to }) => `Once more, ${number}. Thank you, ${to.name}`,
  ({ number, to }) => `Again, ${number}. Thanks for your time, ${to.name}`,
  ({ number, to }) => `I repeat, ${number}. ${to.name}, many thanks`,
  ({ number, to }) => `That is ${number}. I thank you, ${to.name}`,
  ({ number, to }) => `The number again: ${number}. My thanks to you, ${to.name}`,
  ({ number, to }) => `So that is ${number}. ${to.name}, thank you once again`,
  ({ number, to }) => `One more time: ${number}. With thanks, ${to.name}`,
  ({ number, to }) => `Let me repeat: ${number}. Thank you and goodbye, ${to.name}`,
]
