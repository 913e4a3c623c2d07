// A form that had to wait for a network, and is sent by itself. The answer says in so many words that it was kept;
// nothing else lets it go.
import type { Context } from 'hono'
import type { Problem } from '#core/problem.ts'
import { filledBy, withProblem, type Filled } from './filled.ts'
import type { KeptForm } from './kept-form.ts'
import type { Settled } from './settle.ts'

export function isSentLater(c: Context): boolean {
  return c.req.header('accept') === 'application/json'
}

/** What is wrong, by field, as the device shows it beside what was entered. */
export function refusal({ message: sentence }: Problem, { errors }: Pick<Filled, 'errors'>) {
  return { sentence, wrong: Object.fromEntries(errors) }
}

export function answerLater(
  c: Context,
  form: KeptForm,
  { data, others }: Settled,
  problem: Problem | undefined,
): Response {
  if (problem)
    return c.json(refusal(problem, withProblem(filledBy(data), problem, form.fieldOf)), 422)
  if (Object.keys(others).length === 0) return c.json({ kept: true })
  return c.json({ sentence: 'Something else was kept there meanwhile.', wrong: {} }, 409)
}
