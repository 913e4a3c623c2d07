// Whatever a form of the pages does, a program can ask for; else it is said here why not.
import { expect, test } from 'vitest'
import { noCalendar } from '../desk/desk.ts'
import { operations } from '../../src/operations/operations.ts'
import type { House } from '../../src/web/house.ts'
import { web } from '../../src/web/web.ts'

/** The operations that do what the form does; or, in a sentence, why there is none. */
type Doors = readonly string[] | `${string}.`

const inMemory = 'What was brought waits in memory for a page; a program brings it in one go.'
const inBrowser = 'Only a browser can do it.'
const signsIn = 'It lets a browser in; a program comes with its token.'
const doorKeeping = 'Who is let in is decided by whoever sits at the pages, never by a token.'
const atProvider = 'It leads to the pages of a provider in a browser, and back from there.'
const exchangesAll =
  'It exchanges all data, and who may come in with it: that is seen and confirmed on the page, or done by the command restore.'
const madeOnesOwn = 'What a program has drafted becomes one’s own only by one’s own press.'
const practises = 'Practice has no door for programs.'

const room = '/interviews/:interview/people/:contact'

const forms: Readonly<Record<string, Doors>> = {
  '/import': ['import-people', 'import-invitation'],
  '/import/:import': ['import-people', 'keep-people-found'],
  '/import/:import/columns': ['import-people'],
  '/import/:import/letting-go': inMemory,
  '/import/:import/stop': inMemory,
  '/import/code': inBrowser,
  '/import/address-book': ['list-books', 'import-address-book'],
  '/people/imports/:import/undoing': ['undo-import'],

  '/settings/data/import': ['import-archive'],
  '/settings/data/import/:archive': ['import-archive'],
  '/settings/data/import/:archive/stop': inMemory,
  '/settings/data/import/:archive/letting-go': inMemory,
  '/settings/data/held': ['let-held-go'],
  '/settings/data/backups': ['back-up'],
  '/settings/data/folder': ['choose-backup-folder'],
  '/settings/data/encryption': ['encrypt-backups'],
  '/settings/data/encryption-end': ['encrypt-no-more'],
  '/settings/data/restore': exchangesAll,
  '/settings/data/erase': ['erase-everything'],

  '/practice': practises,
  '/sign-in': signsIn,
  '/sign-out': signsIn,
  '/enter': signsIn,
  '/settings/phone/pass-phrase': doorKeeping,
  '/settings/phone/code': doorKeeping,
  '/settings/phone/end': doorKeeping,
  '/settings/programs': doorKeeping,
  '/settings/programs/end': doorKeeping,

  '/settings/webhooks': ['add-webhook'],
  '/settings/webhooks/:webhook/trial': ['try-webhook'],
  '/settings/webhooks/:webhook/going-on': ['resume-webhook'],
  '/settings/webhooks/:webhook/again': ['tell-webhook-event-again'],
  '/settings/webhooks/:webhook/tells': ['change-webhook'],
  '/settings/webhooks/:webhook/secret': ['renew-webhook-secret'],
  '/settings/webhooks/:webhook/ending': ['end-webhook'],

  '/settings/calendar': ['give-calendar-address'],
  '/settings/calendar/end': ['end-calendar-address'],
  '/settings/calendar/account': ['connect-calendar'],
  '/settings/calendar/account/now': ['sync-calendar'],
  '/settings/calendar/account/end': ['disconnect-calendar'],
  '/settings/calendar/account/people': ['connect-book'],
  '/settings/calendar/account/people-end': ['leave-book'],
  '/settings/calendar/account/answer': ['answer-calendar-question'],

  '/settings/mail/address': ['find-mail-servers'],
  '/settings/mail': ['set-up-mail'],
  '/settings/mail/test': ['test-mail'],
  '/settings/mail/to-myself': ['mail-myself'],
  '/settings/mail/again': atProvider,
  '/settings/mail/signed-in': atProvider,
  '/settings/mail/habits': ['change-mail-habits'],
  '/settings/mail/end': ['disconnect-mail'],

  '/candidate': ['change-settings'],
  '/settings/about-you': ['change-settings'],
  '/settings/your-letters': ['change-settings'],
  '/settings/your-pace': ['change-settings'],
  '/settings/days-and-holidays': ['change-settings'],
  '/pauses': ['pause-all'],
  '/pauses/end': ['come-back'],
  '/settings/post': ['change-post-habits'],
  '/settings/post/signature': ['put-signature'],
  '/settings/post/signature-removal': ['remove-signature'],

  '/settings/reminders': ['change-reminder-habits'],
  '/settings/reminders/days': ['add-days-off'],
  '/settings/reminders/days-removal': ['remove-days-off'],
  '/settings/reminders/daily-mail': ['change-daily-mail'],
  '/settings/reminders/push': inBrowser,
  '/settings/reminders/ntfy': ['add-way'],
  '/settings/reminders/gotify': ['add-way'],
  '/settings/reminders/webhook': ['add-way'],
  '/settings/reminders/ways/:id/test': ['test-way'],
  '/settings/reminders/ways/:id/says': ['change-way'],
  '/settings/reminders/ways/:id/secret': ['change-way-secret'],
  '/settings/reminders/ways/:id/ending': ['remove-way'],
  '/reminders/:reminder/done': ['answer-reminder'],
  '/reminders/:reminder/tomorrow': ['answer-reminder'],

  '/interviews': ['add-application', 'add-interview'],
  '/invitations': ['import-invitation'],
  '/interviews/invited': ['import-invitation'],
  '/interviews/:interview/edit': ['change-interview'],
  '/interviews/:interview/calling-off': ['call-off-interview'],
  '/interviews/:interview/reinstatement': ['reinstate-interview'],
  '/interviews/:interview/people': ['save-people'],
  '/interviews/:interview/takeaways': ['save-takeaways'],

  '/applications/:application/skips': ['let-step-go'],
  '/applications/:application/snoozes': ['put-off-step'],
  '/applications/:application/later/day': ['put-off-step'],
  '/applications/:application/later/never': ['let-step-go'],
  '/applications/:application/edit': ['change-application'],
  '/applications/:application/removal': ['remove-application'],
  '/applications/:application/erase': ['preview-erasing-application', 'erase-application'],
  '/applications/:application/news': ['record-news', 'record-reply', 'record-request'],
  '/applications/:application/entries/:entry/withdrawal': ['preview-taking-back', 'take-back'],
  '/applications/:application/afterwards': ['keep-afterwards'],

  '/people/duplicates': ['join-people', 'keep-apart'],
  '/people/merges/:merge/undoing': ['undo-joining'],
  '/people/:contact/wish': ['change-person'],
  '/people/:contact/zone': ['change-person'],
  '/people/:contact/preferred': ['prefer-way'],
  '/people/:contact/absence': ['record-absence'],
  '/people/:contact/return': ['record-return'],
  '/people/:contact/edit': ['change-person'],
  '/people/:contact/photo-change': ['put-photo'],
  '/people/:contact/photo-removal': ['remove-photo'],
  '/people/:contact/erase': ['preview-erasing-person', 'erase-person'],

  ...noteForms('thank-you'),
  ...noteForms('status-note'),
  ...noteForms('check-in'),
  '/post/signed': ['sign-note'],
  '/post/posted': ['record-note-posted'],
  '/post/run': ['print-post'],
  '/post/run/:run/stop': 'A program ends its own request.',

  [`${room}/call/parts`]: ['save-missing'],
  [`${room}/call/zone`]: ['change-person'],
  [`${room}/call/outcome`]: ['record-call'],
  [`${room}/call/words`]: ['save-script-words', 'make-script-template'],
  [`${room}/call/words/proposed`]: ['drop-script-words'],
  [`${room}/call/words/mine`]: madeOnesOwn,

  [`${room}/material`]: ['record-provided'],
  [`${room}/material/asked`]: ['record-reference-asked'],
  [`${room}/material/agreed`]: ['record-reference-agreed'],
  [`${room}/material/briefing`]: ['brief-reference'],
  '/materials': ['add-material'],
  '/materials/:version/removal': ['remove-material'],
  '/materials/sent': ['record-material-sent'],
  '/materials/:version/sent/:sent/removal': ['forget-material-sent'],
  '/references/new': ['add-reference'],
  '/references/:reference/edit': ['change-reference'],
  '/references/:reference/removal': ['remove-reference'],
  '/settings/scripts/usual': ['choose-script-template'],
  '/settings/scripts/new': ['add-script-template'],
  '/settings/scripts/:script/edit': ['change-script-template'],
  '/settings/scripts/:script/removal': ['remove-script-template'],
  '/settings/notes/usual': ['choose-note-template'],
  '/settings/notes/words': ['know-word', 'forget-word'],
  '/settings/notes/new': ['add-note-template'],
  '/settings/notes/:note/edit': ['change-note-template'],
  '/settings/notes/:note/removal': ['remove-note-template'],

  '/mail/:mail/meaning': ['read-mail-as'],
  '/mail/:mail/signature': ['accept-from-signature'],
  '/mail/:mail/return': ['record-return'],
  '/mail/:mail/absence': ['record-absence'],
  '/mail/:mail/belonging': ['assign-mail'],
  '/mail/:mail/aside': ['set-mail-aside'],
  '/outbox/:mail/withdrawal': ['take-back-mail'],
  '/outbox/:mail/release': ['let-mail-go'],
  '/outbox/:mail/settlement': ['settle-mail'],
}

function noteForms(kind: string): Readonly<Record<string, Doors>> {
  const note = `${room}/${kind}`
  return {
    [`${note}/parts`]: ['save-missing'],
    [`${note}/sent`]: ['send-note', 'record-note-sent'],
    [`${note}/words`]: ['keep-note-words', 'make-note-template'],
    [`${note}/checks`]: ['check-note'],
    [`${note}/anyway`]: ['allow-note-anyway'],
    [`${note}/words/proposed`]: ['drop-note-words'],
    [`${note}/words/mine`]: madeOnesOwn,
  }
}

test('each form of the pages has its operation, or a reason why there is none', () => {
  expect(formsOfPages().filter((path) => forms[path] === undefined)).toEqual([])
})

test('no form stands here that the pages do not have', () => {
  const known = new Set(formsOfPages())
  expect(Object.keys(forms).filter((path) => !known.has(path))).toEqual([])
})

test('each operation that is named here is there', () => {
  const there = new Set(operations.map(({ name }) => name))
  const named = Object.values(forms).flatMap((doors) => (typeof doors === 'string' ? [] : doors))
  expect([...new Set(named)].filter((name) => !there.has(name))).toEqual([])
})

function formsOfPages(): readonly string[] {
  const pages = web(emptyHouse, 4747)
  const posts = pages.routes.filter(({ method }) => method === 'POST')
  return [...new Set(posts.map(({ path }) => path))]
}

/** Nothing is asked of it: the pages are only counted. */
const emptyHouse = {
  desk: noCalendar,
  assets: {},
  secret: 'kept with the data',
  timeZone: 'America/Chicago',
  backups: {},
  eraseAll: async () => {},
} as unknown as House
