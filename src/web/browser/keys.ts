// Keys that lead about: each presses the link that names it. None does anything while one types, while another
// key is held, or once they are turned off.
import { areKeysOn } from './key-switch.ts'
import { goToMainButton, walkList } from './walk.ts'

/** How long the second of two keys may take. */
const patience = 1_500

export function listenForKeys(): void {
  let first = ''
  let forgetting: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || lies('dialog[open]')) return
    if (isChord(event)) return act(event, '/')
    if (!areKeysOn() || isHeld(event) || isTyping(event.target)) return
    const keys = first + event.key
    clearTimeout(forgetting)
    first = event.key === 'g' && first === '' ? 'g ' : ''
    forgetting = setTimeout(() => (first = ''), patience)
    if (first === '') act(event, keys)
  })
}

function act(event: KeyboardEvent, keys: string): void {
  const acts = acting[keys] ?? pressing(keys)
  if (!acts) return
  event.preventDefault()
  acts()
}

const acting: Readonly<Record<string, () => void>> = {
  j: () => walkList(1),
  k: () => walkList(-1),
  '.': goToMainButton,
}

function pressing(keys: string): (() => void) | undefined {
  const link = lies(`[data-keys="${CSS.escape(keys)}"]`)
  return link && (() => link.click())
}

/** Ctrl K, on a Mac ⌘ K: also while one types, since it types nothing. */
function isChord({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform)
  const isAlone = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey
  return key.toLowerCase() === 'k' && isAlone && !altKey && !shiftKey
}

/** Shift is part of some keys themselves, such as ?. */
function isHeld({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  )
}

function lies(selector: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(selector) ?? undefined
}
