// The pages, as one thing that answers requests. The list of pages below is the map of the site.
import { Hono, type Context } from 'hono'
import type { StatusCode } from 'hono/utils/http-status'
import { serveAssets } from './assets.ts'
import { leadBack } from './forms/lead-back.ts'
import type { House } from './house.ts'
import { afterwards } from './pages/afterwards.tsx'
import { api } from './pages/api.tsx'
import { application } from './pages/application.tsx'
import { applicationEdit } from './pages/application-edit.tsx'
import { applications } from './pages/applications.tsx'
import { callRoom } from './pages/call-room.tsx'
import { calls } from './pages/calls.tsx'
import { calendar } from './pages/calendar.tsx'
import { calendarAccount } from './pages/calendar-account.tsx'
import { calendarFeed } from './pages/calendar-feed.ts'
import { calendarFile } from './pages/calendar-file.ts'
import { collect } from './pages/collect.tsx'
import { data } from './pages/data.tsx'
import { dataExport } from './pages/data-export.tsx'
import { dataImport } from './pages/data-import.tsx'
import { debrief } from './pages/debrief.tsx'
import { enter } from './pages/enter.tsx'
import { find } from './pages/find.tsx'
import { firstStart } from './pages/first-start.tsx'
import { bringing } from './pages/bringing.ts'
import { duplicates } from './pages/duplicates.tsx'
import { erasingApplication } from './pages/erase-application.tsx'
import { erasingEverything } from './pages/erase-everything.tsx'
import { erasingPerson } from './pages/erase-person.tsx'
import { imports } from './pages/imports.tsx'
import { insights } from './pages/insights.tsx'
import { interviewEdit } from './pages/interview-edit.tsx'
import { invitation } from './pages/invitation.tsx'
import { later } from './pages/later.tsx'
import { keys } from './pages/keys.tsx'
import { mail } from './pages/mail.tsx'
import { mailGoing } from './pages/mail-going.tsx'
import { mailAccount } from './pages/mail-account.tsx'
import { mailSignIn } from './pages/mail-sign-in.tsx'
import { material } from './pages/material.tsx'
import { materials } from './pages/materials.tsx'
import { naming } from './pages/naming.ts'
import { noteTemplate } from './pages/note-template.tsx'
import { noteFilesOf } from './pages/note-files.ts'
import { noteWords } from './pages/note-words.tsx'
import { newInterview } from './pages/new-interview.tsx'
import { newWay } from './pages/new-way.tsx'
import { news } from './pages/news.tsx'
import { outbox } from './pages/outbox.tsx'
import { ownPost } from './pages/own-post.tsx'
import { people } from './pages/people.tsx'
import { peopleExport } from './pages/people-export.ts'
import { person } from './pages/person.tsx'
import { personEdit } from './pages/person-edit.tsx'
import { phone } from './pages/phone.tsx'
import { ownNotes } from './pages/own-notes.tsx'
import { pocket } from './pages/pocket.tsx'
import { post } from './pages/post.tsx'
import { postRun } from './pages/post-run.tsx'
import { programs } from './pages/programs.tsx'
import { referenceEdit } from './pages/reference-edit.tsx'
import { restore } from './pages/restore.tsx'
import { references } from './pages/references.tsx'
import { reminder } from './pages/reminder.tsx'
import { reminders } from './pages/reminders.tsx'
import { practiceClock } from './pages/practice-clock.ts'
import { rehearsal } from './pages/rehearsal.tsx'
import { sent } from './pages/sent.ts'
import { signIn } from './pages/sign-in.tsx'
import { scriptEdit } from './pages/script-edit.tsx'
import { scriptWords } from './pages/script-words.tsx'
import { scripts } from './pages/scripts.tsx'
import { settings } from './pages/settings.tsx'
import { today } from './pages/today.tsx'
import { token } from './pages/token.ts'
import { way } from './pages/way.tsx'
import { webhook } from './pages/webhook.tsx'
import { webhooks } from './pages/webhooks.tsx'
import { withdrawal } from './pages/withdrawal.tsx'
import { writingRoom } from './pages/writing-room.tsx'
import { wrong } from './pages/wrong.tsx'
import { practiceBeside } from './practice.ts'
import { onlyHere } from './reach.ts'
import { remembered } from './remembered.ts'
import { bodySize } from './safety/body-size.ts'
import { cookieOf } from './safety/cookie.ts'
import { gate } from './safety/gate.ts'
import { safeHeaders } from './safety/headers.ts'
import { onlyIds } from './safety/only-ids.ts'
import { onlyOwnHosts } from './safety/own-hosts.ts'
import { onlyOwnPages } from './safety/own-pages.ts'
import { plainRooms } from './safety/plain-rooms.ts'
import { wayOf } from './safety/way.ts'
import { serveWorker } from './worker/serve-worker.ts'

const pages = [
  ...[today, firstStart, newInterview, invitation, interviewEdit, pocket, collect, debrief],
  ...[insights, applications, application, applicationEdit, news, later, withdrawal, afterwards],
  ...[people, peopleExport, duplicates, imports, person, personEdit, erasingPerson],
  erasingApplication,
  ...[writingRoom, noteWords, noteFilesOf, post, postRun, calls, callRoom, rehearsal, scriptWords],
  ...[mail, material, naming, materials, references, referenceEdit],
  ...[sent, token, settings, ownPost, scripts, scriptEdit, ownNotes, noteTemplate],
  ...[reminders, reminder, newWay, way],
  ...[outbox, mailGoing],
  ...[find, keys, practiceClock, wrong],
]

/** Of the house itself: practice beside it has no door, and nothing to be kept. */
const doorPages = [
  ...[signIn, enter, phone, data, dataExport, restore, erasingEverything, calendar],
  ...[calendarAccount, mailAccount, mailSignIn, programs, api, webhooks, webhook],
]

/** `port` is the one served: requests that call the server by another name or port are refused. */
export function web(house: House, port: number): Hono {
  return pagesOf(house, port, (apart) => pagesOf(apart, port))
}

/** `beside` makes the pages of the house of practice. */
function pagesOf(house: House, port: number, beside?: (apart: House) => Hono): Hono {
  const web = new Hono()
  const practice = beside && practiceBeside(house, beside)
  const cookie = cookieOf(port)
  web.use(safeHeaders)
  web.use(onlyOwnHosts(port, house.reach ?? onlyHere))
  if (practice) {
    calendarFeed(web, house)
    for (const { path, answer } of house.doors ?? [])
      web.all(path, async (c) => withHeaders(c, await answer(c.req.raw, wayOf(c))))
    web.use(gate(house, cookie))
    web.use(plainRooms(house))
    web.use(practice.inside)
  }
  web.use(bodySize)
  web.use(onlyOwnPages(house.secret))
  web.use(onlyIds)
  serveWorker(web, house.assets)
  serveAssets(web, house.assets)
  // Asked by a page before it sends what was typed.
  web.get('/alive', (c) => c.body(null, 204))
  // What waits to be confirmed lies in memory, of which the data knows nothing.
  bringing(web, house)
  if (practice) dataImport(web, house)
  web.use(remembered(house))
  if (practice) {
    practice.doors(web)
    for (const page of doorPages) page(web, house, { port, cookie })
    calendarFile(web, house)
  }
  for (const page of pages) page(web, house)
  house.kit?.(web, house)
  leadBack(web)
  return web
}

/** What a program is told, with what every answer says. */
function withHeaders(c: Context, answer: Response): Response {
  for (const [name, value] of answer.headers) c.header(name, value)
  return c.newResponse(answer.body, answer.status as StatusCode)
}
