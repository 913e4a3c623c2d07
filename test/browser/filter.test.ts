// A list that follows what is typed above it, and can be sent as it stands.
import { describe, expect, inject, test } from 'vitest'
import { interview, startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { openStage, type Stage } from './stage.ts'

describe.skipIf(!inject('browser')).each([true, false])('with scripts: %s', (scripts) => {
  test('applications are found by a few letters, and the address says which', async () => {
    await using stage = await openStage('2026-03-02T17:00', { javaScriptEnabled: scripts })
    const { page } = stage
    await startUp(page)
    for (const company of ['Halvorsen Paper', 'Kestrel Dairy', 'Lücke & Søn']) {
      await page.goto('/interviews/new')
      await fill(page, { ...interview, Company: company })
      await press(page, 'Keep it and go on')
    }
    await page.goto('/applications')
    expect(await companies(stage)).toHaveLength(3)
    await find(stage, 'lucke', scripts)
    expect(await companies(stage)).toEqual(['Maintenance planner at Lücke & Søn'])
    await find(stage, 'no such', scripts)
    expect(await page.locator('#list').innerText()).toMatch(/No application has these words/)
    await page.goto(page.url().replace(/words=.*/, 'words=kestrel'))
    expect(await companies(stage)).toEqual(['Maintenance planner at Kestrel Dairy'])
    expect(stage.complaints).toEqual([])
  })
})

/** Types it; without scripts it is sent by its button. */
async function find({ page }: Stage, words: string, scripts: boolean): Promise<void> {
  await page.getByRole('searchbox').fill(words)
  if (!scripts) await press(page, 'Find')
  await page.waitForURL((url) => url.searchParams.get('words') === words)
}

function companies({ page }: Stage): Promise<readonly string[]> {
  return page.locator('#list h2').allInnerTexts()
}
