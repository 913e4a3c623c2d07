// The sheet on the screen is the letter as the printer makes it: one page of the right paper, each line ending
// where it ended on the screen.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { keepInterview, startUp } from './dana.ts'
import { fill, press, type Typed } from './forms.ts'
import { openStage } from './stage.ts'

/** In CSS pixels: the width of the paper, and of its text between margins of 22 mm. */
const papers = {
  'en-US': { box: [612, 792], text: 649.7 },
  'en-GB': { box: [595, 842], text: 627.4 },
} as const

describe.skipIf(!inject('browser'))('a letter', () => {
  test.each(['en-US', 'en-GB'] as const)('in %s prints as it is shown', async (language) => {
    await using stage = await openStage('2026-03-02T17:00', {
      viewport: { width: 1280, height: 900 },
    })
    const { page } = stage
    await writeLetter(page)
    await setLanguage(page, language)
    const shown = await readLines(page)
    expect(shown.length).toBeGreaterThan(15)

    const { box, text } = papers[language]
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(printed.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(printed) ?? []
    expect([Number(width), Number(height)].map(Math.round)).toEqual(box)

    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: Math.round(text), height: 900 })
    expect(await readLines(page)).toEqual(shown)
    expect(await page.locator('body').innerText()).toMatch(/^Dana Okafor\n18 Alder Street/)
  })
})

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

async function setLanguage(page: Page, language: string): Promise<void> {
  const letter = page.url()
  await page.goto('/settings')
  await page.locator(`[name=language][value=${language}]`).check()
  await press(page, 'Keep your letters so')
  await page.goto(letter)
}

/** The lines of the letter, as they stand below each other. */
function readLines(page: Page): Promise<readonly string[]> {
  return page.locator('.letter > p').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const lines: string[] = []
      let last = -Infinity
      for (const text of [...paragraph.childNodes].filter((node) => node instanceof Text)) {
        for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          const { top } = range.getBoundingClientRect()
          if (top > last + 4) lines.push(word)
          else lines.push(`${lines.pop()} ${word}`)
          last = top
        }
      }
      return lines
    }),
  )
}
