import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { newServer, sendingDesk, take, type TestServer } from '../../../test/desk/sending.ts'
import { ringing } from '../../../test/desk/ways.ts'
import { usualHabits } from '#core/reminders/habits.ts'
import { parseDay } from '#core/days/day.ts'
import { changeHabits } from '#store/reminder-habits.ts'
import { write } from '#store/write.ts'
import { afterRestore } from '../backups/after-restore.ts'
import type { MailDesk } from '../outbox/mail-desk.ts'
import { listOutbox } from '../outbox/list-outbox.ts'
import { sendDue } from '../outbox/send-due.ts'
import { recordNote } from '../record-note.ts'
import { changeDigest } from './change-digest.ts'
import type { RingDesk } from './ring-desk.ts'
import { sendDigest } from './send-digest.ts'

const never = new AbortController().signal

onBothEngines((data) => {
  let server: TestServer
  let desk: TestDesk & RingDesk & MailDesk
  let planner: Awaited<ReturnType<typeof addPlanner>>

  beforeEach(async () => {
    server = newServer()
    desk = await sendingDesk(ringing(await danasDesk(data())), server)
    planner = await addPlanner(desk)
    // The evening of the interview; two thank-yous are due.
    desk.goTo('2026-03-02T18:00-06:00')
    await changeDigest(desk, { key: newKey(), wanted: true })
  })

  const look = async (time: string) => {
    desk.goTo(time)
    const before = server.took.length
    await sendDigest(desk)
    await sendDue(desk, {}, never)
    return server.took.slice(before).map(({ to, text }) => {
      const subject = /^Subject: (.*)$/m.exec(text)?.[1]?.trim()
      return `${to}: ${subject}`
    })
  }
  const came = ['dana@okafor.example: 2 things to do today']

  test('it comes at the hour one likes, once, and leads to the rooms', async () => {
    expect(await look('2026-03-02T18:01-06:00')).toEqual([])
    expect(await look('2026-03-03T08:59-06:00')).toEqual([])
    expect(await look('2026-03-03T09:00-06:00')).toEqual(came)
    expect(await look('2026-03-03T09:01-06:00')).toEqual([])
    expect(await look('2026-03-03T11:00-06:00')).toEqual([])
    const text = server.took[0]!.text.replaceAll('=\r\n', '')
    expect(text).toContain('Thank Ana Ruiz by email')
    expect(text).toContain(`http://localhost:4747/interviews/${planner.interview}/people/`)
    expect(text).toContain('Auto-Submitted: auto-generated')
  })

  test('a day with nothing to do brings none, also when something is added after the hour', async () => {
    const { application } = planner
    for (const contact of [planner.ana, planner.ben]) {
      const note = { application, contact, kind: 'thank-you', channel: 'email' }
      await recordNote(desk, { key: newKey(), ...note })
    }
    expect(await look('2026-03-03T09:00-06:00')).toEqual([])
    await addPlanner(desk)
    expect(await look('2026-03-03T10:00-06:00')).toEqual([])
    expect(await look('2026-03-04T09:00-06:00')).toEqual(came)
  })

  test('late by more than three hours it does not come, and neither does one that waited so long', async () => {
    expect(await look('2026-03-03T12:01-06:00')).toEqual([])
    server.carry = async () => ({ state: 'later', answers: [], because: 'Come again.' })
    expect(await look('2026-03-04T09:00-06:00')).toEqual([])
    server.carry = async (parcel, { beforeDot }) => {
      if (!(await beforeDot())) return { state: 'stopped', answers: [] }
      take(server, parcel)
      return { state: 'accepted', answers: [] }
    }
    expect(await look('2026-03-04T12:30-06:00')).toEqual([])
    const { asking, going } = await listOutbox(desk)
    expect([asking, going]).toEqual([[], []])
    expect(await look('2026-03-05T09:30-06:00')).toHaveLength(1)
  })

  test('one that nobody could send that day asks nothing the day after', async () => {
    desk.goTo('2026-03-03T09:00-06:00')
    await sendDigest(desk)
    await sendDue(desk, {}, AbortSignal.abort())
    expect(await look('2026-03-03T20:00-06:00')).toEqual([])
    expect((await listOutbox(desk)).asking).toEqual([])
  })

  test('quiet hours and days off are kept to', async () => {
    const daysOff = [{ from: parseDay('2026-03-03')!, until: parseDay('2026-03-03')! }]
    const habits = { ...usualHabits, hour: 7 * 60, daysOff }
    await write(desk.db, desk.account, (db) => changeHabits(db, desk.account, habits))
    expect(await look('2026-03-03T09:00-06:00')).toEqual([])
    expect(await look('2026-03-04T07:30-06:00')).toEqual([])
    expect(await look('2026-03-04T08:00-06:00')).toEqual(came)
  })

  test('of data that was restored since the hour none goes out that day', async () => {
    desk.goTo('2026-03-03T09:30-06:00')
    await afterRestore(desk)
    expect(await look('2026-03-03T09:31-06:00')).toEqual([])
    expect(await look('2026-03-04T09:00-06:00')).toEqual(came)
  })

  test('several processes send one', async () => {
    desk.goTo('2026-03-03T09:00-06:00')
    await Promise.all([1, 2, 3, 4].map(() => sendDigest(desk)))
    await Promise.all([1, 2, 3].map(() => sendDue(desk, {}, never)))
    expect(server.took).toHaveLength(1)
  })

  test('taken off it comes no more; wanted again after the hour it begins the day after', async () => {
    await changeDigest(desk, { key: newKey(), wanted: false })
    expect(await look('2026-03-03T09:00-06:00')).toEqual([])
    await changeDigest(desk, { key: newKey(), wanted: true })
    expect(await look('2026-03-03T09:01-06:00')).toEqual([])
    expect(await look('2026-03-04T09:00-06:00')).toHaveLength(1)
  })
})
