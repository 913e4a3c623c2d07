// A form that had to wait for a network, and is sent by itself. The answer says in so many words that it was kept;
// nothing else lets it go.
import type { Context } from 'hono'
import type { Problem } from '#core/problem.ts'
import { filledBy, withProblem } from './filled.ts'
import type { KeptForm } from './kept-form.ts'
import type { Settled } from './settle.ts'

export function isSentLater(c: Context): boolean {
  return c.req.header('accept') === 'application/json'
}

export function answerLater(
  c: Context,
  form: KeptForm,
  { data, others }: Settled,
  problem: Problem | undefined,
): Response {
  if (problem) {
    const { errors } = withProblem(filledBy(data), problem, form.fieldOf)
    return c.json({ sentence: problem.message, wrong: Object.fromEntries(errors) }, 422)
  }
  if (Object.keys(others).length === 0) return c.json({ kept: true })
  return c.json({ sentence: 'Something else was kept there meanwhile.', wrong: {} }, 409)
}
