// The first voicemail: both names, when the interview was, the position, thanks, the date they named for the
// decision, the number, thanks again. No greeting by the hour: nobody knows when it is heard.
import type { Language } from '../../language.ts'
import { dueSaid, type Calling } from '../../calling.ts'

export const first: Language['voicemail']['first'] = {
  hellos: [
    ({ to, me }) => `Hello, this is ${me}, calling for ${to.full}`,
    ({ to, me }) => `Hello, this message is for ${to.full}. This is ${me}`,
    ({ to, me }) => `Hello, ${to.full}. My name is ${me}`,
    ({ to, me }) => `Hello, ${to.full}, this is ${me}`,
    ({ to, me }) => `Hello. ${me} here, for ${to.full}`,
    ({ to, me }) => `Hello, ${to.full}, it’s ${me} calling`,
    ({ to, me }) => `Hello, I’m ${me}, calling for ${to.full}`,
    ({ to, me }) => `Hello. It’s ${me}, trying to reach ${to.full}`,
  ],
  reminders: [
    ({ metOnWithin, role }) => `We spoke ${metOnWithin} about ${role}`,
    ({ metOn, role }) => `Our interview for ${role} was ${metOn}`,
    ({ metOnWithin, role }) => `You interviewed me ${metOnWithin} for ${role}`,
    ({ metOn, role }) => `It’s about ${role}. We talked ${metOn}`,
    ({ metOnWithin, role }) => `${metOnWithin} we talked about ${role}`,
    ({ metOnWithin, role }) => `We had a conversation ${metOnWithin} about ${role}`,
    ({ metOnWithin, role }) => `I interviewed with you ${metOnWithin} for ${role}`,
    ({ metOnWithin, role }) => `I’m calling about our interview ${metOnWithin} for ${role}`,
  ],
  thanks: [
    () => 'Thank you for your time',
    ({ tone }) => `I ${tone('really enjoyed', 'enjoyed', 'appreciated')} it, so thank you`,
    () => 'Thank you for a good conversation',
    ({ tone }) => `${tone('Many thanks', 'Thanks', 'My thanks')} for talking with me`,
    () => 'Thank you for that',
    () => 'I appreciated it, thank you',
    () => 'Thank you for being so open',
    () => 'Thank you for making the time',
  ],
  dates: [
    (calling) =>
      `I know ${passed(calling, toldBy(calling, 'you plan', 'your team plans'), toldBy(calling, 'you planned', 'your team planned'))} to decide by ${dueSaid(calling)}`,
    (calling) =>
      `${toldBy(calling, 'You mentioned', 'I heard there would be')} a decision by ${dueSaid(calling)}`,
    (calling) => `I have ${toldBy(calling, 'your', 'the')} decision down for ${dueSaid(calling)}`,
    (calling) =>
      `${toldBy(calling, 'You told me', 'I was told')} to expect a decision by ${dueSaid(calling)}`,
    (calling) =>
      `I understand a decision ${passed(calling, 'is', 'was')} due by ${dueSaid(calling)}`,
    (calling) =>
      `${toldBy(calling, 'You said you', 'I heard your team')} hoped to decide by ${dueSaid(calling)}`,
    (calling) =>
      `As I understood it, ${toldBy(calling, 'you', 'your team')} expected to decide by ${dueSaid(calling)}`,
    (calling) =>
      `${toldBy(calling, 'You said', 'I was told')} the decision would come by ${dueSaid(calling)}`,
  ],
  numbers: [
    ({ number }) => `My number is ${number}`,
    ({ number }) => `You can reach me at ${number}`,
    ({ number }) => `I’m at ${number}`,
    ({ number }) => `Please call me back at ${number}`,
    ({ number }) => `My phone number is ${number}`,
    ({ number }) => `I can be reached at ${number}`,
    ({ number }) => `Here’s my number: ${number}`,
    ({ number }) => `You can call me at ${number}`,
  ],
  endings: [
    ({ number, to }) => `Again, ${number}. Thank you again, ${to.name}`,
    ({ number, to }) => `Once more, ${number}. Thanks again, ${to.name}`,
    ({ number, to }) => `That’s ${number}. Thank you once again, ${to.name}`,
    ({ number, to }) => `I’ll repeat that: ${number}. Many thanks again, ${to.name}`,
    ({ number, to }) => `One more time: ${number}. Thanks so much again, ${to.name}`,
    ({ number, to }) => `The number again: ${number}. Thank you once more, ${to.name}`,
    ({ number, to }) => `So that’s ${number}. Again, thank you, ${to.name}`,
    ({ number, to }) => `Let me repeat: ${number}. ${to.name}, thank you again`,
  ],
}

function passed({ due }: Calling, toCome: string, past: string): string {
  return due?.isPast ? past : toCome
}

function toldBy({ due }: Calling, you: string, others: string): string {
  return due?.byYou ? you : others
}
