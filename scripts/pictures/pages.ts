// Every page, and how one gets there; the order is that of a life with the program.
import type { Page } from 'playwright-core'
import { fill, press } from '../../test/browser/forms.ts'
import { chooseInvitation } from '../../test/browser/invitation.ts'
import type { MailPaths } from '../../test/browser/mails.ts'
import { unusual, type Paths } from '../../test/browser/people-met.ts'
import { positions, type Company, type Name } from '../../test/browser/three-weeks/cast.ts'
import { openMaterials, openNaming, openReferences } from './asked-for.ts'

export type Shown = {
  /** What its pictures are called. */
  readonly name: string
  readonly way: (page: Page) => Promise<unknown>
  /** Too long to be kept with the sources. */
  readonly long?: true
}

export const firstPages: readonly Shown[] = [
  { name: 'welcome', way: (page) => page.goto('/') },
  {
    name: 'practice',
    way: async (page) => {
      await page.goto('/')
      await press(page, 'practise with an example')
    },
  },
]

export const emptyPages: readonly Shown[] = [
  { name: 'today-empty', way: (page) => page.goto('/') },
  { name: 'applications-empty', way: (page) => page.goto('/applications') },
  { name: 'people-empty', way: (page) => page.goto('/people') },
  { name: 'references-empty', way: (page) => page.goto('/references') },
  { name: 'settings-empty', way: (page) => page.goto('/settings') },
  {
    name: 'new-interview-wrong',
    way: async (page) => {
      await page.goto('/interviews/new')
      await press(page, 'Keep it and go on')
    },
  },
  { name: 'phone-first', way: (page) => page.goto('/settings/phone') },
  {
    name: 'phone',
    way: async (page) => {
      await page.goto('/settings/phone')
      const phrase = 'four quiet herons wait'
      await fill(page, { 'Your pass-phrase': phrase, 'Once more': phrase })
      await press(page, 'Keep this pass-phrase')
    },
  },
  { name: 'sign-in', way: (page) => press(page, 'Sign out') },
]

export const fullPages: readonly Shown[] = [
  { name: 'today', way: (page) => page.goto('/') },
  { name: 'not-now', way: (page) => from(page, '/', /^Not now/) },
  { name: 'pocket-sheet', way: (page) => from(page, '/', /^Open the pocket sheet/) },
  { name: 'applications', way: (page) => page.goto('/applications') },
  { name: 'at-rest', way: (page) => page.goto('/applications?rest=yes') },
  { name: 'application', way: (page) => openApplication(page, 'Halvorsen Paper') },
  {
    name: 'application-table',
    way: (page) => inApplication(page, 'Halvorsen Paper', 'As a table'),
  },
  { name: 'application-closed', way: (page) => openApplication(page, 'Brightwell Clinics') },
  { name: 'news', way: (page) => inApplication(page, 'Halvorsen Paper', /^They wrote/) },
  { name: 'take-back', way: (page) => inApplication(page, 'Halvorsen Paper', /^Take back/) },
  {
    name: 'application-edit',
    way: (page) => inApplication(page, 'Halvorsen Paper', /^Change or remove/),
  },
  { name: 'new-interview', way: (page) => page.goto('/interviews/new') },
  { name: 'bring-in', way: (page) => page.goto('/import') },
  { name: 'bring-in-check', way: bringTable },
  { name: 'camera', way: (page) => page.goto('/import/camera') },
  {
    name: 'invitation',
    way: async (page) => {
      await page.goto('/interviews/new')
      await chooseInvitation(page, 'google.ics')
    },
  },
  {
    name: 'further-interview',
    way: (page) => inApplication(page, 'Halvorsen Paper', /further interview/),
  },
  {
    name: 'interview-edit',
    way: (page) => inApplication(page, 'Thames Tiles', /^Move it or call it off/),
  },
  { name: 'collect', way: (page) => ofInterview(page, 'Halvorsen Paper', 'people') },
  { name: 'debrief', way: (page) => ofInterview(page, 'Halvorsen Paper', 'takeaways') },
  { name: 'note-lacking', way: (page) => room(page, 'Ben Ortega', 'thank-you') },
  ...(['email', 'letter', 'handwritten', 'card'] as const).map((channel) => ({
    name: `note-${channel}`,
    way: async (page: Page) => {
      await from(page, '/', /: Thank Conor Walsh/)
      await page.goto(`${new URL(page.url()).pathname}?channel=${channel}`)
    },
  })),
  { name: 'post', way: (page) => page.goto('/post') },
  {
    name: 'note-words',
    way: async (page) => {
      await from(page, '/', /: Thank Conor Walsh/)
      await page.goto(`${new URL(page.url()).pathname}/words?channel=letter`)
    },
  },
  {
    name: 'note-checked',
    way: async (page) => {
      await from(page, '/', /: Thank Conor Walsh/)
      await page.goto(`${new URL(page.url()).pathname}/words?channel=letter`)
      const text = page.getByLabel(/^The note, from/)
      await text.fill(
        (await text.inputValue()).replace('Conor', 'Connor').replace(' to ', ' to to '),
      )
      await page.getByText('To put right:').first().waitFor()
    },
  },
  { name: 'status-note', way: (page) => from(page, '/', /: Ask Joan Whitfield/) },
  { name: 'check-in', way: (page) => room(page, 'Grace Lin', 'check-in') },
  { name: 'call', way: (page) => from(page, '/', /: Call Eva Novak/) },
  { name: 'calls', way: (page) => page.goto('/calls') },
  {
    name: 'rehearsal',
    way: async (page) => {
      await from(page, '/', /: Call Eva Novak/)
      await press(page, /^Say it aloud once/, 'link')
    },
  },
  {
    name: 'own-words',
    way: async (page) => {
      await from(page, '/', /: Call Eva Novak/)
      await page.goto(`${new URL(page.url()).pathname}/words?reached=voicemail`)
    },
  },
  // It shows the folder of whoever takes the picture.
  { name: 'data', way: (page) => page.goto('/settings/data'), long: true },
  { name: 'erase', way: (page) => page.goto('/settings/data/erase') },
  { name: 'calendar', way: (page) => page.goto('/settings/calendar') },
  { name: 'own-script', way: (page) => page.goto('/settings/scripts/new') },
  { name: 'own-note', way: (page) => page.goto('/settings/notes/new') },
  { name: 'call-guarded', way: (page) => room(page, 'Ana Ruiz', 'call') },
  {
    name: 'take-along',
    way: async (page) => {
      await openApplication(page, 'Brightwell Clinics')
      await press(page, /^Note what you take along/, 'link')
    },
  },
  { name: 'references', way: (page) => page.goto('/references') },
  { name: 'materials', way: (page) => page.goto('/materials') },
  { name: 'duplicates', way: (page) => page.goto('/people/duplicates') },
  { name: 'imports', way: (page) => page.goto('/people/imports') },
  { name: 'people', way: (page) => page.goto('/people') },
  { name: 'person', way: (page) => from(page, '/people', 'Ana Ruiz') },
  {
    name: 'person-edit',
    way: async (page) => {
      await from(page, '/people', 'Ana Ruiz')
      await press(page, 'Change the details', 'link')
    },
  },
  {
    name: 'person-erase',
    way: async (page) => {
      await from(page, '/people', 'Ana Ruiz')
      await press(page, /^Erase all about/, 'link')
    },
  },
  { name: 'references', way: openReferences },
  { name: 'materials', way: openMaterials },
  {
    name: 'something-to-send',
    way: (page) => openApplication(page, 'Halvorsen Paper').then(() => openNaming(page)),
  },
  { name: 'insights', way: (page) => page.goto('/insights') },
  { name: 'settings', way: (page) => page.goto('/settings') },
  { name: 'reminders', way: (page) => page.goto('/settings/reminders') },
  { name: 'reminders-push', way: (page) => page.goto('/settings/reminders/push') },
  { name: 'reminders-ntfy', way: (page) => page.goto('/settings/reminders/ntfy') },
  {
    name: 'reminders-way',
    way: async (page) => {
      await page.goto('/settings/reminders/gotify')
      await fill(page, { 'The server': 'https://gotify.example', token: 'A.example' })
      await press(page, 'Send reminders there')
    },
  },
  { name: 'data-export', way: (page) => page.goto('/settings/data/export') },
  { name: 'data-import', way: (page) => page.goto('/settings/data/import') },
  { name: 'own-post', way: (page) => page.goto('/settings/post') },
  {
    name: 'mailbox',
    way: async (page) => {
      await page.goto('/settings/mail')
      await fill(page, { 'Your email address': 'dana@gmail.com' })
      await press(page, 'Find its servers')
    },
  },
  { name: 'programs', way: (page) => page.goto('/settings/programs') },
  { name: 'webhooks', way: (page) => page.goto('/settings/webhooks') },
  { name: 'api', way: (page) => page.goto('/api') },
  { name: 'calendar-account', way: (page) => page.goto('/settings/calendar/account') },
  { name: 'find', way: (page) => over(page, '/', 'pr') },
  { name: 'keys', way: (page) => over(page, '?') },
  { name: 'nowhere', way: (page) => page.goto('/nowhere') },
  { name: 'kit', way: (page) => page.goto('/kit'), long: true },
]

/** What came by mail; the addresses are known once it came. */
export function mailPages(mails: () => MailPaths): readonly Shown[] {
  return [
    { name: 'today-mail', way: (page) => page.goto('/') },
    { name: 'mail-reply', way: (page) => page.goto(mails().reply) },
    { name: 'mail-proposed', way: (page) => page.goto(mails().proposed) },
    { name: 'mail-returned', way: (page) => page.goto(mails().returned) },
    { name: 'mail-late', way: (page) => page.goto(mails().late) },
    { name: 'mail-away', way: (page) => page.goto(mails().away) },
  ]
}

/** Mail on its way, and the room it is sent from. */
export function outboxPages(paths: () => Paths): readonly Shown[] {
  const room = (page: Page, time: string) =>
    page.goto(`${paths().ana}/thank-you?channel=email${time}`)
  return [
    { name: 'outbox', way: (page) => page.goto('/outbox') },
    { name: 'outbox-uncertain', way: (page) => page.goto(paths().mails?.uncertain ?? '') },
    { name: 'outbox-failed', way: (page) => page.goto(paths().mails?.failed ?? '') },
    { name: 'note-from-mailbox', way: (page) => room(page, '') },
    { name: 'note-at-a-time', way: (page) => room(page, '&at=2026-03-10T08:30') },
  ]
}

export const unusualPages: readonly Shown[] = [
  { name: 'today-unusual', way: (page) => page.goto('/') },
  { name: 'application-unusual', way: (page) => from(page, '/', unusual.position) },
  { name: 'people-unusual', way: (page) => page.goto('/people') },
  { name: 'person-unusual', way: (page) => from(page, '/people', unusual.ana) },
]

/** From that page on by that link. */
async function from(page: Page, start: string, link: string | RegExp): Promise<void> {
  await page.goto(start)
  await unfold(page)
  await press(page, link, 'link')
}

async function openApplication(page: Page, company: Company): Promise<void> {
  await page.goto(`/applications?words=${company}`)
  await press(page, `${positions[company]} at ${company}`, 'link')
}

async function inApplication(page: Page, company: Company, link: string | RegExp): Promise<void> {
  await openApplication(page, company)
  await unfold(page)
  await press(page, link, 'link')
}

async function ofInterview(page: Page, company: Company, part: string): Promise<void> {
  await openApplication(page, company)
  const link = page.locator(`main a[href$="/${part}"]`).first()
  await page.goto((await link.getAttribute('href')) ?? '')
}

/** A room of somebody at Halvorsen, whether the plan would go there now or not. */
async function room(page: Page, name: Name, place: string): Promise<void> {
  await openApplication(page, 'Halvorsen Paper')
  const link = page.getByRole('link', { name: new RegExp(`all the same: ${name}`) }).first()
  const path = (await link.getAttribute('href')) ?? ''
  await page.goto(path.replace(/[^/]*$/, place))
}

/** What a key opens over Today, and what is typed into it. */
async function over(page: Page, key: string, typed = ''): Promise<void> {
  await page.goto('/')
  await page.keyboard.press(key)
  await page.getByRole('dialog').waitFor()
  if (typed === '') return
  const found = page.waitForResponse((response) => response.url().endsWith(`q=${typed}`))
  await page.keyboard.type(typed)
  await found
  await page.locator('#found-0[aria-selected=true]').waitFor()
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })
}

async function bringTable(page: Page) {
  await page.goto('/import')
  const rows = [
    ...[
      'Name,Title,Company,Email,Phone',
      'Grace Lin,Recruiting,Liffey Foods,grace@liffey.example,',
    ],
    ...['Recruiting,,Liffey Foods,jobs@liffey.example,', 'Bo Okonkwo,,,nowhere,'],
  ]
  const file = { name: 'met.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) }
  await page.getByLabel('A business card').setInputFiles(file)
  await press(page, 'Read it')
}
