// The first walk of somebody who had an interview today, from the invitation to the day it is let rest.
import { describe, expect, inject, test } from 'vitest'
import { call, readNote, remember, startUp, takeUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { dropInvitation } from './invitation.ts'
import { openStage, type Stage } from './stage.ts'
import { readToday } from './today.ts'

describe.skipIf(!inject('browser'))('from the invitation to the end', () => {
  test('two people are thanked, called week after week, and then let be', async () => {
    await using stage = await openStage('2026-04-14T11:00')
    const { page } = stage
    await startUp(page)
    await dropInvitation(page, 'google.ics')
    await confirmPeople(stage)
    await debrief(stage)
    await thankBoth(stage)
    await nothingIsDue(stage, '2026-04-14', '2026-04-20')
    await firstCalls(stage)
    await nothingIsDue(stage, '2026-04-22', '2026-04-27')
    await secondCalls(stage)
    await nothingIsDue(stage, '2026-04-29', '2026-05-04')
    await thirdCalls(stage)
    await nothingIsDue(stage, '2026-05-06', '2026-05-11')
    await lastCall(stage)
    await nothingIsDue(stage, '2026-05-13', '2026-06-12', 6)
    expect(stage.complaints).toEqual([])
  })
})

async function confirmPeople({ page }: Stage) {
  expect(await page.locator('.lead').innerText()).toMatch(/^Tue 14 April, 10:00 to 10:45/)
  expect(await page.getByLabel('Company').inputValue()).toBe('Kestrel Dairy')
  expect(await page.getByLabel('Position').inputValue()).toBe('Filling Line Scheduler')
  const ticked = page.locator('label.choice:has(input:checked)')
  expect(await ticked.allInnerTexts()).toEqual(['Miriam Feld', 'Ben Ortega'])
  expect(await page.getByLabel('Phone').first().inputValue()).toBe('(608) 555-0177')
  await page.getByLabel('Phone').nth(1).fill('+1 608 555 0155')
  await press(page, 'Yes, keep it')
}

async function debrief({ page }: Stage) {
  await remember(page, 'Miriam Feld', [
    'that the planners sit on the floor, next to the fillers',
    'new planners who leave within the first year',
    'by giving each of them one line and one mentor from the first week',
    'training six planners at Lakeside Foods',
  ])
  await remember(page, 'Ben Ortega', [
    'the filling line that changes over in nine minutes',
    'orders that change after the plan is out',
    'by freezing the next two shifts and keeping one line free',
    'eight years of planning around a running plant',
  ])
  await press(page, 'Keep this and write the notes')
}

async function thankBoth({ page }: Stage) {
  expect(await readToday(page)).toEqual([
    aThankYou('Thank Ben Ortega by email'),
    aThankYou('Thank Miriam Feld by email'),
  ])
  await takeUp(page, 'Thank Miriam Feld')
  await fill(page, { 'What is your current position': 'planner at Lakeside Foods' })
  await page.getByLabel('Yes, I write letters by hand').check()
  await press(page, 'Write the note')
  const byEmail = await readNote(page)
  const mail = await page
    .getByRole('link', { name: 'Open in your mail program' })
    .getAttribute('href')
  expect(mail).toMatch(/^mailto:miriam\.feld@kestrel-dairy\.example\?subject=/)
  await press(page, 'I have sent the email')

  expect(await page.locator('h1').innerText()).toContain('Thank Ben Ortega')
  expect(await page.getByText('handwriting').count()).toBe(0)
  await press(page, 'Letter by hand', 'link')
  const byHand = await readNote(page)
  await press(page, 'I have posted the letter')

  const facts = ['Filling Line Scheduler', 'Lakeside Foods', 'Dana Okafor']
  isWhole(byEmail, [...facts, 'Miriam', 'next to the fillers', 'training six planners'])
  isWhole(byHand, [...facts, 'Ben', 'in nine minutes', 'freezing the next two shifts'])
  const paragraphs = byEmail.split('\n\n').slice(0, -1)
  expect(paragraphs.filter((paragraph) => byHand.includes(paragraph))).toEqual([])
}

async function firstCalls(stage: Stage) {
  const { page } = stage
  stage.goTo('2026-04-21T10:00')
  expect(await readToday(page)).toEqual([
    aCall('Call Ben Ortega', /one full week/),
    aCall('Call Miriam Feld', /one full week/),
  ])
  await takeUp(page, 'Call Miriam Feld')
  const number = page.getByRole('link', { name: 'Call (608) 555-0177' })
  expect(await number.getAttribute('href')).toBe('tel:+16085550177')
  const next = await call(page, 'Call Miriam Feld', 'I left a voicemail')
  expect(next).toMatch(
    /Next: Call Miriam Feld again, Tue 28 April\. You left a voicemail on Tue 21/,
  )
  expect(await call(page, 'Call Ben Ortega', 'We talked')).toMatch(
    /Next: Call Ben Ortega, Tue 28 April\. You talked on Tue 21 April/,
  )
}

async function secondCalls(stage: Stage) {
  const { page } = stage
  stage.goTo('2026-04-28T10:00')
  expect(await readToday(page)).toEqual([
    aCall('Call Ben Ortega', /You talked on Tue 21 April/),
    aCall('Call Miriam Feld again', /You left a voicemail on Tue 21 April; .* one full week later/),
  ])
  const next = await call(page, 'Call Miriam Feld again', 'I left a voicemail')
  expect(next).toContain('Next: Call Miriam Feld, Tue 5 May.')
  expect(await call(page, 'Call Ben Ortega', 'I left a message')).toContain('Tue 5 May')
}

async function thirdCalls(stage: Stage) {
  const { page } = stage
  stage.goTo('2026-05-05T10:00')
  expect(await readToday(page)).toEqual([
    aCall('Call Ben Ortega', /Tue 28 April/),
    aCall('Call Miriam Feld', /Tue 28 April/),
  ])
  expect(await call(page, 'Call Miriam Feld', 'We talked')).toContain('Tue 12 May')
  expect(await call(page, 'Call Ben Ortega', 'We talked')).toMatch(restsFor('Ben Ortega'))
}

async function lastCall(stage: Stage) {
  const { page } = stage
  stage.goTo('2026-05-12T10:00')
  expect(await readToday(page)).toEqual([aCall('Call Miriam Feld', /Tue 5 May/)])
  const end = await call(page, 'Call Miriam Feld', 'I left a voicemail')
  expect(end).toMatch(restsFor('Miriam Feld'))
  expect(await page.locator('.lead').innerText()).toMatch(/^Played out: everything polite/)
}

/** Opens Today in the morning of these days, each or every few. */
async function nothingIsDue(stage: Stage, first: string, last: string, every = 1) {
  let day = Temporal.PlainDate.from(first)
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: every })) {
    stage.goTo(`${day}T11:30`)
    expect([`${day}`, await readToday(stage.page)]).toEqual([`${day}`, []])
  }
  expect(await stage.page.locator('.empty h2').innerText()).toMatch(/^Nothing (to do|is waiting)/)
}

function aThankYou(what: string) {
  const because = expect.stringMatching(/^You met on Tue 14 April, and a thank-you/)
  return { what, when: 'today', because }
}

function aCall(what: string, because: RegExp) {
  return { what, when: expect.stringMatching(/^today, /), because: expect.stringMatching(because) }
}

function restsFor(name: string) {
  return new RegExp(`Nothing more for ${name}\\. You have done all that is polite`)
}

/** Says all of this, and leaves nothing to be filled in by hand. */
function isWhole(note: string, facts: readonly string[]) {
  for (const fact of facts) expect(note).toContain(fact)
  expect(note).not.toMatch(/[[\]{}<>]|__|\.\.\.|undefined|null| [.,;]|, *,/)
}
