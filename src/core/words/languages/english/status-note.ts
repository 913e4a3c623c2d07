// The status note in English.
import type { Language, Said } from '../../language.ts'
import type { Voice } from '../../voice.ts'

type Told = Voice & {
  /** `Friday, March 6`, and where the sentence goes on. */
  readonly due: string
  readonly dueWithin: string
  /** When it was named: `on Monday, March 2,`. */
  readonly told: string
  readonly given: (byYou: string, byOthers: string) => string
}

const told: Said<Told> = [
  ({ told, role, due, given }) =>
    `${given('You told me', 'I was told')} ${told} that a decision on ${role} was expected by ${due}`,
  ({ told, roleAt, due, given }) =>
    `I am following up on ${roleAt}. ${given('You mentioned', 'I heard')} ${told} that the decision would come by ${due}`,
  ({ role, due, met, within }) =>
    `Thank you again for our conversation on ${within(met)} about ${role}. My understanding was that a decision would be made by ${due}`,
  ({ roleAt, due, given }) =>
    `${given('You', 'Your team')} had hoped to decide on ${roleAt} by ${due}`,
  ({ role, told, due, given }) =>
    `From what ${given('you told me', 'I was told')} ${told} I understood there would be a decision on ${role} by ${due}`,
  ({ roleAt, dueWithin }) =>
    `I have ${dueWithin} in my notes as the date for a decision on ${roleAt}`,
  ({ roleAt, due, given }) =>
    `${given('You were kind enough to tell me', 'I was told')} that I could expect to hear about ${roleAt} by ${due}`,
  ({ roleAt, due }) =>
    `I know that plans can change, so I wanted to check in about ${roleAt}. The decision was expected by ${due}`,
]

export const statusNote: Language['statusNote'] = {
  openings: told.map((opening) => (telling) => {
    const { date, within, dueOn, toldOn, byYou } = telling
    return opening({
      ...telling,
      due: date(dueOn),
      dueWithin: within(dueOn),
      told: `on ${within(toldOn)}`,
      given: (you, others) => (byYou ? you : others),
    })
  }),
  questions: [
    () => 'May I ask for an update on where things stand?',
    () => 'Could you let me know if there is any news?',
    ({ tone }) =>
      `I would ${tone('really appreciate', 'appreciate', 'be grateful for')} a quick update when you have a moment`,
    () => 'Has a decision been made, or has the timing changed?',
    () => 'How is the process coming along, and is there a new date?',
    () => 'Even a brief update would be very welcome',
    () => 'Could you tell me how the search is coming along?',
    () => 'Is there any news you can share about the outcome or the next steps?',
  ],
  interests: [
    () => 'My interest in the position is as strong as it was when we spoke',
    ({ company }) => `I would still welcome the chance to work at ${company}`,
    () => 'I am still very interested in the position',
    ({ company }) => `What I have learned about ${company} still makes me want to work there`,
    () => 'I would still be very glad to take on this work',
    () => 'Nothing has changed on my end, and I would still be glad to join you',
    () => 'The work you described is still work I want to do',
    ({ company }) => `I still believe I could do good work at ${company}`,
  ],
  offers: [
    () => 'If additional details from me would help, I will gladly send them',
    () => 'I am happy to provide any further details, including references',
    () => 'If you need any more information from me, I am happy to send it',
    () => 'Is there anything I can add, such as references or examples of my work?',
    () => 'If there is anything else you would like to know about my experience, please ask',
    () => 'I am glad to fill in any details that would be useful',
    () => 'I can also go into more detail on anything we discussed',
    () => 'If additional material would be helpful, I can put it together quickly',
  ],
  endings: [
    ({ to }) => `Thank you, ${to.name}, for your help with this`,
    ({ to }) => `I appreciate your time, ${to.name}`,
    ({ to, tone }) =>
      `${tone('Many thanks', 'Thanks', 'Thank you')}, ${to.name}, for keeping me ${tone('posted', 'posted', 'informed')}`,
    ({ to }) => `Thank you for considering me, ${to.name}`,
    ({ to }) => `Thank you, ${to.name}. Please reply whenever it suits you`,
    ({ to }) => `Thank you again for your time, ${to.name}`,
    ({ to }) => `Thank you, ${to.name}. I look forward to hearing from you`,
    ({ to, tone }) =>
      `${tone('Many thanks', 'Thanks', 'My thanks')} to you and your colleagues, ${to.name}`,
  ],
  subjects: [
    ({ role }) => `An update on ${role}?`,
    ({ position }) => `${position}: where things stand`,
    ({ role }) => `The decision on ${role}`,
    ({ position }) => `${position}: is there any news?`,
    ({ role }) => `A question about ${role}`,
    ({ role }) => `Checking on the status of ${role}`,
    ({ position }) => `Timing of the decision: ${position}`,
    ({ role, company }) => `Following up on ${role} at ${company}`,
  ],
}
