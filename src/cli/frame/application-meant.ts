// Which application the words of a command mean. What could be several is asked about, never guessed.
import { getCase } from '#app/get-case.ts'
import { listApplications } from '#app/list-applications.ts'
import { Problem } from '#core/problem.ts'
import type { AtDesk } from './at-desk.ts'
import { choose } from './choose.ts'
import { closest } from './closest.ts'

export type ApplicationMeant = {
  readonly id: string
  readonly position: string
  readonly company: string
}

export async function applicationMeant(at: AtDesk, words: string): Promise<ApplicationMeant> {
  if (isId(words)) return (await getCase(at.desk, words)).application
  const { lines } = await listApplications(at.desk, { words })
  if (words.trim() === '' || lines.length === 0)
    throw unknown(words, 'No application has', 'applications')
  const open = lines.filter((line) => !line.isAtRest)
  const found = open.length > 0 ? open : lines
  return oneOf(
    at,
    words,
    closest(
      found.map(({ application }) => application),
      words,
      ({ company, position }) => [company, position, `${position} ${company}`],
    ),
  )
}

export function oneOf(
  at: AtDesk,
  words: string,
  found: readonly ApplicationMeant[],
): Promise<ApplicationMeant> | ApplicationMeant {
  const [only, ...others] = found
  if (only && others.length === 0) return only
  return choose(at.context, {
    words,
    choices: found.map((one) => ({ said: sayApplication(one), value: one })),
    hint: 'Please say more, or name the application with --application.',
  })
}

export function sayApplication({ position, company }: ApplicationMeant): string {
  return `${position}, ${company}`
}

export function isId(words: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(words)
}

export function unknown(words: string, start: string, list: string): Problem {
  return new Problem(
    'unknown-word',
    `${start} “${words}”. npx sincerely ${list} lists what there is.`,
  )
}
