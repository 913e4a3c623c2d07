// A form while one types: what of it is kept by the server already, and what is not yet.
import { keyField } from '../forms/keys.ts'
import { markOf, printSeen, readSeen, seenField } from '../forms/seen.ts'
import type { Offered } from './drafts.ts'
import { type Field, fieldsOf } from './fields.ts'

export type TypedForm = {
  readonly form: HTMLFormElement
  /** The same form has the same place on every page, and no other form has it. */
  readonly place: string
  /** Whether it stands over what is kept; else it makes something new. */
  readonly isOverKept: boolean
  readonly fields: () => readonly Field[]
  /** The marks of what a field was made from; the first is that of what is kept. */
  readonly marksOf: (name: string) => readonly string[]
  readonly setMarks: (name: string, marks: readonly string[]) => void
  /** Whether that text of a field is kept, or was there from the beginning. */
  readonly isKept: (field: Field, text: string) => boolean
  /** Notes that this text of a field has been kept, though perhaps in a tidier form; or that it is not any more. */
  readonly accept: (name: string, text: string | undefined) => void
  readonly isUntouched: (field: Field) => boolean
  /** The fields that hold what is not kept. */
  readonly changed: () => readonly Field[]
  /** What other drafts have, and is shown beside the fields. */
  readonly offered: Set<Offered>
  readonly setKey: (key: string) => void
}

export function typedForm(form: HTMLFormElement): TypedForm {
  const seen = form.querySelector<HTMLInputElement>(`[name=${seenField}]`)
  const key = form.querySelector<HTMLInputElement>(`[name=${keyField}]`)
  const accepted = new Map<string, string>()
  const wasPosted = 'posted' in document.body.dataset
  const marksOf = (name: string) => readSeen(seen?.value ?? '').get(name) ?? [markOf('')]
  const isKept = ({ name, initial }: Field, text: string) => {
    if (accepted.get(name) === text) return true
    if (seen) return markOf(text) === marksOf(name)[0]
    // What came back with a form that was wrong is kept nowhere.
    return wasPosted ? text === '' : text === initial
  }
  const fields = () => fieldsOf(form)
  return {
    ...{ form, place: placeOf(form), isOverKept: seen !== null, fields, marksOf, isKept },
    offered: new Set(),
    setMarks: (name, marks) => {
      if (seen) seen.value = printSeen(new Map([...readSeen(seen.value), [name, marks]]))
    },
    accept: (name, text) => {
      if (text === undefined) accepted.delete(name)
      else accepted.set(name, text)
    },
    isUntouched: (field) => isKept(field, field.text()),
    changed: () => fields().filter((field) => !isKept(field, field.text())),
    setKey: (made) => {
      if (key) key.value = made
    },
  }
}

/** Several forms of a page may lead to one address, each about somebody or something else. */
function placeOf(form: HTMLFormElement): string {
  const { pathname } = new URL(form.action)
  const about = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
    .filter(({ name }) => abouts.has(name))
    .map(({ name, value }) => [name, value])
  const query = new URLSearchParams(about).toString()
  return query === '' ? pathname : `${pathname}?${query}`
}

const abouts = new Set(['application', 'interview', 'contact', 'kind', 'what'])
