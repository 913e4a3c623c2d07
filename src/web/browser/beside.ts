// A word beside a field about something else that it could hold, with what one can do about it.
import { parseDay } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import type { Field } from './fields.ts'

type Word = {
  readonly sentence: string
  /** The other text. */
  readonly text: string
  readonly choices: Readonly<Record<string, () => void>>
}

/** Takes the place of what was said there before. */
export function sayBeside(field: Field, { sentence, text, choices }: Word): void {
  silence(field)
  const place = document.createElement('div')
  place.className = 'elsewhere'
  place.dataset['beside'] = field.name
  place.role = 'status'
  const words = document.createElement('p')
  words.append(sentence)
  if (text !== '') words.append(' ', quote(field, text))
  const buttons = document.createElement('p')
  for (const [word, act] of Object.entries(choices)) buttons.append(button(field, word, act), ' ')
  place.append(words, buttons)
  frameOf(field).append(place)
}

export function silence(field: Field): void {
  frameOf(field)
    .querySelector(`[data-beside="${CSS.escape(field.name)}"]`)
    ?.remove()
}

function frameOf({ element }: Field): HTMLElement {
  const isOneOfSeveral = element instanceof HTMLInputElement && element.type === 'radio'
  const frame = element.closest<HTMLElement>(isOneOfSeveral ? 'fieldset' : '.field')
  return frame ?? element.closest('label')?.parentElement ?? element
}

/** As the field itself would show it. */
function quote({ element }: Field, text: string): HTMLElement {
  const words = document.createElement('q')
  words.dir = 'auto'
  words.textContent = wordOf(element, text) ?? text
  return words
}

function wordOf(element: HTMLElement, text: string): string | undefined {
  if (element instanceof HTMLSelectElement)
    return [...element.options].find(({ value }) => value === text)?.text
  if (!(element instanceof HTMLInputElement)) return undefined
  const day = element.type === 'date' ? parseDay(text) : undefined
  if (day !== undefined) return sayDay(day)
  const choice = element.form?.querySelector<HTMLInputElement>(
    `[name="${CSS.escape(element.name)}"][value="${CSS.escape(text)}"]`,
  )
  return choice?.labels?.[0]?.innerText
}

function button(field: Field, word: string, act: () => void): HTMLButtonElement {
  const one = document.createElement('button')
  one.type = 'button'
  one.className = 'button plain'
  one.textContent = word
  one.ariaLabel = [word, nameOf(field)].filter(Boolean).join(': ')
  one.addEventListener('click', () => {
    silence(field)
    act()
    field.element.focus()
  })
  return one
}

/** Which question it is about, for those who come to the button without having seen the field. */
function nameOf(field: Field): string | undefined {
  return frameOf(field).querySelector('legend, label')?.textContent?.trim()
}
