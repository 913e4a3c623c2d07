// Every page, with nothing on it, with something, and with names of any kind: it can be read and used by
// everybody, in both themes, on a narrow screen, without a mouse, and by ear.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findBarriers } from './barriers.ts'
import { startUp } from './dana.ts'
import { fill, press, type Typed } from './forms.ts'
import { findUnclear } from './hearing.ts'
import { chooseInvitation } from './invitation.ts'
import { findOverhang } from './narrow.ts'
import { findOutlineFlaws } from './outline.ts'
import { meetThem, type Paths, unusual, usual } from './people-met.ts'
import { findOverhangOfWideText } from './spacing.ts'
import { openStage, type Stage } from './stage.ts'
import { findTabFlaws } from './tab-way.ts'

/** A page, and how one gets there from nowhere. */
type Known = readonly [name: string, way: (page: Page, paths: Paths) => Promise<unknown>]

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
  ['a new interview', (page) => page.goto('/interviews/new')],
  ['a new interview with all that can be wrong', keepNothing],
  ['an invitation to confirm', confirm],
  ['an invitation without a company', confirmNothing],
  ['the settings', (page) => page.goto('/settings')],
  ['the jump field', (page) => page.goto('/jump')],
  ['the keys', (page) => page.goto('/keys')],
  ['the kit', (page) => page.goto('/kit')],
  ['an address where nothing lies', (page) => page.goto('/nowhere')],
]

const full: readonly Known[] = [
  ['Today', (page) => page.goto('/')],
  ['the applications', (page) => page.goto('/applications')],
  ['an application', (page, { application }) => page.goto(application)],
  ['its plan as a table', (page, { application }) => page.goto(`${application}?plan=table`)],
  ['an application to change', (page, { application }) => page.goto(`${application}/edit`)],
  [
    'a further interview',
    (page, { application }) =>
      page.goto(`/interviews/new?application=${application.split('/').at(-1)}`),
  ],
  ['what was heard', (page, { application }) => page.goto(`${application}/news`)],
  ['an entry to take back', takeBack],
  ['the people', (page, { interview }) => page.goto(`${interview}/people`)],
  ['the debrief', (page, { interview }) => page.goto(`${interview}/takeaways`)],
  ['the pocket sheet', (page, { interview }) => page.goto(`${interview}/pocket`)],
  ['a step that has to wait', (page) => page.goto('/').then(() => press(page, /^Not now/, 'link'))],
  ['applications found by a word', (page) => page.goto('/applications?words=a')],
  ['applications not found', (page) => page.goto('/applications?words=zzz')],
  ['the applications at rest', (page) => page.goto('/applications?rest=yes')],
  ['an interview to move', (page, { interview }) => page.goto(`${interview}/edit`)],
  ['a thank-you that lacks something', (page, { ben }) => page.goto(`${ben}/thank-you`)],
  ['a thank-you by email', (page, { ana }) => page.goto(`${ana}/thank-you?channel=email`)],
  ['a thank-you by letter', (page, { ana }) => page.goto(`${ana}/thank-you?channel=letter`)],
  ['a thank-you on a card', (page, { ana }) => page.goto(`${ana}/thank-you?channel=card`)],
  ['a thank-you by hand', (page, { ana }) => page.goto(`${ana}/thank-you?channel=handwritten`)],
  ['a status note', (page, { ana }) => page.goto(`${ana}/status-note`)],
  ['a check-in', (page, { ana }) => page.goto(`${ana}/check-in`)],
  ['a call', (page, { ana }) => page.goto(`${ana}/call`)],
  [
    'a call that a machine answers',
    (page, { ana }) =>
      page.goto(`${ana}/call`).then(() => page.getByLabel('Voicemail', { exact: true }).check()),
  ],
  ['a call just made', (page, { application, ana }) => page.goto(afterCall(application, ana))],
  ['a call without a number', (page, { ben }) => page.goto(`${ben}/call`)],
  ['something to send', (page, { ana }) => page.goto(`${ana}/material`)],
  ['everyone met', (page) => page.goto('/people')],
  ['nobody found among them', (page) => page.goto('/people?words=nobody')],
  ['a person', (page, { ana }) => page.goto(personOf(ana))],
  ['a person who cannot be reached', (page, { ben }) => page.goto(personOf(ben))],
  ['the details of a person', (page, { ana }) => page.goto(`${personOf(ana)}/edit`)],
  ['the settings, filled in', (page) => page.goto('/settings')],
  ['what the jump field finds', (page) => page.goto('/jump?words=a')],
  ['what it does not find', (page) => page.goto('/jump?words=zzz')],
  ['the jump field over a page', (page) => openOver(page, '/')],
  ['the keys over a page', (page) => openOver(page, '?')],
]

const further: readonly Known[] = [
  ['people to bring in', (page) => page.goto('/import')],
  ['the camera', (page) => page.goto('/import/camera')],
  ['a table of people', (page) => bring(page, 'met.csv', 'Who,Mail\nGrace Lin,grace@mill.example')],
  ['people found in a table', (page) => bring(page, 'met.csv', people)],
  ['an application whose interview is to come', waitFor],
  ['an application that is played out', playOut],
]

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

describe.skipIf(!inject('browser')).each([
  ['before the start', untouched, undefined],
  ['in practice', practised, practise],
  ['with nothing', empty, startUp],
  ['with the usual cast', [...full, ...further, ...wrong, ...closed], usual],
  ['with unusual names', full, unusual],
] as const)('%s', (_, pages, cast) => {
  let stage: Stage
  let paths: Paths = { application: '', interview: '', ana: '', ben: '' }

  beforeAll(async () => {
    stage = await openStage('2026-03-02T17:00', { kit: true })
    if (typeof cast === 'function') await cast(stage.page)
    else if (typeof cast === 'object') paths = await meetThem(stage, cast)
  })
  afterAll(() => stage[Symbol.asyncDispose]())

  test.each(pages)('%s is for everybody', async (name, way) => {
    const { page } = stage
    await page.setViewportSize({ width: 1200, height: 800 })
    await way(page, paths)
    await unfold(page)
    const flaws = [...(await findBarriers(page)), ...(await findOutlineFlaws(page))]
    if (!repeated.includes(name)) flaws.push(...(await findUnclear(page)))
    await page.setViewportSize({ width: 320, height: 640 })
    flaws.push(...(await findOverhang(page)), ...(await findOverhangOfWideText(page)))
    flaws.push(...(await findTabFlaws(page)))
    expect(flaws).toEqual([])
  })
})

/** These show the same thing several times, and mean to. */
const repeated = ['the kit', 'an application that is played out']

async function practise(page: Page) {
  await page.goto('/')
  await press(page, 'practise with an example')
}

function afterCall(application: string, person: string): string {
  return `${application}?done=call&contact=${person.split('/').at(-1)}`
}

/** The page of a person, from where the work with them is done. */
function personOf(path: string): string {
  return path.slice(path.indexOf('/people/'))
}

async function openOver(page: Page, key: string) {
  await page.goto('/applications')
  await page.keyboard.press(key)
  await page.getByRole('dialog').waitFor()
}

async function unfold(page: Page) {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })
}

/** Two that are right, one that is a mailbox of several, and a row that does not fit. */
const people =
  'Name,Title,Email,Phone\nGrace Lin,Recruiting,grace@mill.example,+1 920 555 0136\n' +
  'Recruiting,,jobs@mill.example,\nBo Okonkwo,,nowhere,'

async function bring(page: Page, name: string, text: string) {
  await page.goto('/import')
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.getByLabel('A business card').setInputFiles(file)
  await press(page, 'Read it')
}

async function keepNothing(page: Page) {
  await page.goto('/interviews/new')
  await press(page, 'Keep it and go on')
}

async function confirm(page: Page) {
  await page.goto('/interviews/new')
  await chooseInvitation(page, 'google.ics')
}

async function confirmNothing(page: Page) {
  await confirm(page)
  await page.getByLabel('Company').fill('')
  await press(page, 'Yes, keep it')
}

async function takeBack(page: Page, { application }: Paths) {
  await page.goto(application)
  await press(page, /^Take back/, 'link')
}

async function sendWrong(page: Page, path: string, typed: Typed, button: string) {
  await page.goto(path)
  await fill(page, typed)
  await press(page, button)
  expect(await page.getByRole('alert').count()).toBe(1)
}

async function bringTwice(page: Page) {
  await confirm(page)
  await press(page, 'Yes, keep it')
  await confirm(page)
}

async function waitFor(page: Page) {
  await keep(page, { Position: 'Scheduler', 'When did it begin': '2026-03-20T14:00' })
  await page.goto('/applications')
  await press(page, /^Scheduler/, 'link')
  expect(await page.getByRole('link', { name: 'Before you go' }).count()).toBe(1)
}

async function playOut(page: Page) {
  await keep(page, { Position: 'Buyer', 'When did it begin': '2026-02-20T14:00' })
  const [interview] = /\/interviews\/[\w-]+/.exec(page.url()) ?? []
  await page.goto(`${interview}/people`)
  const person = await page.locator('[name=person-0-id]').inputValue()
  for (const reason of ['', 'She rang me back.', 'She had forgotten something.']) {
    await page.goto(`${interview}/people/${person}/call`)
    if (reason) await page.getByLabel(/\bwhy\b/i).fill(reason)
    await press(page, 'We talked')
  }
  expect(await page.locator('.lead').innerText()).toMatch(/^Played out/)
}

async function keep(page: Page, typed: Typed) {
  await page.goto('/interviews/new')
  const people = 'Cleo Marsh, cleo@alder.example, +1 920 555 0136'
  await fill(page, { Company: 'Alder Mill', 'Whom did you talk to?': people, ...typed })
  await press(page, 'Keep it and go on')
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
