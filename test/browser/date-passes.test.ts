// The walk on which they named a day, let it pass, and then ask for a second interview.
import { describe, expect, inject, test } from 'vitest'
import { call, readNote, remember, startUp, takeUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { chooseInvitation } from './invitation.ts'
import { readOpenSteps } from './plan.ts'
import { openStage, type Stage } from './stage.ts'
import { readToday } from './today.ts'

const zoe = "Zoë D'Angelo"
const duc = 'Nguyễn Văn Đức'

describe.skipIf(!inject('browser'))('a day for the decision passes', () => {
  test('one asks, they write, and a second interview takes the place of what was open', async () => {
    await using stage = await openStage('2026-11-02T11:00')
    const { page } = stage
    await startUp(page)
    await chooseInvitation(page, 'outlook.ics')
    await meet(stage)
    await thankBoth(stage)
    await callBoth(stage)
    await askAboutTheDay(stage)
    await hearFromThem(stage)
    await addTheSecondInterview(stage)
    await followTheSecond(stage)
    await takeItBack(stage)
    expect(stage.complaints).toEqual([])
  })
})

async function meet({ page }: Stage) {
  const ticked = page.locator('label.choice:has(input:checked)')
  expect(await ticked.allInnerTexts()).toEqual([zoe, duc])
  const phones = page.getByLabel('Phone')
  await phones.nth(1).fill('+1 617 555 0142')
  await phones.nth(2).fill('+1 617 555 0143')
  await press(page, 'Yes, keep it')
  await remember(page, zoe, [
    'that the night shift runs with half the crew',
    'handovers that get lost',
    'by writing one page at each handover',
    'ten years of shift work',
  ])
  await remember(page, duc, [
    'the terminal that all four docks share',
    'trucks that wait for a free dock',
    'by giving every truck a window the evening before',
    'scheduling two docks at Lakeside Foods',
  ])
  await fill(page, { 'The day': '2026-11-13', 'In their words': 'by the end of next week' })
  await page.getByLabel('Who said so?').selectOption(zoe)
  await press(page, 'Keep this and write the notes')
}

async function thankBoth({ page }: Stage) {
  await fill(page, { 'What is your current position': 'shift lead at Lakeside Foods' })
  await page.getByLabel('No, better print them').check()
  await press(page, 'Write the note')
  await press(page, 'I have sent the email')
  await press(page, 'I have sent the email')
  expect(await readToday(page)).toEqual([])
}

async function callBoth(stage: Stage) {
  const { page } = stage
  stage.goTo('2026-11-09T10:00')
  const first = { what: `Call ${zoe}`, when: 'today, 09:00 to 17:00 there, 08:00 to 16:00 for you' }
  expect(await readToday(page)).toContainEqual(expect.objectContaining(first))
  const next = await call(page, `Call ${zoe}`, 'I left a voicemail')
  expect(next).toMatch(/Next: Ask Zoë D'Angelo .*Mon 16 November\. They named Fri 13 November/)
  expect(await call(page, `Call ${duc}`, 'We talked')).toContain('Mon 16 November')
  for (const day of ['2026-11-10', '2026-11-13', '2026-11-15']) {
    stage.goTo(`${day}T10:00`)
    expect(await readToday(page)).toEqual([])
  }
}

async function askAboutTheDay(stage: Stage) {
  const { page } = stage
  stage.goTo('2026-11-16T10:00')
  expect(await readToday(page)).toMatchObject([
    { what: expect.stringMatching(`Ask ${zoe} .*by email`), when: 'today' },
    { what: `Call ${duc}` },
  ])
  await takeUp(page, `Ask ${zoe}`)
  const note = await readNote(page)
  expect(note).toMatch(/November 13/)
  expect(note).not.toMatch(/\btoday\b|[[\]{}]|undefined/)
  await press(page, 'I have sent the email')
  expect(await readOpenSteps(page)).toEqual([
    `today: Call ${duc}`,
    `Mon 23 November: Call ${zoe} again`,
    `Mon 23 November: Call ${duc}`,
    `Mon 30 November: Call ${zoe}`,
    `Mon 7 December: Call ${zoe}`,
  ])
  await call(page, `Call ${duc}`, 'I left a voicemail')
}

async function hearFromThem(stage: Stage) {
  const { page } = stage
  stage.goTo('2026-11-18T10:00')
  await press(page, 'They wrote or called', 'link')
  await page.getByLabel('Something I have not read yet').check()
  await page.getByLabel(zoe).check()
  await press(page, 'Keep it')
  expect(await page.locator('.lead').innerText()).toBe('A reply waits to be read.')
  expect(await readOpenSteps(page)).toEqual([
    `waits: Call ${zoe} again`,
    `waits: Call ${duc}`,
    `waits: Call ${zoe}`,
    `waits: Call ${zoe}`,
  ])
  // Even on the day of the calls there is nothing but the reading.
  stage.goTo('2026-11-23T09:00')
  const reading = { what: `Read what ${zoe} sent you`, because: /until you say what it means/ }
  expect(await readToday(page)).toMatchObject([
    { ...reading, because: expect.stringMatching(reading.because) },
  ])
}

async function addTheSecondInterview(stage: Stage) {
  const { page } = stage
  await press(page, /Say what it means/, 'link')
  await page.getByLabel('A further interview').check()
  await press(page, 'Keep it')
  await fill(page, {
    'When did it begin, or when will it?': '2026-11-23T13:00',
    'Whom did you talk to?': 'Ines Cole, Operations Director, ines@harbor.example, +1 617 555 0150',
  })
  await press(page, 'Keep it and go on')
  expect(await page.locator('.lead').innerText()).toBe('On to a further interview.')
  expect(await readOpenSteps(page)).toEqual([])
  expect(await readToday(page)).toEqual([])
}

async function followTheSecond(stage: Stage) {
  const { page } = stage
  stage.goTo('2026-11-23T15:00')
  expect(await readToday(page)).toMatchObject([
    { what: 'Thank Ines Cole by email', because: expect.stringContaining('Mon 23 November') },
  ])
  await openApplication(stage)
  expect(await readOpenSteps(page)).toEqual([
    'today: Thank Ines Cole by email',
    'Mon 30 November: Call Ines Cole',
    'Mon 7 December: Call Ines Cole',
    'Mon 14 December: Call Ines Cole',
  ])
}

/** What they wrote was about something else: reading and reply are taken back. */
async function takeItBack(stage: Stage) {
  const { page } = stage
  const atOnce = [`today: Call ${zoe} again`, `today: Call ${duc}`]
  await press(page, /^Take back: You read what Zoë/, 'link')
  expect(await page.locator('.lead').innerText()).toContain('will be as if never written')
  await press(page, 'Take it back')
  expect(await page.locator('.lead').innerText()).toBe('A reply waits to be read.')
  await press(page, /^Take back: Zoë D'Angelo got in touch/, 'link')
  expect(await readOpenSteps(page)).toEqual(expect.arrayContaining(atOnce))
  await press(page, 'Take it back')
  expect(await page.locator('.lead').innerText()).toBe('Following up.')
  expect(await readOpenSteps(page)).toEqual(expect.arrayContaining(atOnce))
  const whats = (await readToday(page)).map(({ what }) => what)
  expect(whats.toSorted()).toEqual([`Call ${duc}`, `Call ${zoe} again`, 'Thank Ines Cole by email'])
}

async function openApplication({ page }: Stage) {
  await page.goto('/applications')
  await press(page, 'Night Shift Supervisor at Harbor Lane', 'link')
}
