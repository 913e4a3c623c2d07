// Pages on which something is wrong, and those of an application that is over: they can be read and used by everybody.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { lookAt, unfold, type Known } from './for-everybody.ts'
import { fill, press, type Typed } from './forms.ts'
import { showInvitation } from './invitation.ts'
import { personOf } from './pages-with-people.ts'
import { meetThem, type Paths, usual } from './people-met.ts'

const wrong: readonly Known[] = [
  [
    'the details of a person with a slip in each way to reach them',
    (page, { ana }) =>
      sendWrong(
        page,
        `${personOf(ana)}/edit`,
        { Name: '', Email: 'ana at halvorsen', Phone: 'call me' },
        'Keep these details',
      ),
  ],
  [
    'an absence that has passed',
    async (page, { ana }) => {
      await page.goto(personOf(ana))
      await unfold(page)
      await fill(page, { 'The last day they are away': '2026-03-01' })
      await press(page, 'Let it wait')
      expect(await page.getByRole('alert').count()).toBe(1)
    },
  ],
  [
    'a call with a day that has passed',
    (page, { ana }) =>
      sendWrong(page, `${ana}/call`, { 'When will they decide?': '2026-01-01' }, 'We talked'),
  ],
  [
    'the words of a call with gaps in them',
    (page, { ana }) =>
      sendWrong(
        page,
        `${ana}/call/words`,
        { 'What you want to say': 'Hi [name],\n___' },
        'Keep it for this call',
      ),
  ],
  [
    'a script with fields that are none',
    (page) =>
      sendWrong(
        page,
        '/settings/scripts/new',
        { 'What you want to say': 'Hi {{ name }}, {{ me | upcase }}' },
        'Keep this script',
      ),
  ],
  [
    'a note that wants a reason',
    (page, { ana }) =>
      sendWrong(page, `${ana}/thank-you?channel=email`, {}, 'I have sent the email'),
  ],
  [
    'news that say nothing',
    (page, { application }) => sendWrong(page, `${application}/news`, {}, 'Keep it'),
  ],
  [
    'a person with a slip in the address',
    (page, { interview }) =>
      sendWrong(page, `${interview}/people`, { Email: 'ana at halvorsen' }, 'Keep these people'),
  ],
  [
    'a photo that is none',
    async (page, { ana }) => {
      await page.goto(`${personOf(ana)}/edit`)
      await page.getByLabel('A photo of them').setInputFiles(noPhoto)
      await press(page, 'Keep this photo')
    },
  ],
  [
    'a debrief with a day that has passed',
    (page, { interview }) =>
      sendWrong(page, `${interview}/takeaways`, { 'The day': '2026-01-01' }, 'Keep this'),
  ],
  [
    'settings without a name',
    (page) => sendWrong(page, '/settings', { Name: '' }, 'Keep your details'),
  ],
  ['a pace of numbers that cannot be', (page) => keepNumbers(page, 'soon', '99')],
  ['a pace of too many rounds', (page) => keepNumbers(page, '10', '12')],
  ['days away that have passed', (page) => goAway(page, '2026-01-01', '2026-01-09')],
  ['the settings, with all that they can say', sayAll],
  ['Today, while one is away', (page) => page.goto('/')],
  ['an invitation that is here already', bringTwice],
  [
    'a person who is away',
    async (page, { ana }) => {
      await page.goto(personOf(ana))
      await unfold(page)
      await fill(page, { 'The last day they are away': '2026-03-20' })
      await press(page, 'Let it wait')
    },
  ],
]

const closed: readonly Known[] = [
  ['an application that is closed', close],
  ['Today', (page) => page.goto('/')],
  ['the applications', (page) => page.goto('/applications')],
]

const noPhoto = { name: 'ana.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Ana') }

lookAt('with something wrong', [...wrong, ...closed], (stage) => meetThem(stage, usual))

async function sendWrong(page: Page, path: string, typed: Typed, button: string) {
  await page.goto(path)
  await fill(page, typed)
  await press(page, button)
  expect(await page.getByRole('alert').count()).toBe(1)
}

async function bringTwice(page: Page) {
  await showInvitation(page)
  await press(page, 'Yes, keep it')
  await showInvitation(page)
}

async function close(page: Page, { application }: Paths) {
  await page.goto(`${application}/news`)
  await page.getByLabel('A no').check()
  await page.getByLabel(usual.ana).check()
  await press(page, 'Keep it')
}

async function keepNumbers(page: Page, every: string, rounds: string) {
  await page.goto('/settings')
  await page.getByLabel('Numbers of your own').check()
  await fill(page, { 'Days between them': every, 'How many rounds': rounds })
  await press(page, 'Keep this pace')
}

async function goAway(page: Page, from: string, until: string) {
  await page.goto('/settings')
  await fill(page, { 'The first day': from, 'The last day': until })
  await press(page, /^(Let everything wait|Change these days)$/)
}

async function sayAll(page: Page) {
  await keepNumbers(page, '1', '12')
  await page.getByLabel('I know').check()
  await press(page, 'Keep this pace')
  await page.getByLabel('Region').selectOption('Illinois')
  await press(page, 'Keep these days')
  await goAway(page, '2026-03-02', '2026-03-09')
}
