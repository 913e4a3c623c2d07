// The first voicemail: both names, when the interview was, the position, thanks, the date they named for the
// decision, the number, thanks again. No greeting by the hour: nobody knows when it is heard.
import { dueSaid, type Calling, type Spoken } from './calling.ts'

export const hellos: Spoken = [
  ({ to, me }) => `Hello, ${to.full}, this is ${me}`,
  ({ to, me }) => `Hello. ${me} here, for ${to.full}`,
  ({ to, me }) => `Hello, ${to.full}. My name is ${me}`,
  ({ to, me }) => `Hello, this is ${me}, calling for ${to.full}`,
  ({ to, me }) => `A message for ${to.full} from ${me}`,
  ({ to, me }) => `Hello, ${to.full}, ${me} is calling`,
  ({ to, me }) => `Hello, ${to.full}, it is ${me} speaking`,
  ({ to, me }) => `Hello, I am ${me}, trying to reach ${to.full}`,
]

export const reminders: Spoken = [
  ({ metOnWithin, role }) => `We spoke ${metOnWithin} about ${role}`,
  ({ metOn, role }) => `Our interview for ${role} was ${metOn}`,
  ({ metOnWithin, role }) => `You interviewed me ${metOnWithin} for ${role}`,
  ({ metOn, role }) => `It is about ${role}; we talked ${metOn}`,
  ({ metOnWithin, role }) => `${metOnWithin} you told me about ${role}`,
  ({ metOn, role }) => `Our conversation about ${role} was ${metOn}`,
  ({ metOnWithin, role }) => `I interviewed with you ${metOnWithin} for ${role}`,
  ({ metOn, role }) => `This concerns ${role}; we spoke ${metOn}`,
]

export const thanks: Spoken = [
  () => 'Thank you for your time',
  ({ tone }) => `I ${tone('really enjoyed', 'enjoyed', 'appreciated')} it, thank you`,
  () => 'Thank you for that conversation',
  ({ tone }) => `${tone('Many thanks', 'Thanks', 'My thanks')} for talking with me`,
  () => 'Thank you for speaking with me',
  () => 'I thank you for that',
  () => 'Thank you for all you told me',
  ({ tone }) => `${tone('Warm thanks', 'Thanks', 'My thanks')} for that`,
]

export const dates: Spoken = [
  (calling) =>
    `${toldBy(calling, 'You mentioned', 'I was told of')} a decision by ${dueSaid(calling)}`,
  (calling) =>
    `The decision, ${toldBy(calling, 'you said', 'I hear')}, should come by ${dueSaid(calling)}`,
  (calling) => `I have ${toldBy(calling, 'your', 'the')} decision down for ${dueSaid(calling)}`,
  (calling) => `For the decision ${toldBy(calling, 'you', 'your team')} named ${dueSaid(calling)}`,
  (calling) =>
    `I understand the decision ${calling.due?.isPast ? 'was' : 'is'} due by ${dueSaid(calling)}`,
  (calling) => `${toldBy(calling, 'You', 'Your team')} hoped to decide by ${dueSaid(calling)}`,
  (calling) =>
    `${toldBy(calling, 'You expected', 'Your team expected')} to have decided by ${dueSaid(calling)}`,
  (calling) =>
    `${toldBy(calling, 'You told me', 'I was told')} to expect a decision by ${dueSaid(calling)}`,
]

export const numbers: Spoken = [
  ({ number }) => `My number is ${number}`,
  ({ number }) => `You can reach me at ${number}`,
  ({ number }) => `I am at ${number}`,
  ({ number }) => `To reach me, dial ${number}`,
  ({ number }) => `My phone number is ${number}`,
  ({ number }) => `You will find me at ${number}`,
  ({ number }) => `Here is my number: ${number}`,
  ({ number }) => `Please call me at ${number}`,
]

export const endings: Spoken = [
  ({ number, to }) => `Again, ${number}. Thank you again, ${to.name}`,
  ({ number, to }) => `Once more, ${number}. Thanks again, ${to.name}`,
  ({ number, to }) => `That is ${number}. ${to.name}, thank you again`,
  ({ number, to }) => `I repeat, ${number}. Many thanks again, ${to.name}`,
  ({ number, to }) => `One more time: ${number}. My thanks again, ${to.name}`,
  ({ number, to }) => `The number again: ${number}. Thank you once more, ${to.name}`,
  ({ number, to }) => `So that is ${number}. Again, thank you, ${to.name}`,
  ({ number, to }) => `Let me repeat: ${number}. With thanks again, ${to.name}`,
]

function toldBy({ due }: Calling, you: string, others: string): string {
  return due?.byYou ? you : others
}
