// The buttons beside a note that only a script can press.
import { describe, expect, inject, test } from 'vitest'
import { keepInterview, readNote, startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { openStage, type Stage } from './stage.ts'

describe.skipIf(!inject('browser'))('a note', () => {
  test('is copied as it stands there, and the button says so', async () => {
    const permissions = ['clipboard-read', 'clipboard-write']
    await using stage = await openStage('2026-03-02T17:00', { permissions })
    const { page } = stage
    await writeNote(stage)
    const copy = page.getByRole('button', { name: 'Copy the text' })
    await copy.click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await readNote(page))
    await copy.waitFor()
    expect(stage.complaints).toEqual([])
  })

  test('without any script shows no button that does nothing', async () => {
    await using stage = await openStage('2026-03-02T17:00', { javaScriptEnabled: false })
    await writeNote(stage)
    expect(await stage.page.locator('[data-copy]').isVisible()).toBe(false)
  })
})

async function writeNote({ page }: Stage): Promise<void> {
  await startUp(page)
  await keepInterview(page)
  await fill(page, { 'What did you learn': 'the new line that runs without a spare press' })
  await page.getByLabel('No, better print them').check()
  await press(page, 'Leave out what is empty')
}
