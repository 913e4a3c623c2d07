// Taking a picture: as wide as asked, as high as the page, in few colours.
import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { withFewColours } from './few-colours.ts'

export type Look = {
  /** What it adds to the name of a picture. */
  readonly suffix: string
  readonly window: 'page' | 'phone' | 'paper'
  readonly colorScheme: 'light' | 'dark'
  readonly media?: 'print'
}

export const wideLight = { suffix: '', window: 'page', colorScheme: 'light' } as const
export const phoneLight = { suffix: '-phone', window: 'phone', colorScheme: 'light' } as const
export const phoneDark = { suffix: '-phone-dark', window: 'phone', colorScheme: 'dark' } as const
const printed = { suffix: '-print', window: 'paper', colorScheme: 'light', media: 'print' } as const
const wideDark = { suffix: '-dark', window: 'page', colorScheme: 'dark' } as const
export const looks: readonly Look[] = [wideLight, wideDark, phoneLight, phoneDark, printed]

export async function takePicture(page: Page, file: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const size = page.viewportSize() ?? { width: 1200, height: 800 }
  const isOver = (await page.locator('dialog[open]').count()) > 0
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  // What lies at the lower edge of a window lies at the lower edge of the picture.
  if (!isOver) await page.setViewportSize({ ...size, height: Math.max(height, size.height) })
  writeFileSync(file, withFewColours(await page.screenshot({ animations: 'disabled' })))
  await page.setViewportSize(size)
}
