// An assistant names whom the data knows, and adds who is new. What is known of somebody only the person puts right: a
// mail that claims to be from them must not move their address through an assistant.
import { Problem } from '#core/problem.ts'

/** Of an operation that takes people: somebody named by `id` comes with nothing else. */
export function checkKnownPeople({ people }: Readonly<Record<string, unknown>>): void {
  if (!Array.isArray(people)) return
  for (const [index, one] of people.entries()) {
    const given = Object.entries(one as object).filter(([, held]) => held !== undefined)
    if (given.length < 2 || !given.some(([name]) => name === 'id')) continue
    const sentence =
      'Somebody known is named by their id alone; ask the person to put their details right on a page.'
    throw new Problem('conflict', sentence, { field: `people[${index}]` })
  }
}
