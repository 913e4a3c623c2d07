import { beforeAll, expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { ask, textOf } from '../../../test/desk/ask.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import { putCalendarAccount } from '#store/calendar-account.ts'
import type { Db } from '#store/tables.ts'
import { write } from '#store/write.ts'
import { aboutPassword } from '#app/calendar-account/access.ts'
import { importAddressBook } from '../imports/import-address-book.ts'
import { answerCalendarQuestion } from './answer-calendar-question.ts'
import { connectBook } from './connect-book.ts'
import { connectCalendar } from './connect-calendar.ts'
import { disconnectCalendar } from './disconnect-calendar.ts'
import { endCalendarAddress } from './end-calendar-address.ts'
import { exportCalendar } from './export-calendar.ts'
import { getCalendarAccount } from './get-calendar-account.ts'
import { giveCalendarAddress } from './give-calendar-address.ts'
import { leaveBook } from './leave-book.ts'
import { listBooks } from './list-books.ts'
import { listCalendarAddresses } from './list-calendar-addresses.ts'
import { listCalendarQuestions } from './list-calendar-questions.ts'
import { syncCalendar } from './sync-calendar.ts'

let db: Db
let desk: TestDesk
beforeAll(async () => {
  db = await openInMemory()
  desk = await danasDesk({ db })
  return () => db.destroy()
})

test('a secret address is given once, is never said again, and ends', async () => {
  const key = newKey()
  const given = await ask(desk, giveCalendarAddress, { device: 'Thunderbird' }, { key })
  expect(given.path).toMatch(/^\/calendar\/[\w-]{40,}\.ics$/)
  const again = await ask(desk, giveCalendarAddress, { device: 'Thunderbird' }, { key })
  expect(again).toEqual({ id: given.id })
  const { items } = await ask(desk, listCalendarAddresses, {})
  expect(items).toMatchObject([{ id: given.id, device: 'Thunderbird', interviews: false }])
  expect(JSON.stringify(items)).not.toContain(given.path!.slice(10, 40))
  await ask(desk, endCalendarAddress, { address: given.id })
  expect(await ask(desk, listCalendarAddresses, {})).toEqual({ items: [] })
})

test('the open steps go along as a file', async () => {
  await addPlanner(desk)
  const text = await textOf(await ask(desk, exportCalendar, {}))
  expect(text).toMatch(/^BEGIN:VCALENDAR[^]*Ana Ruiz[^]*END:VCALENDAR\r\n$/)
})

test('the calendar on a server is given without its password, and is let go of', async () => {
  const password = desk.seal.seal('correct horse', aboutPassword(desk.account))
  await write(db, desk.account, (db) =>
    putCalendarAccount(db, desk.account, {
      ...{ server: 'nextcloud', url: 'https://cloud.okafor.example', user: 'dana' },
      ...{
        sealedPassword: password,
        ownNetwork: false,
        calendar: 'https://cloud.okafor.example/c',
      },
      ...{ calendarName: 'Sincerely', writesAs: 'event', interviews: true },
    }),
  )
  const given = await ask(desk, getCalendarAccount, {})
  expect(given).toMatchObject({ server: 'nextcloud', name: 'Sincerely', people: false })
  expect(JSON.stringify(given)).not.toMatch(/correct horse|sealed/)
  expect(await ask(desk, listCalendarQuestions, {})).toEqual({ items: [] })
  await expect(
    ask(desk, answerCalendarQuestion, { entry: 'nothing', answer: 'open' }),
  ).rejects.toMatchObject({ code: 'conflict' })
  await ask(desk, disconnectCalendar, {})
  await expect(ask(desk, getCalendarAccount, {})).rejects.toMatchObject({ code: 'not-found' })
})

const nowhere = { book: 'https://cloud.okafor.example/b' }

test.each([
  ['no people go there', () => ask(desk, connectBook, {})],
  ['none are taken out', () => ask(desk, leaveBook, {})],
  ['there are no address books', () => ask(desk, listBooks, {})],
  ['nobody comes from one', () => ask(desk, importAddressBook, nowhere)],
])('with no calendar on a server %s', async (_, asked) => {
  await expect(asked()).rejects.toMatchObject({ code: 'conflict' })
})

test('with no calendar on a server nothing is in step, and one over plain HTTP is refused', async () => {
  expect(await ask(desk, syncCalendar, {})).toEqual({ done: false })
  const typed = { server: 'nextcloud', url: 'http://cloud.okafor.example', user: 'dana' }
  await expect(
    ask(desk, connectCalendar, { ...typed, password: 'correct horse' }),
  ).rejects.toMatchObject({ field: 'url' })
})
