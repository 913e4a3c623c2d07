// A phone in one hand: three people in three zones are called one after the other, over three days, with every way
// a call can go.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { interview, startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { readOpenSteps } from './plan.ts'
import { openStage, phone, type Stage } from './stage.ts'

describe.skipIf(!inject('browser'))('the calls of a day', () => {
  test('are made one after the other, whoever goes home first first', async () => {
    await using stage = await openStage('2026-03-02T17:00', phone)
    const { page } = stage
    await meetThree(stage)

    stage.goTo('2026-03-09T10:00')
    await page.goto('/')
    await press(page, 'Three calls, in the order of their hours', 'link')
    expect(await listed(page)).toEqual([
      ...['Call Maya Lind', 'Call Ana Ruiz', 'Later today', 'Call Ben Ortega'],
    ])
    await press(page, 'Open the script: Call Maya Lind', 'link')
    expect(await said(page, 'I left a voicemail')).toContain('Call Maya Lind again, Mon 16 March')
    await press(page, 'Next call: Ana Ruiz', 'link')
    await said(page, 'Nobody answered')
    expect(await readOpenSteps(page)).toContain('tomorrow, Tue 10 March: Call Ana Ruiz')
    // In Honolulu the day has not begun.
    expect(await page.getByRole('link', { name: /^Next call/ }).count()).toBe(0)
    stage.goTo('2026-03-09T14:30')
    await page.goto('/calls')
    await press(page, 'Open the script: Call Ben Ortega', 'link')
    expect(await said(page, 'The number is wrong')).toContain('Add the right number')
    await press(page, 'Add the right number', 'link')
    await fill(page, { Phone: '+1 808 555 0144' })
    await press(page, 'Keep these details')

    stage.goTo('2026-03-10T14:10')
    await page.goto('/calls')
    expect(await listed(page)).toEqual(['Call Ana Ruiz', 'Call Ben Ortega'])
    await press(page, 'Open the script: Call Ana Ruiz', 'link')
    expect(await page.locator('.call-head').innerText()).toContain(
      'You tried at 10:00 there; about 16:00 may work better.',
    )
    await said(page, 'The line was busy')
    expect(await readOpenSteps(page)).toContain('tomorrow, Wed 11 March: Call Ana Ruiz')
    await press(page, 'Next call: Ben Ortega', 'link')
    expect(await said(page, 'I left a message with a colleague')).toContain('Tue 17 March')
    expect(await page.getByRole('link', { name: /^Next call/ }).count()).toBe(0)

    stage.goTo('2026-03-11T09:10')
    await page.goto('/calls')
    expect(await listed(page)).toEqual(['Call Ana Ruiz'])
    await press(page, 'Open the script: Call Ana Ruiz', 'link')
    await fill(page, { 'How you stand': 'among the first', 'When will they decide': '2026-03-20' })
    expect(await said(page, 'We talked')).toMatch(/Ana Ruiz.*A line to thank them/s)
    expect(await readOpenSteps(page)).toContain('Mon 23 March: Ask Ana Ruiz for an update by email')

    // Once a day is enough: the plan says so, and a reason is asked for, once.
    await page.goBack()
    await page.reload()
    const warned = page.getByRole('note')
    expect(await warned.count()).toBe(1)
    expect(await warned.innerText()).toContain('once a day is enough')
    await page.getByRole('button', { name: 'We talked' }).tap()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('why')
    await fill(page, { 'Why did you call all the same?': 'She rang me back.' })
    expect(await said(page, 'We talked')).toMatch(/^Kept\./)
    expect(stage.complaints).toEqual([])
  })
})

/** In London, Chicago and Honolulu, each thanked already. */
async function meetThree(stage: Stage): Promise<void> {
  const { page } = stage
  await startUp(page)
  const people =
    `${interview['Whom did you talk to?']}\n` +
    'Ben Ortega, Shift Lead, ben@halvorsen.example, +1 808 555 0135\n' +
    'Maya Lind, Talent Partner, maya@halvorsen.example, +44 20 7946 0958'
  await fill(page, { ...interview, 'Whom did you talk to?': people })
  await press(page, 'Keep it and go on')
  await live(page, 'Ben Ortega', 'Pacific/Honolulu')
  await live(page, 'Maya Lind', 'Europe/London')
}

async function live(page: Page, name: string, zone: string): Promise<void> {
  await page.goto('/people')
  await press(page, name, 'link')
  await page.goto(`${page.url()}/edit`)
  await page.getByLabel('Their time zone').selectOption(zone)
  await press(page, 'Keep these details')
}

function listed(page: Page): Promise<readonly string[]> {
  return page.locator('main h2').allInnerTexts()
}

/** What is said to come next when the call went like that. */
async function said(page: Page, outcome: string): Promise<string> {
  await press(page, outcome)
  return page.getByRole('status').innerText()
}
