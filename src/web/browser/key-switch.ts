// Single keys can be turned off, for those whose own keys they meet; this browser remembers it.
import { keep, letGo, readKept } from './storage.ts'

const place = 'keys'

export function areKeysOn(): boolean {
  return readKept(place) !== 'off'
}

export function wireKeySwitch(label: HTMLElement): void {
  const box = label.querySelector('input')
  if (!box) return
  label.hidden = false
  box.checked = areKeysOn()
  box.addEventListener('change', () => {
    if (box.checked) letGo(place)
    else keep(place, 'off')
  })
}
