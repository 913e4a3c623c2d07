// Words of one call or note made into words for every such one: each fact they speak of becomes its field again.
import { languages } from './languages/languages.ts'
import { capitalized } from './sentence.ts'

export function asTemplate(text: string, facts: Readonly<Record<string, string>>): string {
  const known = Object.entries(facts)
    .map(([field, said]) => [said, field] as const)
    .filter(([said]) => said.length > 1)
    // The longer one first: “Ana Ruiz” holds “Ana”.
    .toSorted(([one], [other]) => other.length - one.length)
  if (known.length === 0) return text
  const anyOf = known.map(([said]) => said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf})(?![\\p{L}\\p{N}])`, 'gu')
  const fieldOf = new Map(known.toReversed())
  return (
    text
      .replace(whole, (said) => `{{ ${fieldOf.get(said)} }}`)
      // It was a week on that day alone.
      .replace(weekAgo, (_, before: string, on: string) =>
        /^\p{Lu}/u.test(before) ? capitalized(on) : on,
      )
  )
}

const weekAgo = new RegExp(
  `(?<!\\p{L})(${languages.map(({ customs }) => customs.weekAgo).join('|')})(\\p{L}+)(?= \\{\\{ interview\\.date)`,
  'giu',
)
