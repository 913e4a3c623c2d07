// Bringing an invitation in: dropped on the page from a folder, or chosen.
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { follow, press } from './forms.ts'

const fixtures = resolve(import.meta.dirname, '../../src/capture/fixtures')

/** As the browser gets it when a file is dragged from a folder onto the page. */
export async function dropInvitation(page: Page, name: string): Promise<void> {
  const text = readFileSync(resolve(fixtures, name), 'utf8')
  const dragged = await page.evaluateHandle(
    ([text, name]) => {
      const files = new DataTransfer()
      files.items.add(new File([text], name, { type: 'text/calendar' }))
      return files
    },
    [text, basename(name)] as const,
  )
  const zone = page.locator('[data-drop]')
  await zone.dispatchEvent('dragenter', { dataTransfer: dragged })
  await zone.dispatchEvent('dragover', { dataTransfer: dragged })
  await follow(page, () => zone.dispatchEvent('drop', { dataTransfer: dragged }))
}

export async function chooseInvitation(page: Page, name: string): Promise<void> {
  await page.getByLabel('The calendar invitation').setInputFiles(resolve(fixtures, name))
  await press(page, 'Read the invitation')
}

/** Google's, read and shown to be confirmed. */
export async function showInvitation(page: Page): Promise<void> {
  await page.goto('/interviews/new')
  await chooseInvitation(page, 'google.ics')
}
