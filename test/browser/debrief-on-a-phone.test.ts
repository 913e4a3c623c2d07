// The debrief in the car park: one person at a time, with and without scripts.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { interview, startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { openStage, phone } from './stage.ts'

describe.skipIf(!inject('browser')).each([
  ['with scripts', true],
  ['without any script', false],
])('the debrief on a phone, %s', (_, javaScriptEnabled) => {
  test('shows one person at a time, and the part in which something is wrong', async () => {
    await using stage = await openStage('2026-03-02T17:00', { ...phone, javaScriptEnabled })
    const { page } = stage
    await startUp(page)
    const both = `${interview['Whom did you talk to?']}\nBen Ortega, Shift Lead, +1 920 555 0135`
    await fill(page, { ...interview, 'Whom did you talk to?': both })
    await press(page, 'Keep it and go on')
    expect(await inSight(page)).toEqual(['Ana Ruiz'])
    await fill(page, { 'What did you learn': 'the new line' })
    await page.getByRole('link', { name: 'Next: Ben Ortega' }).tap()
    expect(await inSight(page)).toEqual(['Ben Ortega'])
    await fill(page.getByRole('group'), { 'Which problem': 'two winders' })
    await page.getByRole('link', { name: 'Next: Their decision' }).tap()
    expect(await inSight(page)).toEqual(['Did they say when they will decide?'])
    await fill(page, { 'The day': '2025-03-13' })
    await press(page, 'Keep this and write the notes')
    await page.getByRole('alert').getByRole('link').tap()
    expect(await inSight(page)).toEqual(['Did they say when they will decide?'])
    await fill(page, { 'The day': '2026-03-13' })
    await page.getByRole('link', { name: 'Ana Ruiz' }).tap()
    expect(await page.getByRole('group').getByLabel('What did you learn').inputValue()).toBe(
      'the new line',
    )
    await page.goBack()
    await press(page, 'Keep this and write the notes')
    await page.getByRole('heading', { name: /Thank/ }).first().waitFor()
    expect(stage.complaints).toEqual([])
  })
})

/** The parts one sees, by what they are called. */
async function inSight(page: Page): Promise<readonly string[]> {
  const parts = page.getByRole('main').getByRole('group')
  return parts.locator('legend').allTextContents()
}
