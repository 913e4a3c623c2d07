// From the drawing to the plan, from there to what happened, and back; today is in view at once.
import { describe, expect, inject, test } from 'vitest'
import { fill, press } from './forms.ts'
import { meetThem, usual } from './people-met.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('on the page of an application', () => {
  test('a mark leads to its step, though folded away, and that to how it went, and back', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    const paths = await meetThem(stage, usual)
    for (const why of ['She rang me back.', 'She asked me to.']) {
      await page.goto(`${paths.ana}/call`)
      await fill(page, { 'Why did you call all the same?': why })
      await press(page, 'Nobody answered')
    }
    const target = () => page.locator(':target').innerText()
    const folded = page.getByText('Done so far: 4 steps')
    expect(await folded.count()).toBe(1)

    await page.getByRole('link', { name: /^Thank Ana Ruiz by email: done/ }).focus()
    await page.keyboard.press('Enter')
    expect(await target()).toContain('You sent your thanks by email')
    expect(await page.locator(':target').isVisible()).toBe(true)
    await page.locator(':target').getByRole('link').click()
    expect(await target()).toContain('You sent Ana Ruiz a thank-you by email.')
    await page
      .locator(':target')
      .getByRole('link', { name: /^You sent/ })
      .click()
    expect(await target()).toContain('You sent your thanks by email')
    expect(stage.complaints).toEqual([])
  })

  test('today is in view on a phone, without a script', async () => {
    const viewport = { width: 360, height: 740 }
    await using stage = await openStage('2026-03-02T17:00', { viewport })
    const { context } = stage
    const { application } = await meetThem(stage, usual)
    stage.goTo('2026-04-20T10:00')
    const plain = await context.browser()!.newContext({ viewport, javaScriptEnabled: false })
    const second = await plain.newPage()
    await second.goto(`${stage.address}${application}`)
    const drawing = await second.getByRole('region', { name: 'Timeline' }).boundingBox()
    const word = await second.locator('.timeline .today text').boundingBox()
    expect(word!.x).toBeGreaterThan(drawing!.x)
    expect(word!.x).toBeLessThan(drawing!.x + drawing!.width)
  })
})
