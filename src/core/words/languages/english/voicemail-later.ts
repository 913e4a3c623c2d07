// The voicemail of the second and the third round: both names, the date of the interview, the position, how
// things stand, the number, thanks.
import type { Language } from '../../language.ts'

export const later: Language['voicemail']['later'] = {
  hellos: [
    ({ to, me }) => `Hello, this is ${me} for ${to.full}`,
    ({ to, me }) => `Hello, ${to.full}, this is ${me}, checking in`,
    ({ to, me }) => `Hello, this is ${me} with a quick message for ${to.full}`,
    ({ to, me }) => `Hello, ${to.full}. It’s ${me}`,
    ({ to, me }) => `Hello, this message is for ${to.full}. It’s from ${me}`,
    ({ to, me }) => `Hello, ${to.full}, my name is ${me}`,
    ({ to, me }) => `Hello, I’m ${me}, calling for ${to.full}`,
    ({ to, me }) => `Hello, ${to.full}, ${me} here with a quick question`,
  ],
  reminders: [
    ({ met, within, role }) => `We spoke on ${within(met)} about ${role}`,
    ({ met, date, role }) => `I’m following up on ${role} and our interview on ${date(met)}`,
    ({ met, within, role }) => `I interviewed with you on ${within(met)} for ${role}`,
    ({ met, date, role }) => `We had our interview for ${role} on ${date(met)}`,
    ({ met, date, role }) =>
      `I’m still very interested in ${role} after our conversation on ${date(met)}`,
    ({ met, date, role }) => `I’m calling about ${role}, which we discussed on ${date(met)}`,
    ({ met, within, role }) => `You told me on ${within(met)} about ${role}`,
    ({ met, date, role }) => `I’m checking back about ${role} after our interview on ${date(met)}`,
  ],
  questions: [
    () => 'May I ask where you are in the process?',
    () => 'I’d be glad to know how things stand',
    () => 'Is there any news you can share?',
    () => 'Could you tell me what comes next?',
    () => 'I’d like to ask how the search is going',
    () => 'Has there been a decision?',
    ({ tone }) => `I’d ${tone('love', 'like', 'like')} to hear if there’s anything new`,
    () => 'I wanted to ask about the next steps',
  ],
  numbers: [
    ({ number }) => `My number is ${number}`,
    ({ number }) => `You can reach me at ${number}`,
    ({ number }) => `I’m at ${number}`,
    ({ number }) => `Please call me at ${number}`,
    ({ number }) => `My phone number is ${number}`,
    ({ number }) => `Here’s my number: ${number}`,
    ({ number }) => `The best number for me is ${number}`,
    ({ number }) => `You can call me back at ${number}`,
  ],
  endings: [
    ({ number, to }) => `Once more, ${number}. Thank you, ${to.name}`,
    ({ number, to }) => `Again, ${number}. Thanks for your time, ${to.name}`,
    ({ number, to }) => `I’ll repeat that: ${number}. Many thanks, ${to.name}`,
    ({ number, to }) => `That’s ${number}. I appreciate it, ${to.name}`,
    ({ number, to }) => `The number again: ${number}. Thanks so much, ${to.name}`,
    ({ number, to }) => `So that’s ${number}. Thank you once again, ${to.name}`,
    ({ number, to }) => `One more time: ${number}. Thanks again, ${to.name}`,
    ({ number, to }) => `Let me repeat: ${number}. Thank you, and goodbye, ${to.name}`,
  ],
}
