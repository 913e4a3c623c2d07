// What they ask for on a call stands under Today, is made ready on its page, and is done when it was sent.
import { describe, expect, inject, test } from 'vitest'
import { keepInterview, startUp, takeUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { openStage } from './stage.ts'
import type { Page } from 'playwright-core'

describe.skipIf(!inject('browser'))('asked for on a call', () => {
  test('references: one is added, named on the sheet, told, and the step is done', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await keepInterview(page)
    stage.goTo('2026-03-09T10:00')
    await ask(page, 'references')
    stage.goTo('2026-03-10T10:00')
    await takeUp(page, 'Send Ana Ruiz what they asked for: references')
    await press(page, 'Add somebody who knows your work', 'link')
    await fill(page, {
      Name: 'Grace Lin',
      'How do they know you?': 'My manager at Lakeside Foods for four years',
      Email: 'grace.lin@lakeside.example',
      'On which day did they agree': '2026-03-01',
    })
    await press(page, 'Keep this person')
    expect(await page.getByRole('article', { name: 'The sheet' }).innerText()).toContain(
      'Grace Lin\nMy manager at Lakeside Foods for four years\ngrace.lin@lakeside.example',
    )
    const mail = page.getByRole('link', { name: /^Grace Lin: Open in your mail/ })
    expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toMatch(
      /^mailto:grace.lin@lakeside.example\?subject=Halvorsen Paper may be in touch/,
    )
    await press(page, 'I have told them: Grace Lin')
    expect(await page.getByRole('main').innerText()).toContain('You were in touch today.')
    await press(page, 'I have sent it')
    await expectDone(page, 'references')
    await page.goto('/references')
    expect(await page.getByRole('main').innerText()).toContain(
      'Tue 10 March: you named them to Halvorsen Paper',
    )
    expect(stage.complaints).toEqual([])
  })

  test('a CV: the file is kept, sent in that version, and the step is done', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await keepInterview(page)
    stage.goTo('2026-03-09T10:00')
    await ask(page, 'my CV')
    stage.goTo('2026-03-10T10:00')
    await takeUp(page, 'Send Ana Ruiz what they asked for: my CV')
    await press(page, 'add the file', 'link')
    const buffer = Buffer.from('%PDF-1.7 Dana')
    const file = { name: 'cv-2026.pdf', mimeType: 'application/pdf', buffer }
    await fill(page, { 'What do you call it?': 'CV' })
    await page.getByLabel('A file to keep ready').setInputFiles(file)
    await press(page, 'Keep it')
    expect(await page.getByRole('checkbox', { name: /^CV, version 1/ }).isChecked()).toBe(true)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download CV, version 1' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('cv-2026.pdf')
    await press(page, 'I have sent it')
    await expectDone(page, 'my CV')
    await page.goto('/materials')
    expect(await page.getByRole('main').innerText()).toContain('Tue 10 March: to Ana Ruiz')
    expect(stage.complaints).toEqual([])
  })
})

async function ask(page: Page, what: string): Promise<void> {
  await takeUp(page, 'Call Ana Ruiz')
  await fill(page, { 'Do they want something from you?': what })
  await press(page, 'We talked')
  expect(await page.getByRole('link', { name: 'Get it ready' }).first().isVisible()).toBe(true)
}

async function expectDone(page: Page, what: string): Promise<void> {
  expect(await page.getByRole('status').innerText()).toBe('Sent. No call waits for it any more.')
  expect(await page.getByRole('main').innerText()).toContain(`You sent ${what}.`)
}
