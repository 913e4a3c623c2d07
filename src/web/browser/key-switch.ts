// Single keys can be turned off, for those whose own keys they meet; this browser remembers it.

const place = 'keys'

export function areKeysOn(): boolean {
  return localStorage.getItem(place) !== 'off'
}

export function wireKeySwitch(label: HTMLElement): void {
  const box = label.querySelector('input')
  if (!box) return
  label.hidden = false
  box.checked = areKeysOn()
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(place)
    else localStorage.setItem(place, 'off')
  })
}
