// Filling in and sending the forms of a page, as one does with a mouse, or with a finger on a phone.
import type { Locator, Page } from 'playwright-core'

/** What is typed into the fields, by their labels. */
export type Typed = Readonly<Record<string, string>>

export async function fill(place: Page | Locator, typed: Typed): Promise<void> {
  for (const [label, text] of Object.entries(typed))
    await place.getByLabel(label).first().fill(text)
}

/** Presses a button or a link, and waits for the page that follows. */
export async function press(
  place: Page | Locator,
  name: string | RegExp,
  role: 'button' | 'link' = 'button',
): Promise<void> {
  const page = 'page' in place ? place.page() : place
  await follow(page, () => touch(place.getByRole(role, { name }).first()))
}

/** Clicks, or taps where the window is a phone's. */
export async function touch(one: Locator): Promise<void> {
  const taps = await one.page().evaluate(() => navigator.maxTouchPoints > 0)
  await (taps ? one.tap() : one.click())
}

/** Does what leads to another page, and waits until that is there. */
export async function follow(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()])
}

/** What stands beside a field about what is wrong with it. */
export function whatIsWrong(field: Locator): Promise<string> {
  return field.evaluate((one) => {
    if (one.getAttribute('aria-invalid') !== 'true') return 'nothing is said to be wrong'
    const ids = one.getAttribute('aria-describedby')?.split(' ') ?? []
    return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
  })
}
