// Two entries of one person are joined, and come apart again, on pages that everybody can read and use.
import { describe, expect, inject, test } from 'vitest'
import { findBarriers } from './barriers.ts'
import { interview, startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { findOverhang } from './narrow.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('in a browser', () => {
  test('who is here twice is joined, and made two again', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await page.goto('/interviews/new')
    const twin = 'Recruiting, ana@halvorsen.example, +1 920 555 0177'
    const people = `${interview['Whom did you talk to?']}\n${twin}`
    await fill(page, { ...interview, 'Whom did you talk to?': people })
    await press(page, 'Keep it and go on')

    await page.goto('/people')
    await press(page, 'Who is here twice?', 'link')
    expect(await findBarriers(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await findOverhang(page)).toEqual([])
    await press(page, 'Join Recruiting into Ana Ruiz')
    expect(await page.getByRole('status').innerText()).toContain('They are one person now')
    await page.goto('/people')
    await press(page, 'Ana Ruiz', 'link')
    expect(await page.getByRole('link', { name: /^\(920\)/ }).allInnerTexts()).toEqual([
      '(920) 555-0134',
      '(920) 555-0177',
    ])
    expect(await findBarriers(page)).toEqual([])
    expect(await findOverhang(page)).toEqual([])
    await press(page, 'Use (920) 555-0177 first')
    expect(
      await page
        .getByRole('link', { name: /^\(920\)/ })
        .first()
        .innerText(),
    ).toMatch(/0177/)
    await press(page, 'Make them two again')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Recruiting')
    await page.goto('/people')
    expect(await page.locator('#list h2').allInnerTexts()).toEqual(['Ana Ruiz', 'Recruiting'])
    await page.goto('/people/imports')
    expect(await findBarriers(page)).toEqual([])
    expect(stage.complaints).toEqual([])
  })
})
