// Finding one's way and filling in forms with the keyboard alone.
import type { Page } from 'playwright-core'
import { follow } from './forms.ts'

/** Presses Tab until what is called so has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = []
  while (passed.length < 150) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(nameOfFocused)
    if (focused.includes(name)) return
    passed.push(focused)
  }
  throw new Error(`Tab never comes to “${name}”, but by: ${[...new Set(passed)].join(' · ')}`)
}

export async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.type(text)
}

/** Types day and time, `03022026` and `0200PM`, as the field asks for them. */
export async function typeTime(page: Page, name: string, day: string, time: string): Promise<void> {
  await type(page, name, day)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type(time)
}

/** Chooses the option that stands so many places below the first. */
export async function choose(page: Page, firstOption: string, below = 0): Promise<void> {
  await tabTo(page, firstOption)
  await page.keyboard.press('Space')
  for (let count = 0; count < below; count += 1) await page.keyboard.press('ArrowDown')
}

/** Goes to a button or a link, presses Enter, and waits for the page that follows. */
export async function enter(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  await follow(page, () => page.keyboard.press('Enter'))
}

function nameOfFocused(): string {
  const one = document.activeElement
  if (!one || one === document.body) return ''
  const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : []
  const label = labels.map(({ textContent }) => textContent).join(' ')
  return one.getAttribute('aria-label') ?? (label || (one.textContent ?? ''))
}
