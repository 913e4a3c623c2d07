// Says beside a field what is wrong with it, as a page that comes back does; not while one types there still.
import type { Field } from './fields.ts'

const latest = new WeakMap<HTMLElement, string | undefined>()

/** Without a sentence nothing is wrong any more. */
export function sayWrong({ element }: Field, sentence: string | undefined): void {
  const isWatched = latest.has(element)
  latest.set(element, sentence)
  if (sentence === undefined || document.activeElement !== element) show(element)
  if (!isWatched) element.addEventListener('blur', () => show(element))
}

function show(element: HTMLElement): void {
  const sentence = latest.get(element)
  const id = `${element.id}-wrong`
  const about = (element.getAttribute('aria-describedby') ?? '').split(' ')
  const others = about.filter((one) => one !== '' && one !== id)
  document.getElementById(id)?.remove()
  set(element, 'aria-invalid', sentence && 'true')
  set(element, 'aria-describedby', [...others, ...(sentence ? [id] : [])].join(' '))
  const frame = element.closest('.field')
  frame?.classList.toggle('has-error', sentence !== undefined)
  if (!sentence) return
  const words = document.createElement('p')
  words.id = id
  words.className = 'wrong'
  words.textContent = sentence
  frame?.append(words)
}

function set(element: HTMLElement, name: string, value: string | undefined): void {
  if (value) element.setAttribute(name, value)
  else element.removeAttribute(name)
}
