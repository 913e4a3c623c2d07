// What Today says: a line for each thing to do.
import type { Page } from 'playwright-core'

export type Line = { readonly what: string; readonly when: string; readonly because: string }

export async function readToday(page: Page): Promise<readonly Line[]> {
  await page.goto('/')
  return page.locator('.todo').evaluateAll((lines) =>
    lines.map((line) => ({
      what: line.querySelector('h2')?.textContent ?? '',
      when: line.querySelector('.when')?.textContent ?? '',
      because: line.querySelector(':scope > p:not(.when)')?.firstChild?.textContent?.trim() ?? '',
    })),
  )
}
