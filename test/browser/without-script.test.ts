// The shortest way there is, typed, in a browser that runs no script.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { interview } from './dana.ts'
import { fill, press, type Typed } from './forms.ts'
import { openStage } from './stage.ts'
import { readToday } from './today.ts'

describe.skipIf(!inject('browser'))('without any script', () => {
  test('a thank-you is finished on three pages, with twelve fields at most', async () => {
    await using stage = await openStage('2026-03-02T17:00', { javaScriptEnabled: false })
    const { page } = stage
    await page.goto('/')
    const pages = [
      await send(page, { 'What is your name?': 'Dana Okafor' }, 'Go on to your interview'),
      await send(page, interview, 'Keep it and go on'),
      await send(page, parts, 'Write the note', 'Yes, for a card'),
    ]
    expect(await page.locator('.letter').innerText()).toMatch(/Subject\n+.*\n+Dear Ana,\n/)
    await press(page, 'I have sent the email')
    expect(await page.locator('.story').innerText()).toContain('a thank-you by email')
    expect(await readToday(page)).toEqual([])

    expect(pages.length).toBeLessThanOrEqual(3)
    expect(pages.flatMap(({ filled }) => filled).length).toBeLessThanOrEqual(12)
    // No field stood there empty that one could take for one to be filled in.
    expect(pages.flatMap(({ empty }) => empty)).toEqual([])
  })
})

/** Fills in and sends the page; gives the fields that were filled in, and those in sight that stayed empty. */
async function send(page: Page, typed: Typed, button: string, choice?: string) {
  await fill(page, typed)
  if (choice) await page.getByLabel(choice).check()
  const fields = page.locator('main :is(input:not([type=hidden], [type=file]), textarea):visible')
  const empty = await fields.evaluateAll((all) =>
    (all as (HTMLInputElement | HTMLTextAreaElement)[])
      .filter(({ type, value }) => type !== 'radio' && value === '')
      .map(({ name }) => name),
  )
  await press(page, button)
  return { filled: [...Object.keys(typed), ...(choice ? [choice] : [])], empty }
}

const parts: Typed = {
  'What did you learn': 'the new line that runs without a spare press',
  'Which of your skills': 'eight years of planning maintenance around a running plant',
  'Which specific issue': 'two winders that fail every spring',
  'How would you handle': 'by listening to the bearings once a week',
  'current position': 'planner at Lakeside Foods',
}
