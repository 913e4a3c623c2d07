// When a calendar on a server is looked at by itself.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepInStep } from '../../src/app/calendar-account/keep-in-step.ts'
import { findCalendarAccount, putCalendarAccount } from '../../src/store/calendar-account.ts'
import { openInMemory } from '../../src/store/engines/in-memory.ts'
import type { Db } from '../../src/store/tables.ts'
import { write } from '../../src/store/write.ts'
import { danasDesk } from '../desk/desk.ts'

let db: Db
beforeAll(async () => {
  db = await openInMemory()
})
afterAll(() => db.destroy())

const nowhere = 'http://127.0.0.1:9999/'

test('a server that does not answer is tried again after growing pauses, and each time it is said', async () => {
  const desk = await danasDesk({ db })
  const { account } = desk
  await write(db, account, (db) =>
    putCalendarAccount(db, account, {
      ...{ server: 'radicale', url: nowhere, user: 'dana', ownNetwork: true, writesAs: 'event' },
      ...{ calendar: `${nowhere}x/`, calendarName: 'Sincerely', interviews: false },
      sealedPassword: desk.seal.seal('secret', `${account} calendar-account password`),
    }),
  )
  const tries: number[] = []
  for (let minute = 0; minute < 70; minute += 1) {
    desk.goTo(
      `2026-03-02T${16 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}-06:00`,
    )
    const running = keepInStep(desk, { hasChanged: () => true })
    await expect(running).rejects.toThrow('127.0.0.1 could not be reached: nothing listens there.')
    const { failed = 0 } = (await findCalendarAccount(db, account)) ?? {}
    if (failed > tries.length) tries.push(minute)
  }
  expect(tries).toEqual([0, 1, 3, 7, 15, 31, 63])
  desk.goTo('2026-03-01T12:00-06:00')
  await expect(keepInStep(desk, { hasChanged: () => true })).rejects.toThrow('could not be reached')
  expect((await findCalendarAccount(db, account))?.failed).toBe(8)
})
