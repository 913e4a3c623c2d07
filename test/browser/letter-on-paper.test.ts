// The sheet on the screen is the very page that prints: a picture of it, and its words beside it to be heard.
import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { keepInterview, readNote, startUp } from './dana.ts'
import { fill, press, type Typed } from './forms.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('a letter', () => {
  test('is shown as the page that prints, which follows what one writes', async () => {
    await using stage = await openStage('2026-03-02T17:00', {
      viewport: { width: 1280, height: 900 },
    })
    const { page } = stage
    await writeLetter(page)
    const picture = page.getByRole('img', { name: /^The letter to Ana Ruiz as it prints/ })
    await picture.evaluate((image: HTMLImageElement) => image.decode())
    const ratio = await picture.evaluate(
      (image: HTMLImageElement) => image.naturalHeight / image.naturalWidth,
    )
    expect(ratio).toBeCloseTo(11 / 8.5, 2)
    expect(await readNote(page)).toContain('Dear Ana,')

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Print it (PDF)' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('Letter to Ana Ruiz.pdf')
    const pdf = (await buffer(await file.createReadStream())).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    expect(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.slice(1)).toEqual(['612', '792'])

    await press(page, 'Change the words', 'link')
    const before = await picture.getAttribute('src')
    await page.getByLabel('The note, from its salutation').fill(longLetter)
    await page.getByText(/longer than its page/).waitFor()
    expect(await picture.getAttribute('src')).not.toBe(before)
    expect(stage.complaints).toEqual([])
  })
})

const longLetter = [
  'Dear Ana,',
  ...Array.from({ length: 40 }, () => 'Thank you for your time on Monday, and for the coffee.'),
  'Sincerely,\nDana Okafor',
].join('\n\n')

const parts: Typed = {
  'What did you learn':
    'the new line that runs without a spare press, and how the crews hand over to each other at four in the morning without losing anything',
  'Which of your skills':
    'eight years of planning maintenance around a running plant, three of them with a line that was never allowed to stop',
  'Which specific issue':
    'two winders that fail every spring, just when the orders for the summer come in',
  'How would you handle':
    'by listening to the bearings once a week and planning the stop before the season',
  'current position': 'planner at Lakeside Foods',
  'get post': '400 Mill Road\nChicago, IL 60601',
  'your own postal address': '18 Alder Street\nChicago, IL 60602',
}

async function writeLetter(page: Page): Promise<void> {
  await startUp(page)
  await keepInterview(page)
  await page.goto(`${new URL(page.url()).pathname}?channel=letter`)
  await fill(page, parts)
  await page.getByLabel('No, better print them').check()
  await press(page, 'Write the note')
}
