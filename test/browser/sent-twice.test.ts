// What is sent a second time, by a nervous hand, by going back, or from another window, has one effect.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { interview, keepInterview, startUp } from './dana.ts'
import { fill, follow, press, whatIsWrong } from './forms.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('what is done twice has one effect', () => {
  test('a double click', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await fill(page, interview)
    await follow(page, () => page.getByRole('button', { name: 'Keep it and go on' }).dblclick())
    stage.goTo('2026-03-09T10:00')
    await openCall(page)
    await follow(page, () => page.getByRole('button', { name: 'I left a voicemail' }).dblclick())
    expect(await countApplications(page)).toBe(1)
    expect(await countEntries(page)).toBe(1)
  })

  test('going back and sending it again', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await keepInterview(page)
    await page.goBack()
    await press(page, 'Keep it and go on')
    expect(await countApplications(page)).toBe(1)
    stage.goTo('2026-03-09T10:00')
    await openCall(page)
    await press(page, 'I left a voicemail')
    await page.goBack()
    await press(page, 'I left a voicemail')
    expect(await countEntries(page)).toBe(1)
  })

  test('the same call in two windows: the second is asked why, and keeps what was typed', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page, context } = stage
    await startUp(page)
    await keepInterview(page)
    stage.goTo('2026-03-09T10:00')
    await openCall(page)
    const second = await context.newPage()
    await second.goto(page.url())
    await press(page, 'I left a voicemail')
    await fill(second, { 'In their words': 'by the end of the month' })
    await press(second, 'We talked')
    expect(await second.getByLabel('In their words').inputValue()).toBe('by the end of the month')
    expect(await whatIsWrong(second.getByLabel(/\bwhy\b/i))).toMatch(/say .* why/)
    expect(await countEntries(page)).toBe(1)
  })
})

async function openCall(page: Page): Promise<void> {
  await page.goto('/')
  await press(page, 'Maintenance planner at Halvorsen Paper', 'link')
  await press(page.getByRole('main'), 'People', 'link')
  const person = await page.locator('[name=person-0-id]').inputValue()
  await page.goto(`${page.url()}/${person}/call`)
}

async function countApplications(page: Page): Promise<number> {
  await page.goto('/applications')
  return page.locator('.lines li').count()
}

async function countEntries(page: Page): Promise<number> {
  await page.goto('/applications')
  await page.locator('.lines a').first().click()
  await page.locator('#journal').waitFor()
  return page.locator('.of-day > li:not(.meeting)').count()
}
