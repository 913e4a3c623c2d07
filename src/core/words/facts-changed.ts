// Words of one's own stay when a fact behind them changes; what they still say of it is named.
import { callFields, type CallFacts, type CallField } from './call-fields.ts'

/** A sentence for each fact that the words speak of as it was, and that is another by now. */
export function factsChanged(text: string, then: CallFacts, now: CallFacts): readonly string[] {
  const all = Object.keys(callFields) as CallField[]
  return all
    .filter((field) => field !== 'greeting' && then[field] !== '' && then[field] !== now[field])
    .filter((field) => text.includes(then[field]))
    .map((field) => sayChange(names[field], then[field], now[field]))
}

function sayChange(name: string, then: string, now: string): string {
  if (now === '') return `You say “${then}”; ${name} is not known any more.`
  return `You say “${then}”; ${name} is “${now}” by now.`
}

const names: Readonly<Record<CallField, string>> = {
  greeting: 'the greeting',
  'contact.name': 'their name',
  'contact.full_name': 'their whole name',
  me: 'your name',
  number: 'your number',
  position: 'the position',
  company: 'the company',
  'interview.date': 'the day of the interview',
  'interview.time': 'the time of the interview',
  'decision.date': 'the day of the decision',
  'last_call.date': 'the day of the last call',
}
