// What to say when a colleague answers, in English.
import type { Language } from '../../language.ts'

export const colleague: Language['colleague'] = {
  greetings: [
    ({ hello, me, to }) => `${hello}, this is ${me}. May I speak with ${to.full}?`,
    ({ hello, me, to }) => `${hello}, this is ${me}, calling for ${to.full}`,
    ({ hello, me, to }) => `${hello}, ${me} here. I’d like to speak with ${to.full}, please`,
    ({ hello, me, to }) => `${hello}. Is ${to.full} there, please? It’s ${me} calling`,
    ({ hello, me, to }) => `${hello}, it’s ${me}. I was hoping to catch ${to.full}`,
    ({ hello, me, to }) => `${hello}, could you put me through to ${to.full}? My name is ${me}`,
    ({ hello, me, to }) => `${hello}, my name is ${me}. Is ${to.full} available?`,
    ({ hello, me, to }) => `${hello}, I’m trying to reach ${to.full}. This is ${me}`,
  ],
  subjects: [
    ({ metOn, role }) => `I’m calling about ${role}. We spoke ${metOn}`,
    ({ metOnWithin, role }) => `We talked ${metOnWithin} about ${role}`,
    ({ metOn, role }) => `It’s about ${role}, which we discussed ${metOn}`,
    ({ metOnWithin, role }) => `I had an interview ${metOnWithin} for ${role}`,
    ({ metOn, role }) => `I’m following up on ${role} after our interview ${metOn}`,
    ({ metOnWithin, role }) => `I interviewed ${metOnWithin} for ${role}`,
    ({ metOn, role }) => `It’s a follow-up call about ${role}. We talked ${metOn}`,
    ({ metOnWithin, role }) => `We had a conversation ${metOnWithin} about ${role}`,
  ],
  times: [
    ({ to }) => `When would be a good time to reach ${to.name}?`,
    ({ to }) => `When is the best time to call ${to.name}?`,
    ({ to }) => `When do you expect ${to.name} back?`,
    ({ to }) => `What time should I try ${to.name} again?`,
    ({ to }) => `Is there a time today when ${to.name} is free?`,
    ({ to }) => `When could I catch ${to.name} at a good moment?`,
    ({ to }) => `When might ${to.name} have a minute for a call?`,
    ({ to }) => `Do you know when ${to.name} will be available?`,
  ],
  messages: [
    ({ to, me, role }) =>
      `May I leave a message? Please tell ${to.name} that ${me} called about ${role}`,
    ({ to, me, role }) => `Would you let ${to.name} know that ${me} called about ${role}?`,
    ({ to, me, role }) =>
      `Could you tell ${to.name} I called? My name is ${me}, and it’s about ${role}`,
    ({ to, me, role }) => `Could I leave a message for ${to.name}? It’s from ${me}, about ${role}`,
    ({ to, me, role }) => `Please let ${to.name} know I called. Again, it’s ${me}, about ${role}`,
    ({ to, me, role }) => `Would you pass on to ${to.name} that ${me} called about ${role}?`,
    ({ to, me, role }) => `Could you give ${to.name} my name, ${me}, and say it’s about ${role}?`,
    ({ to, me, role }) => `Could you take a message for ${to.name}? ${me} called about ${role}`,
  ],
  numbers: [
    ({ number }) => `My number is ${number}. Again, ${number}`,
    ({ number }) => `You can reach me at ${number}. Once more, ${number}`,
    ({ number }) => `Here’s my number: ${number}. I’ll repeat that: ${number}`,
    ({ number }) => `The best number for a call back is ${number}. That’s ${number}`,
    ({ number }) => `I’m at ${number}. One more time, ${number}`,
    ({ number }) => `The number is ${number}. So that’s ${number}`,
    ({ number }) => `My phone number is ${number}. Let me repeat that: ${number}`,
    ({ number }) => `The number to call is ${number}. The number again is ${number}`,
  ],
  endings: [
    () => 'Thank you for your help',
    ({ tone }) => `${tone('Many thanks', 'Thanks', 'Thank you')} for passing that on`,
    () => 'That’s very kind of you, thank you',
    () => 'Thank you very much. Have a good day',
    () => 'I appreciate it. Goodbye',
    () => 'Thank you for taking the message',
    () => 'You’ve been a great help, thank you',
    () => 'I appreciate your help. Enjoy your day',
  ],
}
