// What is done with a form that was sent: the work, or the same page again with what is wrong.
import type { Context } from 'hono'
import { Problem } from '#core/problem.ts'
import { filledBy, withProblem, type Filled } from './filled.ts'
import { isSentLater, refusal } from './answer-later.ts'
import { onceKey } from './keys.ts'

type Answer = Response | Promise<Response>

type Handling = {
  /** Does it, and says where to go on. */
  readonly work: (data: FormData, key: string) => Promise<Response>
  /** Shows the page again with everything typed kept. */
  readonly again: (filled: Filled) => Answer
  /** The field of the form for the path that a problem names. */
  readonly fieldOf?: (path: string) => string
}

export async function answer(c: Context, { work, again, fieldOf }: Handling): Promise<Response> {
  const data = await c.req.formData()
  try {
    const done = await work(data, onceKey(data))
    // Kept with its key, it is not kept twice, however often it is sent.
    return isSentLater(c) ? c.json({ kept: true }) : done
  } catch (error) {
    if (!(error instanceof Problem) || !canBePutRight(error)) throw error
    const filled = withProblem(filledBy(data), error, fieldOf)
    return isSentLater(c) ? c.json(refusal(error, filled), 422) : again(filled)
  }
}

/** What was typed into a field; `undefined` when the form has no such field. */
export function typed(data: FormData, name: string): string | undefined {
  const value = data.get(name)
  return typeof value === 'string' ? value : undefined
}

/** Whether whoever filled in the form can do something about it there. */
export function canBePutRight({ code }: Problem): boolean {
  return [
    ...['missing', 'wrong-form', 'unknown-word', 'too-long', 'too-large'],
    ...['conflict', 'sent-otherwise'],
  ].includes(code)
}
