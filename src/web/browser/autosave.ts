// A form over what is kept that is kept by itself while one types.
import { markOf } from '../forms/seen.ts'
import { isUndecided } from './decide.ts'
import { say, show } from './line.ts'
import { beforeSending, isHeld, mayLeave } from './sending.ts'
import { answers, untilItAnswers } from './server.ts'
import { sendBriefly } from './send-briefly.ts'
import { tellFields } from './told.ts'
import type { TypedForm } from './typed-form.ts'

const pause = 800
/** Something that waits has to be sent before. */
const lineMoves = 5_000

/** `kept` is called when something of it was. */
export function autosave(typed: TypedForm, kept: () => void): void {
  const { form } = typed
  const told = new Map<string, string>()
  const tries: { readonly save: number; readonly name: string; readonly mark: string }[] = []
  let waiting: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let [saves, settled, isAway] = [0, 0, false]

  /** What the program was not told yet. */
  const isNew = () =>
    !isUndecided(form) && typed.changed().some(({ name, text }) => told.get(name) !== text())

  async function save(leaving = false): Promise<void> {
    // A page that goes cannot wait; what it cannot send stays as its draft.
    if (leaving && !mayLeave(form)) return
    if (!leaving && (await isHeld(form))) return waitForProgram()
    const number = (saves += 1)
    const texts = new Map(typed.fields().map(({ name, text }) => [name, text()]))
    const data = new FormData(form)
    // Should the answer be lost, what is kept then is known to come from here.
    for (const { name, text } of typed.changed())
      tries.push({ save: number, name, mark: markOf(text()) })
    addTries()
    show(form, 'Keeping …')
    const answer = await sendBriefly(form.action, data, leaving)
    if (answer === undefined) return waitForProgram()
    if (number < settled) return
    settled = number
    if ('sentence' in answer) {
      for (const [name, text] of texts) told.set(name, text)
      return say(form, `${answer.sentence} What you typed stays in this window.`)
    }
    while (tries[0] && tries[0].save <= number) tries.shift()
    const { wrong, others, taken } = answer
    for (const [name, text] of texts) {
      const isElse = name in wrong || name in others || name in taken
      told.set(name, text)
      typed.accept(name, isElse ? undefined : text)
    }
    tellFields(typed, answer, texts)
    addTries()
    const isAll = Object.keys(wrong).length + Object.keys(others).length === 0
    if (isNew()) show(form, '')
    else if (isAll) show(form, 'Kept')
    else say(form, 'Kept, but for what is marked')
    kept()
  }

  function addTries(): void {
    for (const { name, mark } of tries)
      typed.setMarks(name, [...new Set([...typed.marksOf(name), mark])])
  }

  async function waitForProgram(): Promise<void> {
    say(form, away)
    if (isAway) return
    isAway = true
    if (!(await answers())) await untilItAnswers()
    else if (await isHeld(form)) await new Promise((resolve) => setTimeout(resolve, lineMoves))
    isAway = false
    saveSoon()
  }

  function saveSoon(): void {
    clearTimeout(waiting)
    if (!isAway) waiting = setTimeout(() => void saveNow(), pause)
  }

  /** One save at a time, and another one after it for what was typed meanwhile. */
  async function saveNow(): Promise<void> {
    await running
    if (!isNew()) return
    running = save()
    await running
    running = undefined
    if (isNew()) saveSoon()
  }

  const saveLeaving = () => {
    if (isNew()) void save(true)
  }
  form.addEventListener('input', ({ target }) => {
    if (target instanceof Element) told.delete(target.getAttribute('name') ?? '')
    if (!isAway) show(form, '')
    saveSoon()
  })
  addEventListener('pagehide', saveLeaving)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveLeaving()
  })
  // What is under way has to be known before the form is sent, or it would speak against it.
  beforeSending(form, async () => {
    clearTimeout(waiting)
    await running
  })
}

const away = 'Kept in this window only: Sincerely does not answer. It is tried again when it does.'
