// The pages before anything is there, and in practice: they can be read and used by everybody.
import type { Page } from 'playwright-core'
import { startUp } from './dana.ts'
import { type Known, lookAt } from './for-everybody.ts'
import { fill, press } from './forms.ts'
import { showInvitation } from './invitation.ts'

const untouched: readonly Known[] = [
  ['the very first page', (page) => page.goto('/')],
  [
    'the very first page, without a name',
    (page) => page.goto('/').then(() => press(page, 'Go on')),
  ],
  ['practice that is over', (page) => page.goto('/practice/')],
]

const practised: readonly Known[] = [
  ['Today', (page) => page.goto('/practice/')],
  [
    'a thank-you by email',
    (page) =>
      page
        .goto('/practice/')
        .then(() => press(page, /^Write the note/, 'link'))
        .then(() => press(page, 'Email', 'link')),
  ],
  ['the settings', (page) => page.goto('/practice/settings')],
  ['Today a day later', (page) => press(page, 'A day later')],
  ['Today a week later', (page) => press(page, 'A week later')],
  ['a call', (page) => page.goto('/practice/').then(() => press(page, /^Open the script/, 'link'))],
]

const empty: readonly Known[] = [
  ['Today', (page) => page.goto('/')],
  ['the applications', (page) => page.goto('/applications')],
  ['everyone met', (page) => page.goto('/people')],
  ['the references', (page) => page.goto('/references')],
  ['the files', (page) => page.goto('/materials')],
  ['a new interview', (page) => page.goto('/interviews/new')],
  ['a new interview with all that can be wrong', keepNothing],
  ['an invitation to confirm', showInvitation],
  ['an invitation without a company', confirmNothing],
  ['the settings', (page) => page.goto('/settings')],
  ['a mailbox to connect', findMailbox],
  ['the insights', (page) => page.goto('/insights')],
  ['mail on its way', (page) => page.goto('/outbox')],
  ['finding', (page) => page.goto('/find')],
  ['the keys', (page) => page.goto('/keys')],
  ['the kit', (page) => page.goto('/kit')],
  ['an address where nothing lies', (page) => page.goto('/nowhere')],
]

lookAt('before the start', untouched)
lookAt('in practice', practised, ({ page }) => practise(page))
lookAt('with nothing', empty, ({ page }) => startUp(page))

async function practise(page: Page) {
  await page.goto('/')
  await press(page, 'practise with an example')
}

/** Of a provider that is known, so that no domain is asked. */
async function findMailbox(page: Page) {
  await page.goto('/settings/mail')
  await fill(page, { 'Your email address': 'dana@gmail.com' })
  await press(page, 'Find its servers')
  await fill(page, { 'Your name, as it stands in your mails': '' })
  await press(page, 'Connect')
}

async function keepNothing(page: Page) {
  await page.goto('/interviews/new')
  await press(page, 'Keep it and go on')
}

async function confirmNothing(page: Page) {
  await showInvitation(page)
  await page.getByLabel('Company').fill('')
  await press(page, 'Yes, keep it')
}
