// Text set as wide as some need it to read (WCAG 1.4.12): nothing may be cut or pushed off the page by it.
import type { Page } from 'playwright-core'
import { findOverhang } from './narrow.ts'

export async function findOverhangOfWideText(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const wide = new CSSStyleSheet()
    wide.replaceSync(`* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-bottom: 2em !important }`)
    document.adoptedStyleSheets = [wide]
  })
  const flaws = await findOverhang(page)
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return flaws
}
