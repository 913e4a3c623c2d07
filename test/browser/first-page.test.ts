import { describe, expect, inject, test } from 'vitest'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('the first page', () => {
  test.each([true, false])('opens with its styles and its font, scripts %s', async (scripts) => {
    await using stage = await openStage('2026-03-02T15:00', { javaScriptEnabled: scripts })
    const { page } = stage
    const answer = await page.goto('/')
    expect(answer?.status()).toBe(200)
    const family = await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)
    expect(family).toMatch(/serif/i)
    const fonts = await page.evaluate(() =>
      document.fonts.ready.then(
        (all) => [...all].filter((font) => font.status === 'loaded').length,
      ),
    )
    expect(fonts).toBeGreaterThan(0)
    expect(stage.complaints).toEqual([])
  })

  test('proposes where this computer says it is, and nothing else', async () => {
    await using stage = await openStage('2026-03-02T15:00')
    await stage.page.goto('/')
    const zone = stage.page.locator('[name=timeZone]')
    expect(await zone.inputValue()).toBe(Temporal.Now.timeZoneId())
  })
})
