// What goes wrong at a keyboard: each is said in a sentence that names the field, and nothing typed is lost.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { interview, keepInterview, startUp } from './dana.ts'
import { fill, press, whatIsWrong } from './forms.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('what is wrong is said', () => {
  test('about an interview, beside its field, with everything kept', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    for (const [label, typed, sentence] of wrongs) {
      await page.goto('/interviews/new')
      await fill(page, interview)
      await typeAnything(page, label, typed)
      await press(page, 'Keep it and go on')
      const field = page.getByLabel(label)
      const name = [label, typed.slice(0, 30)]
      expect([...name, await whatIsWrong(field)]).toEqual([
        ...name,
        expect.stringMatching(sentence),
      ])
      expect(await page.getByRole('alert').innerText()).toMatch(sentence)
      expect(await valuesOf(page)).toEqual(
        Object.entries(interview).map(([one, text]) => (one === label ? shown(one, typed) : text)),
      )
    }
    await page.goto('/applications')
    expect(await page.locator('main').innerText()).toContain('Nothing here yet')
  })

  test('about an interview that ends before it begins', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await keepInterview(page)
    await page.goto(page.url().replace(/\/people\/.*/, '/edit'))
    await fill(page, { 'It ends': '13:00', Place: 'Mill gate 2' })
    await press(page, 'Keep the change')
    expect(await whatIsWrong(page.getByLabel('It ends'))).toMatch(/end/i)
    expect(await page.getByLabel('It ends').inputValue()).toBe('13:00')
    expect(await page.getByLabel('Place').inputValue()).toBe('Mill gate 2')
  })

  test('about an invitation, and what stood beside it is kept', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await fill(page, { Company: 'Halvorsen Paper' })
    for (const [content, sentence] of notInvitations) {
      const field = page.getByLabel('The calendar invitation')
      const file = { name: 'invite.ics', mimeType: 'text/calendar', buffer: Buffer.from(content) }
      if (content.length > 0) await field.setInputFiles(file)
      await press(page, 'Read the invitation')
      expect(await whatIsWrong(field)).toMatch(sentence)
      expect(await page.getByLabel('Company').inputValue()).toBe('Halvorsen Paper')
    }
  })

  test('about an invitation of twenty megabytes, and one goes back to what was typed', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await fill(page, { Company: 'Halvorsen Paper' })
    await bringHugeFile(page)
    expect(await page.locator('main').innerText()).toMatch(/larger than 10 MB.* choose the \.ics/)
    await page.goBack()
    expect(await page.getByLabel('Company').inputValue()).toBe('Halvorsen Paper')
  })
})

const wrongs: readonly (readonly [label: string, typed: string, sentence: RegExp])[] = [
  ['Company', '', /The company is still missing/],
  ['Company', 'H'.repeat(10_000), /The company can have 200 characters/],
  ['When did it begin', '', /Day and time are still missing/],
  ['When did it begin', '2026-02-30T10:00', /30 February/],
  ['When did it begin', 'next Monday', /“next Monday” is not a day and time/],
  ['Whom did you talk to?', '', /at least one person/],
  ['Whom did you talk to?', 'ana@halvorsen.example', /Line 1 has no name|The name of person 1/],
  ['Whom did you talk to?', 'A'.repeat(10_000), /200 characters/],
  ['Whom did you talk to?', 'An\u0007a Ruiz, Plant Manager', /cannot be seen/],
  ['Whom did you talk to?', '\u202e\u200f\u202e', /no name|missing|at least one/],
  ['Time zone of the interview', 'Mars/Olympus', /no time zone/],
]

const notInvitations: readonly (readonly [
  content: string | readonly number[],
  sentence: RegExp,
])[] = [
  ['', /choose the \.ics file/],
  ['Dear Dana, see you on Monday.', /not a calendar file/],
  [[0x89, 0x50, 0x4e, 0x47, 0, 255, 254, 13, 10], /not a calendar file/],
  ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR', /invitation|calendar/],
]

/** Twenty megabytes. */
async function bringHugeFile(page: Page): Promise<void> {
  await page.getByLabel('The calendar invitation').evaluate((field) => {
    const huge = 'BEGIN:VCALENDAR\r\n'.repeat((20 * 1024 * 1024) / 17)
    const files = new DataTransfer()
    files.items.add(new File([huge], 'invite.ics', { type: 'text/calendar' }))
    ;(field as HTMLInputElement).files = files.files
  })
  await press(page, 'Read the invitation')
}

/** Also what the browser's own field would not let one type, as an older browser or a script would send it. */
async function typeAnything(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).evaluate((field, text) => {
    if (field instanceof HTMLSelectElement) field.add(new Option(text, text, true, true))
    else if (field instanceof HTMLInputElement) Object.assign(field, { type: 'text', value: text })
    else if (field instanceof HTMLTextAreaElement) field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
}

/** What stands in the fields of the interview. */
async function valuesOf(page: Page): Promise<readonly string[]> {
  return Promise.all(Object.keys(interview).map((one) => page.getByLabel(one).inputValue()))
}

/** As a field shows it: one for times is empty where it is none. */
function shown(label: string, typed: string): string {
  return label.startsWith('When') ? '' : typed
}
