// The pages that show people met, and what stands behind them: looked at with the usual cast and with unusual names.
import { askedFor } from './asked-for-pages.ts'
import { press } from './forms.ts'
import type { Known } from './for-everybody.ts'
import type { Page } from 'playwright-core'
import type { Paths } from './people-met.ts'

export const full: readonly Known[] = [
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
  ...askedFor,
  ['mail on its way', (page) => page.goto('/outbox')],
  ['a mail that may have been sent', (page, { mails }) => page.goto(mails?.uncertain ?? '')],
  ['a mail that did not go out', (page, { mails }) => page.goto(mails?.failed ?? '')],
  ['everyone met', (page) => page.goto('/people')],
  ['nobody found among them', (page) => page.goto('/people?words=nobody')],
  ['a person', (page, { ana }) => page.goto(personOf(ana))],
  ['a person who cannot be reached', (page, { ben }) => page.goto(personOf(ben))],
  ['the details of a person', (page, { ana }) => page.goto(`${personOf(ana)}/edit`)],
  ['the settings, filled in', (page) => page.goto('/settings')],
  ['the insights', (page) => page.goto('/insights')],
  ['what is found', (page) => page.goto('/find?q=a')],
  ['what is not found', (page) => page.goto('/find?q=zzz')],
  ['finding over a page', (page) => openOver(page, '/')],
  ['the keys over a page', (page) => openOver(page, '?')],
]

async function takeBack(page: Page, { application }: Paths) {
  await page.goto(application)
  await press(page, /^Take back/, 'link')
}

function afterCall(application: string, person: string): string {
  return `${application}?done=call&contact=${person.split('/').at(-1)}`
}

/** The page of a person, from where the work with them is done. */
export function personOf(path: string): string {
  return path.slice(path.indexOf('/people/'))
}

async function openOver(page: Page, key: string) {
  await page.goto('/applications')
  await page.keyboard.press(key)
  await page.getByRole('dialog').waitFor()
}
