// A form that a page sends by itself while one types. Whatever of it holds is kept; the rest is told by its field.
import type { Context } from 'hono'
import type { Desk } from '#app/desk.ts'
import { Problem } from '#core/problem.ts'
import { canBePutRight } from './answer.ts'
import { sayKept } from './filled.ts'
import { keyedOn, untilWritten, type KeptForm } from './kept-form.ts'
import { copyOf, settle, type Settled } from './settle.ts'

/** What such a page is told, by field. */
export type Brief = {
  /** What is kept now, as a form carries it. */
  readonly seen: string
  readonly wrong: Readonly<Record<string, string>>
  readonly others: Settled['others']
  readonly taken: Settled['taken']
}

export function asksBriefly(c: Context): boolean {
  return c.req.header('prefer') === 'return=minimal'
}

export async function answerBriefly(
  c: Context,
  desk: Desk,
  form: KeptForm,
  sent: FormData,
): Promise<Response> {
  const wrong = new Map<string, string>()
  const { others, taken } = await keepWhatHolds(desk, form, copyOf(sent), wrong)
  const seen = sayKept(await form.kept(desk, sent))
  const brief: Brief = { seen, wrong: Object.fromEntries(wrong), others, taken }
  return c.json(brief, Object.keys(others).length > 0 ? 409 : wrong.size > 0 ? 422 : 200)
}

/** Leaves out, and notes, what does not hold; what is undecided stays as the other window kept it. */
async function keepWhatHolds(
  desk: Desk,
  form: KeptForm,
  sent: FormData,
  wrong: Map<string, string>,
): Promise<Settled> {
  const kept = await form.kept(desk, sent)
  const settled = settle(sent, kept)
  const { data, others } = settled
  for (const [name, theirs] of Object.entries(others)) data.set(name, theirs)
  try {
    await form.save(data, keyedOn(form, kept, sent))
    return settled
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.code !== 'changed-meanwhile' && !leaveOut(sent, error, form, wrong)) throw error
  }
  await untilWritten()
  return keepWhatHolds(desk, form, sent, wrong)
}

/** Whether something could be left out that was sent. What is still missing is not complained of. */
function leaveOut(
  sent: FormData,
  problem: Problem,
  { fieldOf = (path) => path }: KeptForm,
  wrong: Map<string, string>,
): boolean {
  const before = [...sent].length
  for (const { code, field, message } of [problem, ...problem.also]) {
    const name = canBePutRight(problem) && field !== undefined ? fieldOf(field) : ''
    if (code !== 'missing' && name !== '') wrong.set(name, message)
    // A choice that has to be made carries a sign that it is asked.
    for (const one of [name, `asks-${name}`]) sent.delete(one)
  }
  return [...sent].length < before
}
