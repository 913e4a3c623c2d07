// What one's own templates can speak of on a call: a field for each fact, as it is said.
import type { Calling } from './calling.ts'
import type { Need } from './written.ts'

/** Each with what it stands for. */
export const callFields = {
  greeting: 'Good morning, Good afternoon or Good evening, by their clock',
  'contact.name': 'how you speak to them',
  'contact.full_name': 'their whole name',
  me: 'your name',
  number: 'your phone number, as it is said',
  position: 'the position',
  company: 'the company',
  'interview.date': 'the day of the interview',
  'interview.time': 'the time at which it began, where they are',
  'decision.date': 'the day by which they want to decide',
  'last_call.date': 'the day you last talked, or left word',
} as const

export type CallField = keyof typeof callFields

/** Of one call; what is not known is empty. */
export type CallFacts = Readonly<Record<CallField, string>>

export function factsOf(calling: Calling): CallFacts {
  const { to, me, number, position, company } = calling
  return {
    ...{ greeting: calling.hello, me, number, position, company },
    ...{ 'contact.name': to.name, 'contact.full_name': to.full },
    ...{ 'interview.date': calling.date(calling.met), 'interview.time': calling.time },
    'decision.date': calling.due?.date ?? '',
    'last_call.date': calling.before?.date ?? '',
  }
}

/** The question for a fact that is not known. */
export function askFor(field: CallField, { to }: Pick<Calling, 'to'>): Need {
  switch (field) {
    case 'me':
      return { field: 'candidate.name', sentence: 'What is your name?' }
    case 'number':
      return {
        field: 'candidate.phone',
        sentence: `At which number can ${to.full} call you back?`,
      }
    case 'position':
      return {
        field: 'application.position',
        sentence: 'Which position was the interview for?',
      }
    case 'company':
      return { field: 'application.company', sentence: 'At which company was the interview?' }
    case 'contact.name':
    case 'contact.full_name':
      return { field: 'contact.name', sentence: 'What is the name of the person you met?' }
    case 'decision.date':
      return { field: 'interview.decisionBy', sentence: 'By which day do they want to decide?' }
    case 'last_call.date':
      return {
        field: 'journal',
        sentence: `You have not talked to ${to.full} on the phone yet, nor left word.`,
      }
    // These follow from the interview itself, and so are always known.
    case 'greeting':
    case 'interview.date':
    case 'interview.time':
      return { field: 'interview.start', sentence: 'When was the interview?' }
  }
}
