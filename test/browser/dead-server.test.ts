// The program ends while one types: nothing is lost, it is said, and nothing is done twice once it is back.
import { describe, expect, inject, test } from 'vitest'
import { interview, keepInterview, openCallRoom, startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('without an answer', () => {
  test('a form stays as it was typed, says why, and is sent once when the program is back', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await page.goto('/interviews/new')
    await fill(page, interview)
    await stage.stop()
    await page.getByRole('button', { name: 'Keep it and go on' }).click()
    const notice = page.locator('.dead')
    expect(await notice.innerText()).toMatch(/does not answer just now/)
    expect(await page.getByLabel('Company').inputValue()).toBe('Halvorsen Paper')
    await stage.start()
    await page.getByText('Sincerely answers again').waitFor()
    await press(page, 'Keep it and go on')
    await page.goto('/applications')
    expect(await page.locator('#list li').count()).toBe(1)
  })

  test('the outcome of a call waits too, and what was typed while talking', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await openCallRoom(stage)
    await fill(page, { 'In their words': 'by the end of the month' })
    await stage.stop()
    await page.getByRole('button', { name: 'We talked' }).click()
    await page.locator('.dead').waitFor()
    expect(await page.getByLabel('In their words').first().inputValue()).toMatch(/end of the month/)
    expect(await page.locator('.dead').innerText()).toContain('Kept on this device.')
    await page.getByRole('button', { name: 'We talked' }).dblclick()
    await page.getByText('One entry waits to be sent').waitFor()
    await stage.start()
    await page.locator('.waits').waitFor({ state: 'detached', timeout: 30_000 })
    await page.goto('/applications')
    await press(page, /^Maintenance planner/, 'link')
    expect(await page.getByRole('link', { name: /^Take back: You talked/ }).count()).toBe(1)
  })

  test('a page come back to can be used again', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await keepInterview(page)
    await page.goto('/settings')
    for (const phone of ['+1 312 555 0142', '+1 312 555 0143']) {
      await page.getByLabel('Phone', { exact: true }).fill(phone)
      await press(page, 'Keep your details')
      await page.goBack()
    }
    await page.goto('/settings')
    expect(await page.getByLabel('Phone', { exact: true }).inputValue()).toBe('+1 312 555 0143')
  })
})
