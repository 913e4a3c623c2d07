// A phone in one hand: two calls one after the other, by touch alone, with and without scripts.
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { interview, startUp, takeUp } from './dana.ts'
import { fill, follow, press } from './forms.ts'
import { readOpenSteps } from './plan.ts'
import { openStage, phone, type Stage } from './stage.ts'

describe.skipIf(!inject('browser')).each([
  ['with scripts', true],
  ['without any script', false],
])('on a phone, %s', (_, javaScriptEnabled) => {
  test('one call leads to the next, and each thumb finds its way', async () => {
    await using stage = await openStage('2026-03-02T17:00', { ...phone, javaScriptEnabled })
    const { page } = stage
    await meetTwo(stage)
    await takeUp(page, 'Call Ana Ruiz')
    await sayOwnNumber(page)
    await seeWhatIsThere(page)
    await talk(page)
    await callTheNext(page)
    expect(await readOpenSteps(page)).toContain('Mon 16 March: Call Ana Ruiz')
    expect(stage.complaints).toEqual([])
  })
})

async function meetTwo(stage: Stage): Promise<void> {
  const { page } = stage
  await startUp(page)
  const people = `${interview['Whom did you talk to?']}\nBen Ortega, Shift Lead, +1 920 555 0135`
  await fill(page, { ...interview, 'Whom did you talk to?': people })
  await press(page, 'Keep it and go on')
  stage.goTo('2026-03-09T16:40')
}

async function sayOwnNumber(page: Page): Promise<void> {
  await page.getByLabel('Voicemail', { exact: true }).tap()
  await page.getByRole('link', { name: 'Say it below' }).first().tap()
  await fill(page, { 'At which number': '+1 312 555 0142' })
  await press(page, 'Show every script')
}

async function seeWhatIsThere(page: Page): Promise<void> {
  const number = page.getByRole('link', { name: 'Call (920) 555-0134' })
  expect(await number.getAttribute('href')).toBe('tel:+19205550134')
  expect(await isSeen(number)).toBe(true)
  expect(await page.locator('.call-head').innerText()).toContain('good hours end at 17:00')
  const script = page.locator('.script:visible')
  expect(await script.innerText()).toContain('Dana Okafor')
  const size = await script.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))
  expect(size).toBeGreaterThanOrEqual(24)
  await page.getByLabel('Voicemail', { exact: true }).tap()
  expect(await script.innerText()).toContain('312-555-0142')
  await page.getByLabel('They answer').tap()
  for (const thing of [...(await page.locator('.tabs label, .outcomes button, .bar a').all())])
    expect((await thing.boundingBox())?.height).toBeGreaterThanOrEqual(44)
}

async function talk(page: Page): Promise<void> {
  await fill(page, { 'What they tell you': 'Two are left.', 'In their words': 'within two weeks' })
  const outcome = page.getByRole('button', { name: 'We talked' })
  expect(await isSeen(outcome)).toBe(false)
  await page.getByRole('link', { name: 'How did it go?' }).tap()
  await expect.poll(() => isSeen(outcome)).toBe(true)
  await follow(page, () => outcome.tap())
  expect(await page.getByRole('status').innerText()).toMatch(/Next: .*Ana Ruiz/)
}

async function callTheNext(page: Page): Promise<void> {
  await follow(page, () => page.getByRole('link', { name: 'Next call: Ben Ortega' }).tap())
  expect(await page.locator('.last-said').innerText()).toBe(
    'On Mon 9 March Ana Ruiz said: “within two weeks”.',
  )
  await follow(page, () => page.getByRole('button', { name: 'I left a voicemail' }).tap())
  expect(await page.getByRole('link', { name: /^Next call/ }).count()).toBe(0)
}

/** Whether it lies in the window, and nothing over it. */
function isSeen(thing: Locator): Promise<boolean> {
  return thing.evaluate((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect()
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return there !== null && one.contains(there)
  })
}
