// What stands on the pages of what companies ask for, when their pictures are taken: put there once.
import type { Page } from 'playwright-core'
import { fill, press } from '../../test/browser/forms.ts'

const people = [
  {
    ...{ Name: 'Renata Sousa', Title: 'Operations Manager', Company: 'Lakeside Foods' },
    'How do they know you?': 'My manager at Lakeside Foods for four years',
    ...{ Phone: '+1 312 555 0160', Email: 'renata.sousa@lakeside.example' },
    'On which day did they agree': '2026-02-20',
  },
  {
    ...{ Name: 'Owen Fletcher', 'How do they know you?': 'Shift lead beside me at Lakeside Foods' },
    ...{ Phone: '+1 312 555 0161', 'On which day did they agree': '2026-03-01' },
  },
]

export async function openReferences(page: Page): Promise<void> {
  await page.goto('/references')
  if (await isThere(page, 'Renata Sousa')) return
  for (const one of people) {
    await page.goto('/references/new')
    await fill(page, one)
    await press(page, 'Keep this person')
  }
}

export async function openMaterials(page: Page): Promise<void> {
  await page.goto('/materials')
  if (await isThere(page, 'Version 2')) return
  await fill(page, { 'What do you call it?': 'CV' })
  await choose(page, 'A file to keep ready', 'CV February.pdf', 'February')
  await press(page, 'Keep it')
  await page.getByText('Note what went to whom').click()
  await press(page, 'Note it')
  await page.getByText('A newer version').click()
  await choose(page, 'The file, as CV', 'CV March.pdf', 'March')
  await press(page, 'Keep this version')
}

/** On the page of an application: its first person wants references, and two are chosen. */
export async function openNaming(page: Page): Promise<void> {
  const ready = page.getByRole('link', { name: /^Get it ready/ })
  if ((await ready.count()) === 0) {
    await press(page, 'They want something', 'link')
    await page.getByRole('radio', { name: 'Ana Ruiz' }).check()
    await fill(page, { 'In their words': 'references' })
    await press(page, 'Keep it')
  }
  await press(page, /^Get it ready/, 'link')
}

async function isThere(page: Page, words: string): Promise<boolean> {
  return (await page.getByText(words).count()) > 0
}

async function choose(page: Page, label: string, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(`%PDF-1.7 ${text} ${' '.repeat(180_000)}`)
  await page.getByLabel(label).setInputFiles({ name, mimeType: 'application/pdf', buffer })
}
