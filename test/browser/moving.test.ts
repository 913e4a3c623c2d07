// Moving about by keys: from room to room, through a list, and to anyone by a few letters.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { startUp } from './dana.ts'
import { fill, follow, press } from './forms.ts'
import { meetThem, usual } from './people-met.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('by keys', () => {
  test('one comes from every room to every other, and not while one types', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    expect(await headingAfter(page, 'g', 'a')).toBe('Applications')
    expect(await headingAfter(page, 'g', 'p')).toBe('People')
    expect(await headingAfter(page, 'g', 's')).toBe('Settings')
    expect(await headingAfter(page, 'g', 't')).toBe('Mon 2 March')
    expect(await headingAfter(page, 'n')).toBe('Your interview')
    await page.getByLabel('Company').focus()
    await page.keyboard.type('gt n/?.jk')
    expect(await page.getByLabel('Company').inputValue()).toBe('gt n/?.jk')
    await page.locator('h1').click()
    for (const held of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${held}+n`)
    expect([await headingOf(page), await dialogOf(page).count()]).toEqual(['Your interview', 0])
    expect(stage.complaints).toEqual([])
  })

  test('one walks through the list of a page, and opens what one comes to', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    for (const company of ['Halvorsen Paper', 'Kestrel Dairy', 'Lindqvist Mills'])
      await addInterview(page, company)
    await page.goto('/applications')
    const walked: string[] = []
    for (const key of ['j', 'j', 'k', 'j', 'j', 'j']) {
      await page.keyboard.press(key)
      walked.push(await focusedIn(page))
    }
    const [first, second, third] = ['Halvorsen Paper', 'Kestrel Dairy', 'Lindqvist Mills']
    expect(walked).toEqual(
      [first, second, first, second, third, third].map((at) => `Planner at ${at}`),
    )
    await follow(page, () => page.keyboard.press('Enter'))
    expect(await headingOf(page)).toBe('Planner at Lindqvist Mills')
    await page.goto('/')
    await page.keyboard.press('.')
    expect(await focusedIn(page)).toMatch(/^Write/)
  })
})

describe.skipIf(!inject('browser'))('the sheet of keys', () => {
  test('lies over the page, tells its keys, and leaves one where one was', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await page.goto('/people')
    await page.getByRole('link', { name: 'Add your interview' }).focus()
    await page.keyboard.press('?')
    await dialogOf(page).waitFor()
    expect(await dialogOf(page).getAttribute('aria-labelledby')).toBe('over-name')
    const told = await dialogOf(page).getByRole('row').allInnerTexts()
    expect(told.some((line) => /^g then p\s+People$/.test(line))).toBe(true)
    // There is no list on this page, but a main button.
    expect(told.filter((line) => /^j |^\./.test(line)).join()).toMatch(/^\.\s+To the main button$/)
    await page.keyboard.press('n')
    expect(await headingOf(page)).toBe('People')
    await page.keyboard.press('Escape')
    expect(await dialogOf(page).count()).toBe(0)
    expect(await focusedIn(page)).toBe('Add your interview')
  })

  test('turns single keys off and on again, and the browser remembers it', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await page.keyboard.press('?')
    await dialogOf(page).getByLabel('Single keys are on').uncheck()
    await page.keyboard.press('Escape')
    await page.goto('/applications')
    for (const key of ['?', '/', 'g', 's', 'n']) await page.keyboard.press(key)
    await page.keyboard.press('Control+k')
    await dialogOf(page).waitFor()
    expect(await dialogOf(page).locator('#over-name').innerText()).toBe('Find')
    await page.goto('/keys')
    await page.getByLabel('Single keys are on').check()
    await page.locator('h1').click()
    expect(await headingAfter(page, 'g', 'a')).toBe('Applications')
  })
})

describe.skipIf(!inject('browser'))('finding', () => {
  test('finds by a few letters, by keyboard alone, and says how many', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    const paths = await meetThem(stage, usual)
    await page.goto('/settings')
    await page.locator('h1').click()
    await page.keyboard.press('/')
    const field = dialogOf(page).getByRole('combobox', {
      name: 'Name, number or words',
    })
    await field.waitFor()
    await page.keyboard.type('hálv')
    const [position, words] = ['Maintenance planner at Halvorsen Paper', 'You sent Ana Ruiz']
    await found(page, [position, 'Ana Ruiz', 'Ben Ortega', words])
    expect(await dialogOf(page).getByRole('status').innerText()).toBe('4 found, the best first.')
    await field.fill('')
    await page.keyboard.type('a')
    await found(page, ['Applications', 'Ana Ruiz'])
    expect(await dialogOf(page).getByRole('status').innerText()).toBe('2 found, the best first.')
    expect(await chosen(page)).toBe('Applications')
    await page.keyboard.press('ArrowUp')
    expect(await chosen(page)).toMatch(/^Ana Ruiz/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await chosen(page)).toMatch(/^Ana Ruiz/)
    await page.keyboard.press('Escape')
    expect([await dialogOf(page).count(), await headingOf(page)]).toEqual([0, 'Settings'])
    await goByTyping(page, 'paper')
    expect(new URL(page.url()).pathname).toBe(paths.application)
    expect(stage.complaints).toEqual([])
  })

  test('what is typed quickly and sent at once leads to the last that was typed', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await goByTyping(page, 'sett')
    expect(await headingOf(page)).toBe('Settings')
  })

  test('is a page of its own without a script', async () => {
    await using stage = await openStage('2026-03-02T17:00', { javaScriptEnabled: false })
    const { page } = stage
    await startUp(page)
    await press(page, 'Find', 'link')
    const field = 'Name, number or words'
    await fill(page, { [field]: 'nobody' })
    await press(page, 'Find')
    expect(await page.locator('#found').innerText()).toMatch(/^Nothing here has “nobody”/)
    await fill(page, { [field]: 'peo' })
    await press(page, 'Find')
    await follow(page, () => page.locator('#found').getByRole('link', { name: 'People' }).click())
    expect(await headingOf(page)).toBe('People')
  })
})

describe.skipIf(!inject('browser')).each([
  ['no-preference', true],
  ['reduce', false],
] as const)('with motion: %s', (reducedMotion, moves) => {
  test(`from page to page things ${moves ? 'move to their places' : 'are in their places at once'}`, async () => {
    await using stage = await openStage('2026-03-02T17:00', { reducedMotion })
    const { page } = stage
    await startUp(page)
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset['moved'] = `${event.viewTransition !== null}`
      })
    })
    await page.goto('/')
    await press(page, 'Settings', 'link')
    await page.waitForFunction(() => document.documentElement.dataset['moved'] !== undefined)
    expect(await page.locator('html').getAttribute('data-moved')).toBe(`${moves}`)
  })
})

const dialogOf = (page: Page) => page.getByRole('dialog')

function headingOf(page: Page): Promise<string> {
  return page.locator('main h1').innerText()
}

/** The heading of the page to which these keys lead. */
async function headingAfter(page: Page, ...keys: readonly string[]): Promise<string> {
  await follow(page, async () => {
    for (const key of keys) await page.keyboard.press(key)
  })
  return headingOf(page)
}

function focusedIn(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
}

async function addInterview(page: Page, company: string): Promise<void> {
  await page.goto('/interviews/new')
  await fill(page, {
    ...{ Company: company, Position: 'Planner', 'When did it begin': '2026-03-02T14:00' },
    'Whom did you talk to?': 'Ana Ruiz, Plant Manager, ana@halvorsen.example',
  })
  await press(page, 'Keep it and go on')
}

/** Waits until these are what was found, each by how it begins. */
async function found(page: Page, names: readonly string[]): Promise<void> {
  const options = dialogOf(page).getByRole('option')
  await page.waitForFunction(
    (count) => document.querySelectorAll('[role=option]').length === count,
    names.length,
  )
  const lines = await options.allInnerTexts()
  expect(lines.map((line, at) => line.slice(0, names[at]?.length))).toEqual(names)
}

/** What Enter would lead to, as the field tells it. */
function chosen(page: Page): Promise<string> {
  return dialogOf(page)
    .getByRole('combobox')
    .evaluate((field) => {
      const option = document.getElementById(field.getAttribute('aria-activedescendant') ?? '')
      return option?.getAttribute('aria-selected') === 'true' ? option.innerText : ''
    })
}

async function goByTyping(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('/')
  await dialogOf(page).getByRole('combobox').waitFor()
  await follow(page, async () => {
    await page.keyboard.type(letters)
    await page.keyboard.press('Enter')
  })
}
