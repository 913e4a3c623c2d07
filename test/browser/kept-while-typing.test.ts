// The debrief and the parts of a note are kept while one types: in several windows, over a reload, and when the
// program goes away in the middle.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { interview, keepInterview, startUp } from './dana.ts'
import { fill, press, whatIsWrong } from './forms.ts'
import { openStage, type Stage } from './stage.ts'

const learned = 'What did you learn'
const problem = 'Which problem'

describe.skipIf(!inject('browser'))('kept while one types', () => {
  test('a debrief is there without any button pressed', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page, path } = await openDebrief(stage)
    await page.getByLabel(learned).first().pressSequentially('the new line')
    await said(page, 'Kept')
    const other = await stage.context.newPage()
    await other.goto(path)
    await holds(other, { [learned]: 'the new line' })
    expect(stage.complaints).toEqual([])
  })

  test('what is typed is kept when the page goes at that moment, and is nobody else’s', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = await openDebrief(stage)
    for (const text of ['the new line', 'the new line that runs', 'a spare press']) {
      await page.getByLabel(learned).first().fill(text)
      await page.reload()
      await holds(page, { [learned]: text })
    }
    await page.getByLabel(problem).first().fill('two winders')
    await said(page, 'Kept')
    expect(await page.locator('.elsewhere').count()).toBe(0)
  })

  test('two windows on different fields keep both, and each comes to see the other', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page: one, path } = await openDebrief(stage)
    const other = await stage.context.newPage()
    await other.goto(path)
    await one.getByLabel(learned).first().fill('the new line')
    await said(one, 'Kept')
    await other.getByLabel(problem).first().fill('two winders')
    await said(other, 'Kept')
    await holds(other, { [learned]: 'the new line', [problem]: 'two winders' })
    await one.reload()
    await holds(one, { [learned]: 'the new line', [problem]: 'two winders' })
    expect(stage.complaints).toEqual([])
  })

  test('two windows on one field overwrite nothing, and one decides', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page: one, path } = await openDebrief(stage)
    const other = await stage.context.newPage()
    await other.goto(path)
    await one.getByLabel(problem).first().fill('two winders')
    await said(one, 'Kept')
    await other.getByLabel(problem).first().fill('the dryers')
    await other.getByText(/In another window this was changed to:\s*two winders/).waitFor()
    // Typing on is no decision.
    await other.getByLabel(problem).first().pressSequentially(', all of them')
    await other.getByLabel(learned).first().fill('the new line')
    await said(other, 'Kept, but for what is marked')
    await one.reload()
    await holds(one, { [problem]: 'two winders', [learned]: 'the new line' })
    await other.getByRole('button', { name: 'Keep mine' }).click()
    await said(other, 'Kept')
    await one.reload()
    await holds(one, { [problem]: 'the dryers, all of them' })
    expect(stage.complaints).toEqual([])
  })

  test('pressing the button over something undecided asks, and the other text can be taken', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page: one, path } = await openDebrief(stage)
    const other = await stage.context.newPage()
    await other.goto(path)
    await one.getByLabel(problem).first().fill('two winders')
    await said(one, 'Kept')
    await other.getByLabel(problem).first().fill('the dryers')
    await press(other, 'Keep this and write the notes')
    expect(await other.getByRole('alert').first().innerText()).toContain('Another window kept')
    await holds(other, { [problem]: 'the dryers' })
    await other.getByLabel('Take that instead').click()
    await holds(other, { [problem]: 'two winders' })
    await press(other, 'Keep this and write the notes')
    expect(other.url()).toMatch(/thank-you$/)
  })

  test('the program goes away in the middle and comes back: all is kept, with nothing pressed', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page, path } = await openDebrief(stage)
    await page.getByLabel(learned).first().fill('the new line')
    await said(page, 'Kept')
    await stage.stop()
    await page.getByLabel(learned).first().pressSequentially(' that runs by itself')
    await said(page, /^Kept in this window only: Sincerely does not answer/)
    await page.getByLabel(problem).first().fill('two winders')
    await stage.start()
    await said(page, 'Kept')
    const other = await stage.context.newPage()
    await other.goto(path)
    await holds(other, { [learned]: 'the new line that runs by itself', [problem]: 'two winders' })
    expect(await page.locator('.elsewhere').count()).toBe(0)
  })

  test('an answer that is lost makes no quarrel with oneself', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page, path } = await openDebrief(stage)
    let lost = 0
    await page.route(`**${path}`, async (route) => {
      if (route.request().method() !== 'POST' || (lost += 1) > 1) return route.continue()
      await route.fetch()
      return route.abort()
    })
    await page.getByLabel(problem).first().fill('two winders')
    await said(page, /^Kept in this window only/)
    await page.getByLabel(problem).first().fill('two winders that fail')
    await said(page, 'Kept')
    await page.reload()
    await holds(page, { [problem]: 'two winders that fail' })
    expect(await page.locator('.elsewhere').count()).toBe(0)
  })

  test('a day that cannot be is told beside its field, once one has left it, and the rest is kept', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = await openDebrief(stage)
    const day = page.getByLabel('The day')
    await day.fill('2026-01-01')
    await page.getByLabel('In their words').fill('by Easter')
    await said(page, 'Kept, but for what is marked')
    expect(await whatIsWrong(day)).toMatch(/comes later/)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-said')
    await day.fill('2026-03-20')
    await said(page, 'Kept')
    await day.blur()
    expect(await whatIsWrong(day)).toBe('nothing is said to be wrong')
    await page.reload()
    await holds(page, { 'The day': '2026-03-20', 'In their words': 'by Easter' })
  })

  test('the letter is written while one types, and one stays where one is', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await keepInterview(page)
    const parts = [
      ['What did you learn', 'the new line that runs without a spare press'],
      ['Which of your skills', 'eight years of planning maintenance'],
      ['Which specific issue', 'two winders that fail every spring'],
      ['How would you handle', 'by listening to the bearings once a week'],
      ['current position', 'planner at Lakeside Foods'],
    ] as const
    await page.getByLabel('Yes, for a card').check()
    for (const [label, text] of parts) await page.getByLabel(label).first().fill(text)
    await page.locator('#note article').waitFor()
    const field = page.getByLabel('Which specific issue').first()
    await field.fill('the dryers')
    await field.pressSequentially(' that stop')
    await page.locator('#note article > p', { hasText: 'the dryers that stop' }).waitFor()
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.getByLabel('Leave this out of the note').last().check()
    await page.locator('#note article', { hasNotText: 'the dryers' }).waitFor()
    await page.reload()
    await press(page, 'Card', 'link')
    expect(await page.getByLabel('Leave this out of the note').last().isChecked()).toBe(true)
    await press(page, 'Email', 'link')
    expect(await page.locator('#note article').innerText()).not.toContain('the dryers')
    await press(page, 'I have sent the email')
    expect(await page.getByRole('status').first().innerText()).toContain('Kept. Next:')
    expect(stage.complaints).toEqual([])
  })
})

/** The debrief of an interview with two people, at its address. */
async function openDebrief({ page }: Stage): Promise<{ page: Page; path: string }> {
  await startUp(page)
  const people = `${interview['Whom did you talk to?']}\nBen Ortega, ben@halvorsen.example`
  await fill(page, { ...interview, 'Whom did you talk to?': people })
  await press(page, 'Keep it and go on')
  return { page, path: new URL(page.url()).pathname }
}

async function said(page: Page, words: string | RegExp): Promise<void> {
  const line = page.locator('[data-said]')
  await line
    .filter({ hasText: typeof words === 'string' ? new RegExp(`^${words}$`) : words })
    .waitFor()
}

async function holds(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  const labels = Object.keys(typed)
  const values = () =>
    Promise.all(labels.map((label) => page.getByLabel(label).first().inputValue()))
  await expect.poll(values, { timeout: 10_000 }).toEqual(labels.map((label) => typed[label]))
}
