// Settings, by keyboard: each section is kept by itself, and one stays where one was.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { choose, enter, tabTo, type } from './keys.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('settings', () => {
  test('numbers of one’s own come into sight once they are chosen, and are asked about where they are many', async () => {
    await using stage = await openStage('2026-03-02T17:00', { reducedMotion: 'reduce' })
    const { page } = stage
    await startUp(page)
    await page.goto('/settings')
    const rounds = page.getByLabel('How many rounds')
    expect(await rounds.isVisible()).toBe(false)
    await choose(page, 'A call every week', 3)
    await tabTo(page, 'How many rounds')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('5')
    await enter(page, 'Keep this pace')
    expect(await sectionInSight(page)).toBe('Your pace')
    expect(await page.getByRole('alert').innerText()).toContain('Five rounds are more than three.')
    expect(await rounds.inputValue()).toBe('5')
    await tabTo(page, 'I know')
    await page.keyboard.press('Space')
    await enter(page, 'Keep this pace')
    expect(await sectionInSight(page)).toBe('Your pace')
    expect(await page.getByRole('status').innerText()).toContain('Kept.')
    expect(await page.locator('#your-pace').innerText()).toContain('after 7, 14, 21, 28, 35 and 42')
    expect(stage.complaints).toEqual([])
  })

  test('a zone is found by the name of its city', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await page.goto('/settings')
    await type(page, 'Time zone', 'Berlin')
    await enter(page, 'Keep these days')
    expect(await page.getByLabel('Time zone').inputValue()).toBe('Europe/Berlin')
    expect(await sectionInSight(page)).toBe('Days and holidays')
  })

  test('who is away is told so on Today, and is back at a press', async () => {
    await using stage = await openStage('2026-03-02T17:00', { javaScriptEnabled: false })
    const { page } = stage
    await startUp(page)
    await page.goto('/settings')
    await fill(page, { 'The first day': '2026-03-02', 'The last day': '2026-03-09' })
    await press(page, 'Let everything wait')
    await page.goto('/')
    expect(await page.getByRole('note').innerText()).toContain('You are away until Mon 9 March.')
    await press(page, 'I am back')
    expect(await page.getByRole('status').innerText()).toContain('Welcome back.')
    expect(await page.getByRole('note').count()).toBe(0)
  })
})

/** The heading that one sees first. */
function sectionInSight(page: Page): Promise<string | undefined> {
  return page
    .getByRole('heading', { level: 2 })
    .evaluateAll((all) =>
      all.find((one) => one.getBoundingClientRect().top >= 0)?.textContent?.trim(),
    )
}
