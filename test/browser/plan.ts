// What is still open in the plan of the application on the page.
import type { Page } from 'playwright-core'

/** `Mon 9 March: Call Ana Ruiz`, in the order of the plan. */
export function readOpenSteps(page: Page): Promise<readonly string[]> {
  const open = page.locator('.plan > li:not(.state-done, .state-skipped)')
  return open.evaluateAll((lines) =>
    lines.map((line) => {
      const when = line.querySelector('.when')?.firstChild?.textContent
      return `${when}: ${line.querySelector('.what')?.textContent}`
    }),
  )
}
