// The network is gone in the middle of a call, and then the tab: what was put down is there again, and the call is
// in the journal once, at its own time.
import { describe, expect, inject, test } from 'vitest'
import { keepInterview, startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { openStage, phone } from './stage.ts'

describe.skipIf(!inject('browser'))('a call that is cut off', () => {
  test('loses nothing, and is kept once', async () => {
    await using stage = await openStage('2026-03-02T17:00', { ...phone, serviceWorkers: 'allow' })
    const { context } = stage
    let { page } = stage
    await startUp(page)
    await keepInterview(page)
    stage.goTo('2026-03-09T10:00')
    await page.goto('/')
    const copies = () => page.evaluate(listCopies)
    await expect.poll(copies, { timeout: 15_000 }).toContainEqual(expect.stringMatching(/\/call$/))
    const room = (await copies()).find((path) => path.endsWith('/call')) ?? ''
    await context.setOffline(true)
    await page.goto(room)
    await page.getByText(/^As of .*, no network/).waitFor()
    await fill(page, { 'What they tell you': 'Two are left.', 'Who decides': 'Ben' })
    await page
      .getByLabel(/process|stand|search/)
      .first()
      .check()
    // The tab is closed, and opened again.
    await page.close()
    page = await context.newPage()
    await page.clock.setFixedTime('2026-03-09T10:05-05:00')
    await page.goto(room)
    await expect
      .poll(() => page.getByLabel('What they tell you').inputValue())
      .toBe('Two are left.')
    await page.getByRole('button', { name: 'Nobody answered' }).tap()
    await page.getByText('Kept on this device.').waitFor()
    await page.getByText('One entry waits to be sent').waitFor()
    // It was the wrong button: the right one takes its place.
    await page.getByRole('button', { name: 'We talked' }).tap()
    await expect.poll(() => page.locator('.dead').innerText()).toContain('Kept on this device.')
    await page.getByText('One entry waits to be sent').waitFor()
    stage.goTo('2026-03-09T11:30')
    await context.setOffline(false)
    await page.locator('.waits').waitFor({ state: 'detached' })
    await page.goto('/applications')
    await press(page, /^Maintenance planner/, 'link')
    expect(await page.getByText('You talked with Ana Ruiz.').count()).toBe(1)
    expect(await page.getByText('Nobody answered').count()).toBe(0)
    const made = page.locator('li', { hasText: 'You talked with Ana Ruiz.' }).last()
    expect(await made.innerText()).toMatch(/10:05/)
    expect(await made.textContent()).toContain('Who decides: Ben')
  })
})

async function listCopies(): Promise<readonly string[]> {
  const kept = await caches.open('pages')
  return (await kept.keys()).map(({ url }) => new URL(url).pathname)
}
