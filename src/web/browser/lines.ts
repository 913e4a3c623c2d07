// A list of people grows by a line where one is needed.
import { type Field, findField } from './fields.ts'

/** The field of that name, in a line that is not there yet and is added for it. */
export function addLineFor(form: HTMLFormElement, name: string): Field | undefined {
  const line = Number(/^person-(\d+)-/.exec(name)?.[1])
  while (linesOf(form).length > 0 && linesOf(form).length <= line) addLine(form)
  return findField(form, name)
}

/** Adds an empty line; gives it. */
function addLine(form: HTMLFormElement): HTMLElement | undefined {
  const lines = linesOf(form)
  const last = lines.at(-1)
  if (!last) return undefined
  const line = last.cloneNode(true) as HTMLElement
  for (const one of line.querySelectorAll('*')) renumber(one, lines.length)
  for (const field of line.querySelectorAll<HTMLInputElement>('input, textarea, select'))
    if (field.type !== 'checkbox') field.value = ''
  last.after(line)
  return line
}

function linesOf(form: HTMLFormElement): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-row]')]
}

function renumber(one: Element, line: number): void {
  for (const name of ['name', 'id', 'for', 'aria-describedby']) {
    const value = one.getAttribute(name)
    if (value) one.setAttribute(name, value.replaceAll(/\bperson-\d+-/g, `person-${line}-`))
  }
}
