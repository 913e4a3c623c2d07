// Entered where nobody answers: it waits on the device, is sent once and in order, and leaves only when it was kept.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findBarriers } from './barriers.ts'
import { keepInterview, startUp } from './dana.ts'
import { fill, press, whatIsWrong } from './forms.ts'
import { openStage, type Stage } from './stage.ts'

const learned = 'What did you learn'
const phrase = 'a spare press for the winder'
const strip = '.waits summary'

describe.skipIf(!inject('browser'))('without an answer an entry waits', () => {
  test('people and takeaways, over a killed tab, and are sent once and in order', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    const path = await meet(stage)
    const posts = listenForPosts(stage)
    await page.goto(`${path}/people`)
    const debrief = await stage.context.newPage()
    await debrief.goto(`${path}/takeaways`)
    await stage.stop()
    await typePerson(page, 1, { Name: 'Ben Ortega', Email: 'ben@halvrsen.example' })
    await keepPeople(page)
    await said(page, 'One entry waits to be sent')
    // A slip that is put right while it waits is no second entry.
    await typePerson(page, 1, { Email: 'ben@halvorsen.example' })
    await keepPeople(page)
    await said(page, 'One entry waits to be sent')
    expect(await page.locator('.waits li').textContent()).toContain('Maintenance planner at')
    await fill(debrief, { [learned]: 'the new line' })
    await debrief.getByRole('button', { name: 'Keep this' }).click()
    await said(debrief, '2 entries wait to be sent')
    expect(await page.evaluate(listDrafts)).toEqual([])
    await page.close()
    await debrief.close()
    await stage.start()
    // Of two tabs at once one sends it.
    const [later, beside] = [await stage.context.newPage(), await stage.context.newPage()]
    await Promise.all([later.goto('/people'), beside.goto('/applications')])
    await later.getByRole('link', { name: 'Ana Ruiz' }).first().waitFor()
    await nothingWaits(later)
    expect(posts.map(lastPart)).toEqual(['people', 'takeaways'])
    await later.goto(`${path}/people`)
    const names = later.getByLabel('Name', { exact: true })
    expect(
      await names.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(['Ana Ruiz', 'Ben Ortega', ''])
    await later.goto(`${path}/takeaways`)
    expect(await later.getByLabel(learned).first().inputValue()).toBe('the new line')
    await beside.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined })
    })
    await beside.goto(`${path}/people`)
    await stage.stop()
    await typePerson(beside, 2, { Name: 'Cleo Marsh' })
    await keepPeople(beside)
    await beside.getByText('this browser has no room for it on the device').waitFor()
    await stage.start()
    await beside.getByText('Sincerely answers again').waitFor()
    await press(beside, 'Keep these people')
    await beside.goto(`${path}/people`)
    expect(await beside.getByLabel('Name', { exact: true }).nth(2).inputValue()).toBe('Cleo Marsh')
    expect(stage.complaints.filter((one) => !/REFUSED/.test(one))).toEqual([])
  })

  test('forty days, another secret, a sign-in, and until what is wrong with it is put right', async () => {
    await using stage = await openStage('2026-03-02T17:00', { serviceWorkers: 'allow' })
    const { page, context } = stage
    const path = await meet(stage)
    await page.goto('/settings/phone')
    await fill(page, { 'Your pass-phrase': phrase, 'Once more': phrase })
    await press(page, /pass-phrase/i)
    await page.goto('/')
    await expect.poll(() => page.evaluate(() => caches.has('pages'))).toBe(true)
    const posts = listenForPosts(stage)
    await page.goto(`${path}/people`)
    await stage.stop()
    await typePerson(page, 1, { Name: 'Ben Ortega', Email: 'ben at halvorsen' })
    await keepPeople(page)
    await said(page, 'One entry waits to be sent')
    await page.evaluate(age, 40)
    forgetSecret(stage)
    await context.clearCookies()
    await stage.start()
    await page.goto('/')
    await said(page, 'please sign in')
    // Whoever stands there is shown neither what waits nor a copy of anything.
    expect(await page.locator('.waits li').count()).toBe(0)
    await expect.poll(() => page.evaluate(() => caches.has('pages'))).toBe(false)
    await fill(page, { 'Pass-phrase': phrase })
    await press(page, 'Sign in')
    const other = await context.newPage()
    await other.goto(`${path}/takeaways`)
    await said(other, 'something has to be put right')
    // What comes after it in this interview is not sent before.
    await fill(other, { [learned]: 'the new line' })
    await other.getByRole('button', { name: 'Keep this' }).click()
    await said(other, '2 entries wait')
    await other.close()
    await page.goto('/applications')
    await page.locator(strip).click()
    const wrong = page.locator('.waits li').first()
    expect(await wrong.innerText()).toMatch(/ben at halvorsen/)
    await press(wrong, 'Put it right', 'link')
    const email = page.getByLabel('Email').nth(1)
    await expect.poll(() => email.inputValue()).toBe('ben at halvorsen')
    expect(await whatIsWrong(email)).toMatch(/email/i)
    await page.locator(strip).click()
    expect(await findBarriers(page)).toEqual([])
    await email.fill('ben@halvorsen.example')
    expect(posts.map(lastPart)).toEqual(['sign-in', 'people'])
    await press(page, 'Keep these people')
    await nothingWaits(page)
    expect(posts.map(lastPart)).toEqual(['sign-in', 'people', 'people', 'takeaways'])
    await page.goto(`${path}/takeaways`)
    expect(
      await page.getByRole('group').evaluateAll((all) => all.map(({ id }) => id !== '')),
    ).toEqual([true, true, true])
    expect(await page.getByLabel(learned).first().inputValue()).toBe('the new line')
  })
})

/** What waits becomes older. */
function age(days: number): Promise<void> {
  return new Promise((done) => {
    const asked = indexedDB.open('sincerely')
    asked.addEventListener('success', () => {
      const change = asked.result.transaction('waiting', 'readwrite')
      const entries = change.objectStore('waiting')
      const all = entries.getAll()
      all.addEventListener('success', () => {
        for (const one of all.result) entries.put({ ...one, at: one.at - days * 86_400_000 })
      })
      change.addEventListener('complete', () => done())
    })
  })
}

/** The server makes another one when it starts. */
function forgetSecret({ folder }: Stage): void {
  const data = new DatabaseSync(join(folder, 'sincerely.db'))
  const { changes } = data.prepare("delete from fact where name = 'token-secret'").run()
  data.close()
  expect(changes).toBe(1)
}

function lastPart(path: string): string | undefined {
  return path.split('/').at(-1)
}

function listDrafts(): readonly string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith('draft'))
}

/** The path of an interview just had. */
async function meet({ page }: Stage): Promise<string> {
  await startUp(page)
  await keepInterview(page)
  return /\/interviews\/[\w-]+/.exec(page.url())?.[0] ?? ''
}

async function typePerson(page: Page, row: number, typed: Readonly<Record<string, string>>) {
  await fill(page.locator('[data-row]').nth(row), typed)
}

async function keepPeople(page: Page) {
  await page.getByRole('button', { name: 'Keep these people' }).click()
}

async function said(page: Page, words: string) {
  await page.locator(strip, { hasText: words }).waitFor()
}

async function nothingWaits(page: Page) {
  await expect.poll(() => page.evaluate(readLine), { timeout: 10_000 }).toEqual([])
  // The strip goes a moment after the last entry.
  await expect.poll(() => page.locator('.waits').count()).toBe(0)
}

/** What is in the line, by address. */
function readLine(): Promise<readonly string[]> {
  return new Promise((done) => {
    const asked = indexedDB.open('sincerely')
    asked.addEventListener('success', () => {
      const all = asked.result.transaction('waiting').objectStore('waiting').getAll()
      all.addEventListener('success', () => {
        asked.result.close()
        done((all.result as readonly { address: string }[]).map(({ address }) => address))
      })
    })
  })
}

/** The forms that reach the server from anywhere, in order. */
function listenForPosts({ context }: Stage): readonly string[] {
  const posts: string[] = []
  context.on('response', (answer) => {
    if (answer.request().method() === 'POST') posts.push(new URL(answer.url()).pathname)
  })
  return posts
}
