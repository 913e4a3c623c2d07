// Every page with the usual cast: it can be read and used by everybody.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { lookAt, type Known } from './for-everybody.ts'
import { fill, press, type Typed } from './forms.ts'
import { full } from './pages-with-people.ts'
import { meetThemByMail, usual, type Paths } from './people-met.ts'

const further: readonly Known[] = [
  ['the calls of a day', (page) => page.goto('/calls')],
  ['the post of a day', (page) => page.goto('/post')],
  ['when reminders ring', (page) => page.goto('/settings/reminders')],
  ['reminders in a browser', (page) => page.goto('/settings/reminders/push')],
  ['a way for reminders', addWebhook],
  ['what goes with one’s post', (page) => page.goto('/settings/post')],
  ['a call to say aloud', (page, { ana }) => page.goto(`${ana}/call/rehearsal`)],
  ['the words of a call', (page, { ana }) => page.goto(`${ana}/call/words?reached=voicemail`)],
  ['the words of a call that are one’s own', (page, { ana }) => sayOwn(page, ana)],
  ['a script to write', (page) => page.goto('/settings/scripts/new')],
  ['scripts of one’s own', keepScript],
  ['the words of a note, with what is to be put right', (page, { ana }) => writeOwn(page, ana)],
  ['a note to write for every such note', (page) => page.goto('/settings/notes/new')],
  ['notes of one’s own', keepNote],
  ['what one takes along', (page, { application }) => page.goto(`${application}/afterwards`)],
  ['who is here twice', (page) => page.goto('/people/duplicates')],
  ['the imports', (page) => page.goto('/people/imports')],
  ['the way to the phone', (page) => page.goto('/settings/phone')],
  ['a person to erase', (page, { ana }) => page.goto(`/people/${ana.split('/').at(-1)}/erase`)],
  ['one’s own mailbox', (page) => page.goto('/settings/mail')],
  ['a calendar on a server', (page) => page.goto('/settings/calendar/account')],
  ['an application to erase', (page, { application }) => page.goto(`${application}/erase`)],
  ['everything to erase', (page) => page.goto('/settings/data/erase')],
  ['one’s data', (page) => page.goto('/settings/data')],
  ['what is taken along', (page) => page.goto('/settings/data/export')],
  ['an archive to bring in', (page) => page.goto('/settings/data/import')],
  ['one’s calendar', (page) => page.goto('/settings/calendar')],
  ['programs that are told', (page) => page.goto('/settings/webhooks')],
  ['programs that come in', (page) => page.goto('/settings/programs')],
  // With it comes all that programs may ask for, which only they need else.
  ['what programs may ask for', (page) => page.goto('/api', { timeout: 60_000 })],
  ['people to bring in', (page) => page.goto('/import')],
  ['the camera', (page) => page.goto('/import/camera')],
  ['a table of people', (page) => bring(page, 'who.csv', 'Who,Mail\nGrace Lin,grace@mill.example')],
  ['people found in a table', (page) => bring(page, 'found.csv', people)],
  [
    'what waits to be looked at',
    async (page) => {
      await bring(page, 'met.csv', people)
      await page.goto('/import')
    },
  ],
  ['a mail that waits for a word', (page, { mails }) => page.goto(mails?.held ?? '')],
  ['a mail that is tried again', (page, { mails }) => page.goto(mails?.retry ?? '')],
  [
    'a note for a time',
    (page, { ana }) => page.goto(`${ana}/thank-you?channel=email&at=2026-03-10T08:30`),
  ],
  ['a mail just sent off', sendOff],
  ['a note on its way', (page, { ana }) => page.goto(`${ana}/check-in`)],
  ['an application whose interview is to come', waitFor],
  ['an application that is played out', playOut],
]

lookAt('with the usual cast', [...full, ...further], (stage) => meetThemByMail(stage, usual))

async function sendOff(page: Page, { ana }: Paths) {
  await page.goto(`${ana}/check-in`)
  await page
    .getByLabel(/\bwhy\b/i)
    .first()
    .fill('She asked me to write once more.')
  await press(page, /^Send from/)
}

async function sayOwn(page: Page, ana: string) {
  await page.goto(`${ana}/call/words`)
  await fill(page, { 'What you want to say': 'Hello Ana.\n- Is there news?' })
  await press(page, 'Keep it for this call')
  await page.goto(`${ana}/call/words`)
}

/** With a gap, a slip, and what would read otherwise once the takeaway is another. */
async function writeOwn(page: Page, ana: string) {
  await page.goto(`${ana}/thank-you/words?channel=email`)
  const text = page.getByLabel(/^The note, from/)
  await text.fill(
    `${await text.inputValue()}\n\nThe the ${'Donaudampfschifffahrt'.repeat(3)} [name].`,
  )
  await press(page, 'Keep it and see the page')
  await page.goto(`${ana}/thank-you/words?channel=email`)
}

async function keepNote(page: Page) {
  const words = `Dear {{ contact.name }},\n\nThank you. ${'Donaudampfschifffahrt'.repeat(3)}.`
  await page.goto('/settings/notes/new')
  await fill(page, {
    'What do you call it?': 'A'.repeat(60),
    Subject: 'Thank you',
    'What you want to write': words,
  })
  await page.getByLabel('Use it for every such note').uncheck()
  await press(page, 'Keep this note')
  await page.goto('/settings/notes')
  await fill(page, { 'Another word': 'Donaudampfschifffahrt'.repeat(2) })
  await press(page, 'Know this word')
}

async function keepScript(page: Page) {
  const words = `Hello {{ contact.name }}, about ${'Donaudampfschifffahrt'.repeat(3)}.`
  await page.goto('/settings/scripts/new')
  await fill(page, { 'What do you call it?': 'A'.repeat(60), 'What you want to say': words })
  await press(page, 'Keep this script')
}

async function addWebhook(page: Page) {
  await page.goto('/settings/reminders/webhook')
  const address = `https://${'home.'.repeat(20)}example/hooks`
  await fill(page, { 'The address': address, 'What you call it': 'A'.repeat(60) })
  await press(page, 'Send reminders there')
  await press(page, 'Go on to a test', 'link')
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
