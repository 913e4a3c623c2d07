// The connection breaks at each request in turn, after the server did what it was asked and before it could say so:
// afterwards everything is there once, and no step has moved.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectCalendar } from '../../src/app/calendar-account/connect.ts'
import { syncCalendar } from '../../src/app/calendar-account/sync-calendar.ts'
import { getApplication } from '../../src/app/get-application.ts'
import { recordCall } from '../../src/app/record-call.ts'
import { findCalendarAccount } from '../../src/store/calendar-account.ts'
import { openInMemory } from '../../src/store/engines/in-memory.ts'
import type { Db } from '../../src/store/tables.ts'
import { addPlanner, danasDesk, newKey, told } from '../desk/desk.ts'
import { thereOf } from './account.ts'
import { liarBefore, type Lie, type Liar } from './liar.ts'
import { danasPassword, findRadicale, startRadicale, type Radicale } from './radicale.ts'

describe.skipIf(!findRadicale())('with Radicale', () => {
  let radicale: Radicale
  let liar: Liar
  let db: Db
  const lying: { lie?: Lie } = {}

  beforeAll(async () => {
    db = await openInMemory()
    radicale = await startRadicale()
    liar = await liarBefore(radicale, lying)
  })
  afterAll(async () => {
    await liar?.[Symbol.asyncDispose]()
    await db?.destroy()
    await radicale?.[Symbol.asyncDispose]()
  })

  test('whichever request is cut off', async () => {
    let cut = 1
    // Each fourth: all of them take their time.
    for (let isOver = false; !isOver; cut += 4) {
      delete lying.lie
      const desk = await danasDesk({ db }, '2026-03-02T16:00-06:00')
      const { application, ana } = await addPlanner(desk)
      const name = `Sincerely ${newKey()}`
      await connectCalendar(desk, {
        ...{ key: newKey(), server: 'own', url: liar.url, user: 'dana', password: danasPassword },
        ...{ ownNetwork: true, name, writesAs: 'event', interviews: false },
      })
      const { calendar } = (await findCalendarAccount(db, desk.account))!
      const there = thereOf(radicale, calendar)
      const sync = () => syncCalendar(desk, {})
      let count = 0
      lying.lie = (honest, response) => {
        count += 1
        if (count !== cut) return {}
        response.socket?.destroy()
        return undefined
      }
      // What is new is written; then a call is made, of which steps move and one goes.
      await sync().catch(() => {})
      desk.goTo('2026-03-09T10:00-05:00')
      await recordCall(desk, { key: newKey(), application, contact: ana, outcome: 'voicemail' })
      const plan = told(await getApplication(desk, application))
      await sync().catch(() => {})
      isOver = count < cut
      delete lying.lie
      for (let round = 0; round < 3; round += 1) await sync()
      const shown = await getApplication(desk, application)
      expect([cut, told(shown)]).toEqual([cut, plan])
      expect(shown.case.journal).toHaveLength(1)
      const open = plan.filter((line) => !/ (done|skipped) /.test(line))
      expect([cut, (await there.list()).length]).toEqual([cut, open.length])
      expect((await there.list()).filter(({ text }) => text.includes('You moved'))).toEqual([])
    }
    expect(cut).toBeGreaterThan(15)
  })
})
