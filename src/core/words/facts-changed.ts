// Words of one's own stay when a fact behind them changes; what they still say of it is named.
import type { CallField } from './call-fields.ts'

type Facts<Field extends string> = Readonly<Record<Field, string>>

/** A sentence for each fact that the words speak of as it was, and that is another by now. */
export function factsChanged<Field extends string>(
  text: string,
  {
    then,
    now,
    names,
  }: { then: Facts<NoInfer<Field>>; now: Facts<NoInfer<Field>>; names: Facts<Field> },
): readonly string[] {
  const all = Object.keys(names) as Field[]
  return all
    .filter((field) => then[field] !== '' && then[field] !== now[field])
    .filter((field) => text.includes(then[field]))
    .map((field) => sayChange(names[field], then[field], now[field]))
}

/** How the facts of a call are named, but for the greeting, which is another one each day. */
export const callNames: Facts<Exclude<CallField, 'greeting'>> = {
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

function sayChange(name: string, then: string, now: string): string {
  if (now === '') return `You say “${then}”; ${name} is not known any more.`
  return `You say “${then}”; ${name} is “${now}” by now.`
}
