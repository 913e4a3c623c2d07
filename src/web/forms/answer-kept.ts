// What is done with a form over what is kept: it is kept, or comes back with what has to be decided or put right.
import type { Context } from 'hono'
import type { Desk } from '#app/desk.ts'
import { hasArrived } from '#app/has-arrived.ts'
import { Problem } from '#core/problem.ts'
import { canBePutRight } from './answer.ts'
import { answerBriefly, asksBriefly } from './answer-briefly.ts'
import { answerLater, isSentLater } from './answer-later.ts'
import { filledBy, sayKept, withProblem } from './filled.ts'
import { keyedOn, untilWritten, type KeptForm } from './kept-form.ts'
import { everyKey } from './keys.ts'
import { settle, type Settled } from './settle.ts'

export async function answerKept(c: Context, desk: Desk, form: KeptForm): Promise<Response> {
  const sent = await c.req.formData()
  if (asksBriefly(c)) return answerBriefly(c, desk, form, sent)
  // Kept the first time, it is not compared with what was changed since.
  if (isSentLater(c) && (await hasArrived(desk, [everyKey(sent)]))) return c.json({ kept: true })
  const { settled, problem } = await keep(desk, form, sent)
  if (isSentLater(c)) return answerLater(c, form, settled, problem)
  const others = new Map(Object.entries(settled.others))
  if (!problem && others.size === 0) return c.redirect(await form.next(settled.data), 303)
  const seen = sayKept(await form.kept(desk, sent))
  const filled = { ...filledBy(settled.data), others, seen }
  return form.again(problem ? withProblem(filled, problem, form.fieldOf) : filled)
}

type Outcome = { readonly settled: Settled; readonly problem?: Problem }

/** Keeps all of the form, or nothing where something has to be decided or put right first. */
async function keep(desk: Desk, form: KeptForm, sent: FormData): Promise<Outcome> {
  const kept = await form.kept(desk, sent)
  const settled = settle(sent, kept)
  if (Object.keys(settled.others).length > 0) return { settled }
  try {
    await form.save(settled.data, keyedOn(form, kept, sent))
    return { settled }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.code !== 'changed-meanwhile') {
      if (!canBePutRight(error)) throw error
      return { settled, problem: error }
    }
  }
  await untilWritten()
  return keep(desk, form, sent)
}
