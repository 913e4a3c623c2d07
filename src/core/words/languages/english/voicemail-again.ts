// The voicemail of the second try: both names, the date of the interview, the position, whether there are
// additional details to provide, the number, and that one hopes to hear soon.
import type { Language } from '../../language.ts'

export const again: Language['voicemail']['again'] = {
  hellos: [
    ({ to, me }) => `Hello, ${to.full}, this is ${me} again`,
    ({ to, me }) => `Hello, this is ${me} calling again for ${to.full}`,
    ({ to, me }) => `Hello, ${to.full}. It’s ${me} again`,
    ({ to, me }) => `Hello again, this is ${me}, calling for ${to.full}`,
    ({ to, me }) => `Hello, ${to.full}, it’s ${me}, trying you again`,
    ({ to, me }) => `Hello, ${me} here again, hoping to reach ${to.full}`,
    ({ to, me }) => `Hello, ${to.full}, this is ${me}, following up on my last message`,
    ({ to, me }) => `Hello again, ${to.full}. My name is ${me}`,
  ],
  reminders: [
    ({ met, within, role }) => `It’s about our interview on ${within(met)} for ${role}`,
    ({ met, date, role }) => `I’m calling about ${role}, which we discussed on ${date(met)}`,
    ({ met, within, role }) => `On ${within(met)} we talked about ${role}`,
    ({ met, within, role }) => `You may remember our interview on ${within(met)} for ${role}`,
    ({ met, date, role }) => `I’m following up on ${role}. We spoke on ${date(met)}`,
    ({ met, within, role }) => `You interviewed me on ${within(met)} for ${role}`,
    ({ met, date, role }) => `We had a conversation about ${role} on ${date(met)}`,
    ({ met, within, role }) => `Since our talk on ${within(met)} I’ve been thinking about ${role}`,
  ],
  details: [
    () => 'Are there additional details I can provide?',
    () => 'Can I give you any further details?',
    () => 'Would more details from me help?',
    () => 'Is there more information you would like?',
    () => 'Do you need any other details from me?',
    () => 'Please let me know if any more detail would be useful',
    () => 'Are there any details I can fill in for you?',
    () => 'If you’d like more information, I’m happy to provide it',
  ],
  numbers: [
    ({ number }) => `My number is ${number}. Again, ${number}`,
    ({ number }) => `You can reach me at ${number}. That’s ${number}`,
    ({ number }) => `I’m at ${number}. Once more, ${number}`,
    ({ number }) => `My phone number is ${number}. I’ll repeat that: ${number}`,
    ({ number }) => `Please call me at ${number}. The number again: ${number}`,
    ({ number }) => `Here’s my number: ${number}. One more time: ${number}`,
    ({ number }) => `The best number for me is ${number}. So that’s ${number}`,
    ({ number }) => `You can call me back at ${number}. Let me repeat: ${number}`,
  ],
  hopes: [
    () => 'I hope to hear from you soon',
    () => 'Thank you, and I hope we can talk soon',
    ({ to }) => `I hope to talk with you soon, ${to.name}`,
    () => 'Thank you, and I hope to hear from you before long',
    ({ to }) => `I look forward to hearing from you soon, ${to.name}`,
    () => 'It would be good to hear from you soon',
    ({ to }) => `Thank you, ${to.name}, and I hope to hear back soon`,
    () => 'I look forward to talking soon. Thank you',
  ],
}
