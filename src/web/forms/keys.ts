// The key by which what a form does is known to be done. The page makes one for each form; a mark of what the
// form holds goes with it, since one may come back to the page, change something, and send it again.
import { markOf } from './seen.ts'

/** The field that carries what the page made. */
export const keyField = '_key'

/** Of a form that had to wait: when it was entered, by the clock of the device. */
export const enteredField = '_entered'

/** Of a form that makes something new: with other words in it the same form would make it twice. */
export function onceKey(form: FormData): string {
  return `${keyIn(form)}.${contentMark(form)}`
}

/** Of a form over what is kept: with other words in it it is another change. */
export function everyKey(form: FormData): string {
  return `${keyIn(form)}-${contentMark(form)}`
}

function keyIn(form: FormData): string {
  const key = form.get(keyField)
  return typeof key === 'string' ? key : ''
}

function contentMark(form: FormData): string {
  const typed = [...form].flatMap(([name, value]) =>
    name.startsWith('_') || typeof value !== 'string' ? [] : [`${name}=${value}`],
  )
  return markOf(typed.join('\n'))
}
