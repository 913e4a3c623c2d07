// The way through a page by the Tab key alone: everything is reached, in reading order, and seen.
import type { Page } from 'playwright-core'

/** What is wrong with the way; empty when a person without a mouse sees where they are all along. */
export async function findTabFlaws(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate(markStops)
  await page.evaluate(lookAtEach)
  const flaws: string[] = []
  let last = { stop: -1, top: 0 }
  while (last.stop < count - 1) {
    await pressTab(page, count - 1 - last.stop)
    const seen = await page.evaluate(readSeen)
    if (seen.length === 0) return [...flaws, `After stop ${last.stop} no key is heard`]
    for (const { stop, top, about, isDate, flaw } of seen) {
      // Day, month and year of a date are places of their own.
      if (stop === last.stop && isDate) continue
      if (stop !== last.stop + 1) flaws.push(`After stop ${last.stop} comes ${stop}: ${about}`)
      if (top < last.top - 8) flaws.push(`One has to look up again for ${about}`)
      if (flaw) flaws.push(`${flaw}: ${about}`)
      if (stop < 0 || flaws.length > 5) return flaws
      last = { stop, top }
    }
  }
  return flaws
}

/** So many times, without waiting for the page after each: that looks at each by itself. */
async function pressTab(page: Page, times: number): Promise<void> {
  const keyboard = await page.context().newCDPSession(page)
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  const strokes = Array.from({ length: times }, () => ['rawKeyDown', 'keyUp'] as const).flat()
  await Promise.all(
    strokes.map((type) => keyboard.send('Input.dispatchKeyEvent', { type, ...key })),
  )
  await keyboard.detach()
}

type Seen = {
  readonly stop: number
  readonly top: number
  readonly about: string
  readonly isDate: boolean
  readonly flaw: string | undefined
}

/** Numbers everything that can be used, in the order of the page or of what lies over it; gives how many there are. */
function markStops(): number {
  const usable =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
  const groups = new Set<string>()
  const place = document.querySelector<HTMLElement>('dialog[open]') ?? document.body
  const stops = [...place.querySelectorAll<HTMLElement>(usable)].filter((one) => {
    const { width, height } = one.getBoundingClientRect()
    if (!one.checkVisibility({ visibilityProperty: true }) || width * height === 0) return false
    // Options are chosen with the arrow keys, from the field above them.
    if (one.tabIndex < 0) return false
    // Of a group of choices the Tab key stops at one: that which is chosen, else the first.
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true
    const group = [...document.querySelectorAll<HTMLInputElement>(`[name="${one.name}"]`)]
    const stop = group.find(({ checked }) => checked) ?? group[0]
    if (one !== stop || groups.has(one.name)) return false
    groups.add(one.name)
    return true
  })
  for (const [index, stop] of stops.entries()) stop.dataset['stop'] = `${index}`
  // The way begins at the top, wherever the page has put one.
  place.tabIndex = -1
  place.focus()
  return stops.length
}

/** From now on whatever has the focus when a key is up again is looked at. */
function lookAtEach(): void {
  const seen: Seen[] = []
  Object.assign(window, { seen })
  addEventListener('keyup', () => seen.push(lookAtFocus()), { capture: true })

  function lookAtFocus(): Seen {
    const one = document.activeElement ?? document.body
    const { left, right, top, bottom } = one.getBoundingClientRect()
    const about = `${one.tagName} ${one.getAttribute('name') ?? ''} ${one.textContent?.slice(0, 40)}`
    const stop = Number((one as HTMLElement).dataset['stop'] ?? -1)
    const isDate = /^(date|time)/.test(one.getAttribute('type') ?? '')
    // In reading order each comes below the one before; the head stays where it is.
    const depth = one.closest('main, footer, dialog') ? top + scrollY : 0
    return { stop, top: depth, about, isDate, flaw: hasRing() ? hides() : 'No ring is seen' }

    function hasRing(): boolean {
      return [one, one.closest('label'), one.closest('.choice')].some((place) => {
        if (!place) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(place)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      })
    }

    function hides(): string | undefined {
      const across = [left + 3, (left + right) / 2, right - 3]
      const down = [top + 3, (top + bottom) / 2, bottom - 3]
      const seen = across.flatMap((x) => down.map((y) => document.elementFromPoint(x, y)))
      const label = one.closest('label')
      const isSeen = seen.some((place) => place && (one.contains(place) || place === label))
      return isSeen ? undefined : 'It is hidden'
    }
  }
}

function readSeen(): readonly Seen[] {
  return (window as unknown as { seen: Seen[] }).seen.splice(0)
}
