// Outside the building: pages open from their copies, take input, and what was entered is sent once there is a network.
import { describe, expect, inject, test } from 'vitest'
import { keepInterview, startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('without a network', () => {
  test('Today, Collect and Debrief open, take input, and it is sent when there is one', async () => {
    await using stage = await openStage('2026-03-02T17:00', { serviceWorkers: 'allow' })
    const { page, context } = stage
    await startUp(page)
    await keepInterview(page)
    const path = /\/interviews\/[\w-]+/.exec(page.url())?.[0] ?? ''
    await page.goto('/')
    // Neither Collect nor Debrief was opened before.
    await expect
      .poll(() => page.evaluate(listCopies), { timeout: 15_000 })
      .toEqual(['/', `${path}/people`, `${path}/takeaways`])
    const devices = await context.newCDPSession(page)
    const { installabilityErrors } = await devices.send('Page.getInstallabilityErrors')
    expect(installabilityErrors).toEqual([])
    await context.setOffline(true)
    await page.reload()
    await page.getByText(/^As of .*, no network/).waitFor()
    const family = await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)
    expect(family).toMatch(/serif/i)
    await page.goto('/settings')
    await page.getByText('There is no network here.').waitFor()
    await press(page, /^What did you talk about/, 'link')
    await page.getByText(/^As of .*, no network/).waitFor()
    await fill(page, { 'What did you learn': 'the new line' })
    await page.getByRole('button', { name: 'Keep this' }).click()
    await page.getByText('One entry waits to be sent').waitFor()
    // What waits stands in the copy, too, and is one entry still.
    await page.goto(`${path}/takeaways`)
    const learned = page.getByLabel('What did you learn').first()
    await expect.poll(() => learned.inputValue()).toBe('the new line')
    await learned.fill('the new line that runs')
    await page.getByRole('button', { name: 'Keep this' }).click()
    await page.getByText('Kept on this device.').waitFor()
    await page.getByText('One entry waits to be sent').waitFor()
    // Nor is it lost where one goes on without pressing anything.
    await fill(page, { 'Which problem': 'two winders' })
    await page.goto('/')
    await page.getByText('2 entries wait to be sent').waitFor()
    await context.setOffline(false)
    await page.locator('.waits').waitFor({ state: 'detached' })
    await page.goto(`${path}/takeaways`)
    expect(await page.locator('.as-of').count()).toBe(0)
    expect(await learned.inputValue()).toBe('the new line that runs')
    expect(await page.getByLabel('Which problem').first().inputValue()).toBe('two winders')
    // A photo taken without a network is read later, and let go when what was found is kept.
    await page.goto(`${path}/people`)
    await context.setOffline(true)
    await page.setInputFiles('[type=file]', {
      name: 'card.vcf',
      mimeType: 'text/vcard',
      buffer: cleo,
    })
    await page.getByRole('button', { name: 'Read it' }).first().click()
    await page.getByText('One entry waits to be read').waitFor()
    await page.goto(`${path}/takeaways`)
    await context.setOffline(false)
    await page.locator('.waits summary').click()
    await press(page, 'Read it now')
    expect(page.url()).toMatch(/\/import\/[\w-]+$/)
    await page.getByText('One entry waits to be read').waitFor()
    await press(page, 'Keep this person')
    await page.locator('.waits').waitFor({ state: 'detached' })
    await page.goto(`${path}/people`)
    expect(await page.getByLabel('Name', { exact: true }).nth(1).inputValue()).toBe('Cleo Marsh')
    // Practice is never kept.
    await page.goto('/')
    expect((await page.evaluate(listCopies)).filter((one) => one.startsWith('/practice'))).toEqual(
      [],
    )
  })
})

const cleo = Buffer.from(
  'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Cleo Marsh\r\nEMAIL:cleo@halvorsen.example\r\nEND:VCARD\r\n',
)

async function listCopies(): Promise<readonly string[]> {
  const copies = await caches.open('pages')
  return (await copies.keys()).map(({ url }) => new URL(url).pathname).toSorted()
}
