// Dana has met a panel of three. She writes to each, puts right what is wrong with it, prints it all, signs, posts,
// and sees what comes next.
import { buffer } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findBarriers } from './barriers.ts'
import { keepInterview, remember, startUp, takeUp, type Takeaway } from './dana.ts'
import { fill, press } from './forms.ts'
import { openStage } from './stage.ts'

const panel: Readonly<Record<string, Takeaway>> = {
  'Ana Ruiz': [
    'the new line runs without a spare press',
    'two winders that fail every spring',
    'Listen to the bearings once a week.',
    'eight years of planning maintenance',
  ],
  'Ben Ortega': [
    'the night shift keeps its own list of parts',
    'the hand-over between shifts',
    'One sheet, read aloud by both foremen.',
    'running hand-overs at Lakeside Foods',
  ],
  'Grace Lin': [
    'every planner spends a month on the floor',
    'finding people who stay',
    'Ask those who left why, and tell newcomers.',
    'training eleven planners',
  ],
}
const names = Object.keys(panel)

describe.skipIf(!inject('browser'))('a panel of three', () => {
  test('is written to, and everything is printed, signed and posted', async () => {
    await using stage = await openStage('2026-03-02T16:00')
    const { page } = stage
    await startUp(page)
    await keepInterview(page, {
      ...{ Company: 'Thames Tiles', Position: 'Buyer', 'When did it begin': '2026-03-01T10:00' },
      'Whom did you talk to?': 'Joan Whitfield',
    })
    await meetPanel(page)
    for (const name of names) await writeTo(page, name)
    await mendWhileTyping(page, names[1]!)
    await sendAllTheSame(page, names[2]!)

    await page.goto('/')
    await press(page, /notes go by post/, 'link')
    expect(await findBarriers(page)).toEqual([])
    await press(page, 'Print those ticked')
    expect(await findBarriers(page)).toEqual([])
    const [run] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download it (PDF)' }).click(),
    ])
    const pdf = (await buffer(await run.createReadStream())).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1 + 2 * names.length)
    await press(page, 'Sign and post them', 'link')
    for (const name of names) {
      await press(page, `Signed: ${name}`)
      await press(page, `Posted: ${name}`)
    }
    const posted = page.getByRole('region', { name: 'In the journal, posted today' })
    expect(await posted.getByRole('listitem').allInnerTexts()).toEqual(
      names.map((name) =>
        expect.stringMatching(
          new RegExp(
            `^You sent ${name} a thank-you as a printed letter\\. Expected Thursday\\.\\s+Next: Ask ${name}`,
          ),
        ),
      ),
    )
    await press(page, `The journal: ${names[2]}`, 'link')
    expect(await page.getByRole('main').innerText()).toContain('as a printed letter')
    expect(await page.getByRole('main').innerText()).toContain('She says it so herself.')
    expect(stage.complaints).toEqual([])
  })
})

async function meetPanel(page: Page): Promise<void> {
  await keepInterview(page, {
    'Whom did you talk to?': names.map((name) => `${name}, ${mailOf(name)}`).join('\n'),
  })
  for (const name of names) await remember(page, name, panel[name]!)
  await press(page, /^Keep/)
}

function mailOf(name: string): string {
  return `${name.toLowerCase().replace(' ', '.')}@halvorsen.example`
}

/** By printed letter: the first time she is asked about her hand, her work and her own address as well. */
async function writeTo(page: Page, name: string): Promise<void> {
  await takeUp(page, `Thank ${name}`)
  await page.goto(`${new URL(page.url()).pathname}?channel=letter`)
  await fill(page, { 'get post': '400 Mill Road\nGreen Bay, WI 54301' })
  if (name === names[0]) {
    await fill(page, {
      'current position': 'planner at Lakeside Foods',
      'your own postal address': '18 Alder Street\nChicago, IL 60602',
    })
    await page.getByLabel('No, better print them').check()
  }
  await press(page, /^(?:Write|Change) the note$/)
}

async function changeWords(page: Page, name: string): Promise<Locator> {
  await takeUp(page, `Thank ${name}`)
  await page.goto(`${new URL(page.url()).pathname}?channel=letter`)
  await press(page, 'Change the words', 'link')
  return page.getByLabel(/^The note, from/)
}

/** A company of another application and a slip are found as they are typed, and mended at a press. */
async function mendWhileTyping(page: Page, name: string): Promise<void> {
  const text = await changeWords(page, name)
  const right = await text.inputValue()
  await text.fill(
    right.replace('Halvorsen Paper', 'Thames Tiles').replace('Dear Ben,', 'Dear Benn,'),
  )
  await page.getByText('“Thames Tiles” belongs to another application').waitFor()
  await page.getByRole('button', { name: /^Make it “Halvorsen Paper”/ }).click()
  await page.getByRole('button', { name: /^Make it “Ben”/ }).click()
  await page.getByRole('heading', { name: 'Nothing to put right' }).waitFor()
  expect(await text.inputValue()).toBe(right)
}

/** What is not put right stops the note, until she says why it goes out as it is. */
async function sendAllTheSame(page: Page, name: string): Promise<void> {
  const text = await changeWords(page, name)
  await text.fill((await text.inputValue()).replace('Dear Grace,', 'Dear Gracie,'))
  await page.getByText('To put right:').first().waitFor()
  await press(page, 'Keep it and see the page')
  expect(await page.getByRole('button', { name: 'I have posted the letter' }).count()).toBe(0)
  await page.getByText('Send it anyway').click()
  await fill(page, { 'Why does it go out as it is?': 'She says it so herself.' })
  await press(page, 'Let it go out as it is')
  await page.getByRole('button', { name: 'I have posted the letter' }).waitFor()
}
