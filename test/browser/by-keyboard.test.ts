// The first walk once more, and no hand on a mouse.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { choose, enter, tabTo, type, typeTime } from './keys.ts'
import { readOpenSteps } from './plan.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('by keyboard alone', () => {
  test('one comes from the first page to a reply, and takes it back', async () => {
    await using stage = await openStage('2026-03-02T17:00', { locale: 'en-US' })
    const { page } = stage
    await page.goto('/')
    await startUp(page)
    await typeInterview(page)
    await debrief(page)
    await writeBoth(page)

    stage.goTo('2026-03-09T10:00')
    await enter(page, 'Today')
    await enter(page, 'Open the script: Call Ana Ruiz')
    await enter(page, 'I left a voicemail')
    expect(await readOpenSteps(page)).toContain('Mon 16 March: Call Ana Ruiz again')

    await enter(page, 'They wrote or called')
    await choose(page, 'Thanks, but no news', 2)
    await choose(page, 'Ana Ruiz', 1)
    await enter(page, 'Keep it')
    await enter(page, 'Applications')
    await enter(page, 'Maintenance planner at Halvorsen Paper')
    expect(await page.locator('.lead').innerText()).toBe('On to a further interview.')
    await enter(page, 'Take back: Ben Ortega got in touch')
    await enter(page, 'Take it back')
    expect(await readOpenSteps(page)).toContain('Mon 16 March: Call Ana Ruiz again')
    expect(stage.complaints).toEqual([])
  })
})

async function startUp(page: Page) {
  // The name is where one is at once.
  await page.keyboard.type('Dana Okafor')
  await tabTo(page, 'Not right?')
  await page.keyboard.press('Enter')
  await type(page, 'Your time zone', 'Chicago')
  await type(page, 'Your country', 'United States')
  await enter(page, 'Go on to your interview')
}

async function typeInterview(page: Page) {
  await type(page, 'Company', 'Halvorsen Paper')
  await type(page, 'Position', 'Maintenance planner')
  await typeTime(page, 'When did it begin', '03022026', '0200PM')
  await type(
    page,
    'Whom did you talk to?',
    'Ana Ruiz, Plant Manager, ana@halvorsen.example, +1 920 555 0134',
  )
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ben Ortega, Shift Lead, ben@halvorsen.example, +1 920 555 0135')
  await enter(page, 'Keep it and go on')
}

async function debrief(page: Page) {
  for (const about of ['winders', 'dryers']) {
    await type(page, 'What did you learn', `how they plan around the ${about}`)
    await type(page, 'Which problem', `${about} that stop every spring`)
    await type(page, 'How would you go about it', `by listening to the ${about} once a week`)
    await type(page, 'What of your experience', `eight years of looking after ${about}`)
  }
  await enter(page, 'Keep this and write the notes')
}

async function writeBoth(page: Page) {
  await type(page, 'What is your current position', 'planner at Lakeside Foods')
  await choose(page, 'Yes, I write letters by hand', 2)
  await enter(page, 'Write the note')
  await enter(page, 'I have sent the email')
  await enter(page, 'I have sent the email')
}
