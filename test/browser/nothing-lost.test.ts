// What was typed and not sent: it is there again after a reload, in a new window, and when the program comes back.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { interview, openCallRoom, startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { openStage, type Stage } from './stage.ts'

describe.skipIf(!inject('browser'))('nothing typed is lost', () => {
  test('over a reload, and it is said that it is back', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await fill(page, interview)
    await page.reload()
    await holds(page, interview)
    await page.getByText('What you typed here is back; it was not sent yet.').waitFor()
    // Choices and folded fields too.
    await page.goto('/settings')
    await page.getByLabel('Formal').check()
    await page.reload()
    await expect.poll(() => page.getByLabel('Formal').isChecked(), { timeout: 10_000 }).toBe(true)
    expect(stage.complaints).toEqual([])
  })

  test('when the browser is closed and opened again, forty days later too', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    await startUp(stage.page)
    await fill(stage.page, interview)
    const page = await reopen(stage)
    await page.goto('/interviews/new')
    await holds(page, interview)
    await page.evaluate(age, 40)
    const later = await reopen(stage, page)
    await later.goto('/interviews/new')
    await holds(later, interview)
    const line = later.getByText(/^What you typed here on .* is back/)
    expect(await line.innerText()).toMatch(/on \d+ \w+ is back; it was not sent yet/)
  })

  test('while the program is away, and until it has what was sent', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await fill(page, interview)
    await stage.stop()
    await page.getByRole('button', { name: 'Keep it and go on' }).click()
    await page.locator('.dead').waitFor()
    await page.goto('about:blank')
    await stage.start()
    await page.goto('/interviews/new')
    await holds(page, interview)
    await press(page, 'Keep it and go on')
    await page.goto('/interviews/new')
    await page.getByText('or type it in').waitFor()
    await holds(page, { Company: '', Position: '' })
    expect(await page.evaluate(listDrafts)).toEqual([])
  })

  test('when a form comes back with something wrong, and one leaves it so', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await fill(page, { ...interview, 'Whom did you talk to?': '' })
    await press(page, 'Keep it and go on')
    expect(await page.getByRole('alert').innerText()).toContain('at least one person')
    await page.goto('/')
    await page.goto('/interviews/new')
    await holds(page, { Company: 'Halvorsen Paper' })
  })

  test('typed into two windows: each keeps its own, and is shown the other', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page: one, context } = stage
    await startUp(one)
    await fill(one, { Company: 'Halvorsen Paper', Position: 'Maintenance planner' })
    const other = await context.newPage()
    await other.goto('/interviews/new')
    await other
      .getByText(/^You typed something else here in another window:\s*Halvorsen Paper$/)
      .waitFor()
    await holds(other, { Company: '' })
    await fill(other, { Company: 'Alder Mill' })
    await one.reload()
    await holds(one, { Company: 'Halvorsen Paper', Position: 'Maintenance planner' })
    await one.getByText(/in another window:\s*Alder Mill$/).waitFor()
    await other.reload()
    await holds(other, { Company: 'Alder Mill' })
    await other.getByRole('button', { name: 'Use it' }).nth(1).click()
    await holds(other, { Company: 'Alder Mill', Position: 'Maintenance planner' })
    await other.getByRole('button', { name: 'Let it go' }).click()
    expect(await other.locator('.elsewhere').count()).toBe(0)
    expect(stage.complaints).toEqual([])
  })

  test('what was kept meanwhile in another window is not typed over', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page: one, context } = stage
    await startUp(one)
    await one.goto('/settings')
    await fill(one, { 'What you do now': 'planner', Phone: '+1 312 555 0142' })
    const other = await context.newPage()
    await other.goto('/settings')
    await fill(other, { 'What you do now': 'buyer' })
    await press(other, 'Keep your details')
    await one.reload()
    await holds(one, { 'What you do now': 'buyer', Phone: '+1 312 555 0142' })
    await one.getByText('You typed something else here').waitFor()
    await one.getByRole('button', { name: 'Use it' }).first().click()
    await press(one, 'Keep your details')
    await other.reload()
    await holds(other, { 'What you do now': 'planner', Phone: '+1 312 555 0142' })
    expect(await other.locator('.elsewhere').count()).toBe(0)
  })

  test('while one talks on the phone', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await openCallRoom(stage)
    const room = page.url()
    const typed = { 'In their words': 'by the end of the month' }
    await fill(page, typed)
    await page.reload()
    await holds(page, typed)
    const again = await reopen(stage)
    await again.goto(room)
    await holds(again, typed)
    await press(again, 'We talked')
    await again.goto(room)
    expect(await again.getByLabel('In their words').first().inputValue()).toBe('')
  })

  test('a browser that keeps nothing says so, and forms go out as always', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('It is forbidden.', 'SecurityError')
          },
        })
    })
    await startUp(page)
    await fill(page, interview)
    await page.getByText('This browser does not let Sincerely keep what you type').waitFor()
    await press(page, 'Keep it and go on')
    expect(page.url()).toMatch(/thank-you$/)
    expect(stage.complaints).toEqual([])
  })

  test('a storage that is full, or holds anything else, breaks nothing', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await page.evaluate(() => {
      for (const text of ['', 'null', '[]', '{"at":1,"fields":{"company":7}}', '{"fields":'])
        localStorage.setItem(`draft /interviews ${text}`, text)
    })
    await page.reload()
    await page.evaluate(fillStorage)
    await fill(page, { ...interview, Company: 'H'.repeat(190) })
    await page.getByText('This browser does not let Sincerely keep what you type').waitFor()
    expect(await page.evaluate(listDrafts)).toEqual([])
    await press(page, 'Keep it and go on')
    expect(stage.complaints).toEqual([])
  })
})

/** What stands in these fields, once it is what was typed. */
async function holds(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  const labels = Object.keys(typed)
  const values = () =>
    Promise.all(labels.map((label) => page.getByLabel(label).first().inputValue()))
  await expect.poll(values, { timeout: 10_000 }).toEqual(labels.map((label) => typed[label]))
}

/** Closes the browser, and opens one with what it has kept. */
async function reopen({ page, address }: Stage, last = page): Promise<Page> {
  const storageState = await last.context().storageState()
  const browser = page.context().browser()
  await last.context().close()
  const context = await browser!.newContext({ baseURL: address, storageState })
  return context.newPage()
}

/** Until not a sign more goes in. */
function fillStorage(): void {
  for (let size = 2 ** 22; size >= 1; size /= 2)
    try {
      while (true) localStorage.setItem(`full ${Math.random()}`, 'x'.repeat(size))
    } catch {
      // No more of that size.
    }
}

function listDrafts(): readonly string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith('draft'))
}

/** All that is kept becomes older. */
function age(days: number): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith('draft'))) {
    const draft = JSON.parse(localStorage.getItem(key) ?? '{}') as { at: number }
    localStorage.setItem(key, JSON.stringify({ ...draft, at: draft.at - days * 86_400_000 }))
  }
}
