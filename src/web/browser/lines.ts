// A list of people grows by a line where one is needed: when the last has something in it, and for what comes
// back from a draft. Enter goes on to the next line, and from an empty last one to the button.
import { type Field, findField } from './fields.ts'

export function growLines(form: HTMLFormElement): void {
  form.addEventListener('input', ({ target }) => {
    if (target instanceof Element && lineAround(target) === linesOf(form).at(-1)) addLine(form)
  })
  form.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (key !== 'Enter' || !(target instanceof HTMLInputElement) || event.isComposing) return
    if (target.type === 'checkbox') return
    event.preventDefault()
    const lines = linesOf(form)
    const next = lines[lines.findIndex((line) => line === lineAround(target)) + 1]
    const goal = next?.querySelector<HTMLElement>(typedInto) ?? form.querySelector('.button.first')
    if (goal instanceof HTMLElement) goal.focus()
  })
}

/** The field of that name, in a line that is not there yet and is added for it. */
export function addLineFor(form: HTMLFormElement, name: string): Field | undefined {
  const line = Number(/^person-(\d+)-/.exec(name)?.[1])
  while (linesOf(form).length > 0 && linesOf(form).length <= line) addLine(form)
  return findField(form, name)
}

function addLine(form: HTMLFormElement): void {
  const lines = linesOf(form)
  const last = lines.at(-1)
  if (!last) return
  const line = last.cloneNode(true) as HTMLElement
  for (const one of line.querySelectorAll('.wrong, .elsewhere, .missing')) one.remove()
  for (const one of line.querySelectorAll('*')) renumber(one, lines.length)
  for (const field of line.querySelectorAll('input, textarea, select')) empty(field)
  for (const part of line.querySelectorAll('details')) part.open = false
  const legend = line.querySelector('legend')
  if (legend) legend.textContent = 'Somebody else'
  last.after(line)
}

function linesOf(form: HTMLFormElement): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-row]')]
}

function lineAround(element: Element): Element | null {
  return element.closest('[data-row]')
}

function renumber(one: Element, line: number): void {
  for (const name of ['name', 'id', 'for', 'aria-describedby']) {
    const value = one.getAttribute(name)
    if (value) one.setAttribute(name, value.replaceAll(/\bperson-\d+-/g, `person-${line}-`))
  }
}

function empty(field: Element): void {
  field.removeAttribute('aria-invalid')
  field.closest('.field')?.classList.remove('has-error')
  if (field instanceof HTMLSelectElement) {
    for (const option of field.options) option.defaultSelected = false
    field.selectedIndex = 0
  } else if (field instanceof HTMLTextAreaElement) field.value = field.defaultValue = ''
  else if (field instanceof HTMLInputElement && field.type !== 'checkbox')
    field.value = field.defaultValue = ''
}

const typedInto = 'input:not([type=hidden])'
