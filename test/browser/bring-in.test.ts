// What one has of people becomes people: a table with columns to be said, and a photo of a card.
import { describe, expect, inject, test } from 'vitest'
import { listCards } from '../../bench/cards/cards.ts'
import { renderCards } from '../../bench/cards/render.ts'
import { keepInterview, startUp } from './dana.ts'
import { press } from './forms.ts'
import { openStage } from './stage.ts'

const table =
  'Who,Where they work,Write to\nGrace Lin,Halvorsen Paper,grace@halvorsen.example\nBo Okonkwo,Halvorsen Paper,nowhere\n'

describe.skipIf(!inject('browser'))('bringing in people', () => {
  test('a table: its columns are said, a row that does not fit is given back, and all is taken back', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await page.goto('/import')
    const file = { name: 'met.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
    await page.getByLabel('A business card').setInputFiles(file)
    await press(page, 'Read it')
    const columns = { Who: 'Whole name', 'Where they work': 'Company', 'Write to': 'Email' }
    for (const [head, field] of Object.entries(columns))
      await page.getByLabel(head, { exact: true }).selectOption(field)
    await press(page, 'Read it so')
    expect(await page.getByText('Line 3:').innerText()).toContain('nowhere')
    await page.getByText('What the columns hold').click()
    const [given] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'as a file' }).click(),
    ])
    expect(given.suggestedFilename()).toBe('rows-left-out.csv')
    await press(page, 'Keep this person')
    expect(await page.getByRole('main').innerText()).toContain('Grace Lin')
    await press(page, 'Imports', 'link')
    await press(page, 'Take back met.csv')
    await page.goto('/people')
    expect(await page.getByRole('main').innerText()).not.toContain('Grace Lin')
    expect(stage.complaints).toEqual([])
  })

  test('a photo of a card: it is looked at beside the photo, and kept with it', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await keepInterview(page)
    const card = listCards().find(({ number }) => number === 80)!
    const [photo] = await renderCards([card])
    const [interview] = /\/interviews\/[\w-]+/.exec(page.url()) ?? []
    await page.goto(`${interview}/people`)
    const file = { name: 'card.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo!) }
    await page.getByLabel('A business card').setInputFiles(file)
    await press(page, 'Read it')
    expect(await page.getByLabel('Name').inputValue()).toBe(card.values.name)
    expect(await page.getByAltText('The card as it was photographed').isVisible()).toBe(true)
    await page.getByLabel('Keep the photo with them').check()
    await press(page, 'Keep this person')
    expect(await page.getByLabel('Name').nth(1).inputValue()).toBe(card.values.name)
    await page.goto('/people')
    await press(page.getByRole('main'), card.values.name, 'link')
    expect(await page.getByAltText(card.values.name).isVisible()).toBe(true)
    expect(stage.complaints).toEqual([])
  })
})
