// What Today says: a line for each thing to do.
import type { Page } from 'playwright-core'

export type Line = { readonly what: string; readonly when: string; readonly because: string }

export async function readToday(page: Page): Promise<readonly Line[]> {
  await page.goto('/')
  // An interview of today stands in a line of its own, without a state.
  return page.locator('.todo[class*="state-"]').evaluateAll((lines) =>
    lines.map((line) => ({
      what: line.querySelector('h2')?.textContent ?? '',
      when: line.querySelector('.when')?.textContent ?? '',
      because: line.querySelector(':scope > p:not(.when)')?.firstChild?.textContent?.trim() ?? '',
    })),
  )
}

/** What it says besides: `Mon 9 March: Call Ana Ruiz, Halvorsen Paper`, of the days to come and of what is theirs. */
export async function readAhead(page: Page): Promise<Record<'soon' | 'theirs', readonly string[]>> {
  return { soon: await readDays(page, 'soon'), theirs: await readDays(page, 'waiting') }
}

function readDays(page: Page, section: string): Promise<readonly string[]> {
  return page.locator(`[aria-labelledby="${section}"] :is(dt, dd)`).evaluateAll((parts) => {
    let day = ''
    return parts.flatMap((part) => {
      const said = part.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
      if (part.tagName === 'DD') return [`${day}: ${said}`]
      day = said
      return []
    })
  })
}
