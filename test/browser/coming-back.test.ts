// Back, reload, and addresses sent on: one lands where one was, and nothing is asked, said or done twice.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { interview, startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { chooseInvitation } from './invitation.ts'
import { meetThem, usual } from './people-met.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('back and reload', () => {
  test('a page that came back with something wrong is reloaded, and come back to, without a question', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    const sent = listenForPosts(page)
    await startUp(page)
    await fill(page, { ...interview, Position: '' })
    await press(page, 'Keep it and go on')
    expect(await page.getByRole('alert').count()).toBe(1)
    await page.reload()
    expect(await headingOf(page)).toBe('Your interview')
    await fill(page, interview)
    await press(page, 'Keep it and go on')
    const room = await headingOf(page)
    await page.goBack()
    expect(await headingOf(page)).toBe('Your interview')
    await page.goForward()
    expect(await headingOf(page)).toBe(room)
    expect(sent).toEqual(['/interviews', '/interviews'])
  })

  test('an invitation to confirm is reloaded, and come back to, as it was', async () => {
    await using stage = await openStage('2026-04-02T09:00')
    const { page } = stage
    await startUp(page)
    await page.goto('/interviews/new')
    await chooseInvitation(page, 'google.ics')
    await page.reload()
    expect(await page.getByLabel('Company').inputValue()).toBe('Kestrel Dairy')
    await press(page, 'Yes, keep it')
    await page.goBack()
    expect(await page.getByLabel('Company').inputValue()).toBe('Kestrel Dairy')
  })

  test('what was done is said once, and not by the address one sends on', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    const { application, ana } = await meetThem(stage, usual)
    await page.goto(`${ana}/call`)
    await fill(page, { why: 'She rang me back.' })
    await press(page, 'We talked')
    expect(await page.getByRole('status').innerText()).toContain('Next: ')
    expect(page.url()).toBe(`${stage.address}${application}`)
    await page.goto(`${ana}/material`)
    await press(page, 'I have sent it')
    expect(await page.getByRole('status').innerText()).toContain('No call waits for it any more.')
    expect(page.url()).toBe(`${stage.address}${application}`)
    await page.goto('/')
    await page.goBack()
    expect(await page.getByRole('status').count()).toBe(0)
  })
})

function headingOf(page: Page): Promise<string> {
  return page.locator('h1').innerText()
}

/** Where forms were sent from now on. */
function listenForPosts(page: Page): readonly string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(new URL(request.url()).pathname)
  })
  return sent
}
