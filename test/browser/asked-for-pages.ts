// The pages of what companies ask for: people to name, and files to send. Names are as long as they may be.
import type { Page } from 'playwright-core'
import type { Known } from './for-everybody.ts'
import { fill, press } from './forms.ts'

export const askedFor: readonly Known[] = [
  ['somebody to name, with all that can be wrong', (page) => addReference(page, '')],
  ['the references', (page) => addReference(page, 'Grace Lin').then(() => nameLong(page))],
  [
    'a reference to change',
    (page) => page.goto('/references').then(() => press(page, 'Grace Lin', 'link')),
  ],
  [
    'people to name to a company',
    async (page, { ana }) => {
      await page.goto(`${ana}/material`)
      for (const box of await page.getByRole('checkbox').all()) await box.check()
      await press(page, 'Make the sheet with these')
    },
  ],
  ['the files', (page) => addFile(page, 'CV', '%PDF-1.7').then(() => addFile(page, long, 'words'))],
  ['a file that is none', (page) => addFile(page, 'CV', '<html>')],
]

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'

function nameLong(page: Page) {
  return addReference(page, 'Wolfeschlegelsteinhausenbergerdorff'.repeat(4))
}

async function addReference(page: Page, name: string) {
  await page.goto('/references/new')
  const reached = { Phone: '+1 312 555 0160', Email: `grace.lin@${long.toLowerCase()}.example` }
  await fill(page, { Name: name, 'How do they know you?': 'My manager for years', ...reached })
  await press(page, 'Keep this person')
}

async function addFile(page: Page, name: string, text: string) {
  await page.goto('/materials')
  await fill(page, { 'What do you call it?': name })
  const file = { name: `${long}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(text) }
  await page.getByLabel('A file to keep ready').setInputFiles(file)
  await press(page, 'Keep it')
}
