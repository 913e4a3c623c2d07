// Said aloud once before the call: the lines in their turn, a watch, and a recording that nobody else gets.
import { describe, expect, inject, test } from 'vitest'
import { keepInterview, openCallRoom, startUp } from './dana.ts'
import { press } from './forms.ts'
import { openStage } from './stage.ts'
import { openWithDevices } from './with-devices.ts'

describe.skipIf(!inject('browser'))('a call', () => {
  test('is rehearsed line by line, heard again, and kept nowhere', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    await startUp(stage.page)
    await keepInterview(stage.page)
    stage.goTo('2026-03-09T10:00')
    await using rehearsing = await openWithDevices()
    const { page } = rehearsing
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url())
    })
    await page.goto(stage.address)
    await press(page, /^Open the script/, 'link')
    await press(page, 'Say it aloud once', 'link')
    const lines = page.locator('.prompter li')
    await page.getByLabel('Record me').check()
    await page.getByRole('button', { name: 'Start' }).click()
    await expect.poll(() => lines.first().getAttribute('data-now')).toBe('')
    await expect.poll(() => lines.nth(1).getAttribute('data-now'), { timeout: 15_000 }).toBe('')
    expect(await page.getByRole('timer').innerText()).toMatch(/^0:0[1-9] of about 0:\d\d$/)
    await page.getByRole('button', { name: 'Stop' }).click()
    expect(await page.locator('[data-said]').innerText()).toMatch(/^You took \d+ seconds\.$/)
    const audio = page.locator('audio')
    await expect.poll(() => audio.getAttribute('src')).toMatch(/^blob:/)
    await expect
      .poll(() => audio.evaluate((one: HTMLAudioElement) => one.readyState))
      .toBeGreaterThan(0)
    expect(sent).toEqual([])
  })

  test('without a microphone it is rehearsed all the same, and why is said', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await openCallRoom(stage)
    await press(page, 'Say it aloud once', 'link')
    await press(page, 'Voicemail', 'link')
    await press(page, 'Say it there', 'link')
    await press(page, 'Say it aloud once', 'link')
    await page.getByLabel('Record me').check()
    await page.getByRole('button', { name: 'Start' }).click()
    await page.getByText('There is no microphone that this page may use.').waitFor()
    await page.getByRole('button', { name: 'Stop' }).waitFor()
    expect(stage.complaints).toEqual([])
  })
})
