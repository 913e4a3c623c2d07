// What just happened, or is wrong, is where one is when the page opens: so it is the first that is heard.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { keepInterview, startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('heard first', () => {
  test.each([true, false])(
    'is what happened, or what is to be put right (with script: %s)',
    async (javaScriptEnabled) => {
      await using stage = await openStage('2026-03-02T17:00', { javaScriptEnabled })
      const { page } = stage
      await startUp(page)
      await press(page, 'Keep it and go on')
      expect(await isHeard(page, 'alert', 'A few things to put right:')).toBe(true)
      await keepInterview(page)
      await page.goto('/applications')
      await press(page, 'Maintenance planner at Halvorsen Paper', 'link')
      await press(page, 'Move it or call it off', 'link')
      await press(page, 'Call it off')
      expect(await isHeard(page, 'status', 'Called off. It no longer counts.')).toBe(true)
    },
  )

  test('is it also where the address leads to a section of the page', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await page.goto('/settings')
    await press(page, 'Keep your details')
    expect(await isHeard(page, 'status', 'Kept. Letters and scripts use it from now on.')).toBe(
      true,
    )
    await fill(page, { Name: '' })
    await press(page, 'Keep your details')
    expect(await isHeard(page, 'alert', 'One thing to put right:')).toBe(true)
  })
})

/** Whether the focus comes to it. */
async function isHeard(page: Page, role: 'alert' | 'status', name: string): Promise<boolean> {
  await page.getByRole(role, { name, exact: true }).and(page.locator(':focus')).waitFor()
  return true
}
