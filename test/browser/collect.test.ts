// Whom did you meet: a line each, by keyboard, growing as one types.
import { describe, expect, inject, test } from 'vitest'
import { keepInterview, startUp } from './dana.ts'
import { press } from './forms.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('whom one met', () => {
  test('a line follows the other at Enter, and all of them are kept', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await keepInterview(page)
    const [, interview] = /(\/interviews\/[^/]+)/.exec(page.url()) ?? []
    await page.goto(`${interview}/people`)
    await page.getByRole('group', { name: 'Somebody else' }).getByLabel('Name').focus()
    for (const [name, title, email] of met) {
      await page.keyboard.type(name)
      await page.keyboard.press('Tab')
      await page.keyboard.type(title)
      await page.keyboard.press('Tab')
      await page.keyboard.type(email)
      await page.keyboard.press('Enter')
    }
    expect(await page.getByLabel('Name').count()).toBe(4)
    await page.reload()
    await page.getByText('What you typed here is back').waitFor()
    expect(await page.getByLabel('Name').nth(2).inputValue()).toBe('Grace Lin')
    await page.getByLabel('Name').last().press('Enter')
    await press(page.locator(':focus').locator('..'), 'Keep these people')
    await page.goto(`${interview}/people`)
    const names = await page
      .getByLabel('Name')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
    expect(names).toEqual(['Ana Ruiz', 'Ben Ortega', 'Grace Lin', ''])
    expect(stage.complaints).toEqual([])
  })
})

const met = [
  ['Ben Ortega', 'Shift Lead', 'ben@halvorsen.example'],
  ['Grace Lin', 'Recruiting', 'grace@halvorsen.example'],
] as const
