// Somebody looks before they begin: into practice from the very first page, through five weeks, and out again.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { fill, press } from './forms.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('practice', () => {
  test('shows what is asked when, from the first thank-you to the end, and leaves no trace', async () => {
    await using stage = await openStage('2026-11-26T15:00')
    const { page } = stage
    await page.goto('/')
    await press(page, 'practise with an example')
    expect(await page.title()).toMatch(/^Practice: /)
    expect(await readPractice(page)).toEqual({
      time: 'It is Tue 3 March, 15:00 for Dana.',
      asks: ['Thank Ana Ruiz by handwritten letter', 'Thank Ben Ortega by email'],
    })
    await take(page, 'Thank Ana Ruiz', 'I have posted the letter')
    await page.goto('/practice/')
    await take(page, 'Thank Ben Ortega', 'I have sent the email')

    await aWeekLater(page, 'Tue 10 March', ['Call Ana Ruiz', 'Call Ben Ortega'])
    await take(page, 'Call Ana Ruiz', 'I left a voicemail')
    await takeFromToday(page, 'Call Ben Ortega', 'We talked')

    // Ana named the 20th, so Ben's next call waits for it.
    await aWeekLater(page, 'Tue 17 March', ['Call Ana Ruiz again'])
    await take(page, 'Call Ana Ruiz again', 'I left a voicemail')

    await aWeekLater(page, 'Tue 24 March', ['Ask Ana Ruiz', 'Call Ben Ortega'])
    await take(page, 'Ask Ana Ruiz', /^I have/)
    await takeFromToday(page, 'Call Ben Ortega', 'We talked')

    await aWeekLater(page, 'Tue 31 March', ['Call Ana Ruiz', 'Call Ben Ortega'])
    await take(page, 'Call Ana Ruiz', 'I left a voicemail')
    await takeFromToday(page, 'Call Ben Ortega', 'We talked')

    await aWeekLater(page, 'Tue 7 April', ['Call Ana Ruiz'])
    await take(page, 'Call Ana Ruiz', 'We talked')
    expect(await page.locator('.lead').first().innerText()).toMatch(/^Played out/)
    await aWeekLater(page, 'Tue 14 April', [])

    await press(page, 'Leave practice')
    expect(new URL(page.url()).pathname).toBe('/')
    await page.getByText('That was practice').waitFor()
    await page.getByLabel('What is your name?').waitFor()
    expect(await findTraces(page)).toEqual([])
    expect(stage.complaints).toEqual([])
  })

  test('what is typed there stays in no browser', async () => {
    await using stage = await openStage('2026-11-26T15:00')
    const { page } = stage
    await page.goto('/')
    await press(page, 'practise with an example')
    await page.goto('/practice/interviews/new')
    await fill(page, { Company: 'Alder Mill', 'Whom did you talk to?': 'Cleo Marsh' })
    await press(page, 'Keep it and go on')
    await page.getByRole('alert').waitFor()
    await page.goto('/practice/')
    expect(await findTraces(page)).toEqual([])
  })

  test('a window left open there is told kindly, and leads back in or out', async () => {
    await using stage = await openStage('2026-11-26T15:00')
    const { page, context } = stage
    await page.goto('/')
    await press(page, 'practise with an example')
    const other = await context.newPage()
    await other.goto('/practice/')
    await press(other, 'A week later')
    await press(page, 'Leave practice')
    await press(other, 'A day later')
    await other.getByRole('heading', { name: 'Practice is over.' }).waitFor()
    await press(other, 'Practise once more')
    expect((await readPractice(other)).time).toContain('Tue 3 March')
    await press(other, 'Leave practice')
    await page.goto('/practice/')
    await press(page, 'To your own Today', 'link')
    await page.getByLabel('What is your name?').waitFor()
  })
})

/** What the bar and Today say. */
async function readPractice(page: Page) {
  return {
    time: await page.locator('.practice-bar .number').innerText(),
    asks: await page.locator('.todo h2').allInnerTexts(),
  }
}

async function aWeekLater(page: Page, day: string, asks: readonly string[]): Promise<void> {
  await press(page, 'A week later')
  expect(await readPractice(page)).toEqual({
    time: `It is ${day}, 10:00 for Dana.`,
    asks: asks.map((what) => expect.stringMatching(new RegExp(`^${what}`))),
  })
}

/** Takes up what Today asks, and says that it is done. */
async function take(page: Page, what: string, done: string | RegExp): Promise<void> {
  await press(page, new RegExp(`^(?!Not now).*: ${what}`), 'link')
  await press(page, done)
}

async function takeFromToday(page: Page, what: string, done: string | RegExp): Promise<void> {
  await page.goto('/practice/')
  await take(page, what, done)
}

/** What the browser keeps of it. */
async function findTraces(page: Page): Promise<readonly string[]> {
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ])
  const cookies = await page.context().cookies()
  return [...kept, ...cookies.map(({ name }) => name)]
}
