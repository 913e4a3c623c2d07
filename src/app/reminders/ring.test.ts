import { expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import {
  addPlanner,
  ana,
  ben,
  danasDesk,
  newKey,
  planner,
  type TestDesk,
} from '../../../test/desk/desk.ts'
import { putMail } from '../../../test/desk/sending.ts'
import { arrived, failed, newWay, ringing, type TestWay } from '../../../test/desk/ways.ts'
import { afterRestore, letHeldGo } from '../backups/after-restore.ts'
import { addApplication } from '../add-application.ts'
import { rebuild } from '../rebuild.ts'
import { recordNote } from '../record-note.ts'
import { recordReply } from '../record-reply.ts'
import { takeBack } from '../take-back.ts'
import { changeHabits } from '#store/reminder-habits.ts'
import { usualHabits } from '#core/reminders/habits.ts'
import { write } from '#store/write.ts'
import type { Way } from '#core/reminders/way.ts'
import { takeBackMail } from '../outbox/take-back-mail.ts'
import { ring } from './ring.ts'
import type { Mind, RingDesk } from './ring-desk.ts'
import { listLastTraces } from './traces.ts'

const never = new AbortController().signal

/** Looks at that time, as one process does; gives the titles that came. */
function lookingAs(desk: RingDesk & TestDesk, way: TestWay) {
  const mind: Mind = { due: 0 }
  return async (time: string) => {
    desk.goTo(time)
    const before = way.got.length
    await ring(desk, mind, never)
    return way.got.slice(before).map(({ title }) => title)
  }
}

onBothEngines((data) => {
  const deskWith = async (...ways: readonly Way[]) => ringing(await danasDesk(data()), ...ways)

  test('each thank-you rings once half an hour after the interview, and once more next morning', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    const look = lookingAs(desk, way)
    await addPlanner(desk)
    expect(await look('2026-03-02T15:29-06:00')).toEqual([])
    expect(await look('2026-03-02T15:30-06:00')).toEqual([
      ...['Thank Ana Ruiz by email', 'Thank Ben Ortega by email'],
    ])
    expect(await look('2026-03-02T15:31-06:00')).toEqual([])
    expect(await look('2026-03-03T08:59-06:00')).toEqual([])
    expect(await look('2026-03-03T09:00-06:00')).toHaveLength(2)
    expect(await look('2026-03-04T12:00-06:00')).toEqual([])
  })

  test('a message says where it leads, what can be done from it, and how much is due', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    await addPlanner(desk)
    await lookingAs(desk, way)('2026-03-02T15:30-06:00')
    const [{ id, ...message }] = way.got as [TestWay['got'][number]]
    const path = `/reminders/${id}`
    expect(message).toMatchObject({
      ...{ path, url: `http://localhost:4747${path}`, count: 1, due: 2 },
      actions: [
        { name: 'done', path: `${path}/done`, token: `token of ${path}/done` },
        { name: 'tomorrow', path: `${path}/tomorrow` },
        { name: 'open', path },
      ],
    })
  })

  test('after a restore nothing overdue rings until it is let go; what falls due later does', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    const look = lookingAs(desk, way)
    await addPlanner(desk)
    desk.goTo('2026-03-02T20:00-06:00')
    await afterRestore(desk)
    expect(await look('2026-03-02T20:00-06:00')).toEqual([])
    expect(await look('2026-03-03T08:30-06:00')).toEqual([])
    await letHeldGo(desk, { key: newKey() })
    expect(await look('2026-03-03T08:31-06:00')).toEqual(['2 things are due'])
    expect(await look('2026-03-03T09:00-06:00')).toHaveLength(2)
  })

  test('what was missed is said in one, once, however much it is', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    for (let count = 0; count < 6; count += 1) await addPlanner(desk)
    const look = lookingAs(desk, way)
    expect(await look('2026-03-12T12:00-05:00')).toEqual(['12 things are due'])
    expect(way.got[0]?.text).toMatch(/^While your computer slept:\n(.+\n){5}and 7 more$/)
    expect(way.got[0]).toMatchObject({ count: 12, path: '/', actions: [{ name: 'open' }] })
    expect(await look('2026-03-12T12:01-05:00')).toEqual([])
    expect(await lookingAs(desk, way)('2026-03-12T12:02-05:00')).toEqual([])
  })

  test('more than three at one moment come in one, and nobody slept', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    await addPlanner(desk)
    await addPlanner(desk)
    const look = lookingAs(desk, way)
    await look('2026-03-02T15:29-06:00')
    expect(await look('2026-03-02T15:30-06:00')).toEqual(['4 things are due'])
    expect(way.got[0]?.text).not.toContain('slept')
  })

  test('what was missed at night waits for the morning', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    await addPlanner(desk)
    const look = lookingAs(desk, way)
    expect(await look('2026-03-02T23:00-06:00')).toEqual([])
    expect(await look('2026-03-03T08:00-06:00')).toEqual(['2 things are due'])
  })

  test('two processes that look at one moment ring once, and each way has its own', async () => {
    const [phone, browser] = [newWay(), newWay({ id: 'browser' })]
    const desk = await deskWith(phone, browser)
    await addPlanner(desk)
    desk.goTo('2026-03-02T15:30-06:00')
    await Promise.all([1, 2, 3].map(() => ring(desk, { due: 0 }, never)))
    await Promise.all([1, 2, 3].map(() => ring(desk, { due: 0 }, never)))
    for (const { got } of [phone, browser]) {
      expect(got.map(({ title }) => title).sort()).toEqual([
        ...['Thank Ana Ruiz by email', 'Thank Ben Ortega by email'],
      ])
    }
  })

  test('a way tells nothing of what rang before it was there', async () => {
    const desk = await deskWith()
    await addPlanner(desk)
    desk.goTo('2026-03-02T16:00-06:00')
    const way = newWay({ since: desk.now() })
    const look = lookingAs({ ...desk, ways: async () => [way] }, way)
    expect(await look('2026-03-02T16:01-06:00')).toEqual([])
    expect(await look('2026-03-03T09:00-06:00')).toHaveLength(2)
  })

  test('a step done meanwhile is not said; taken back, it is', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    const { application, ana: contact } = await addPlanner(desk)
    const look = lookingAs(desk, way)
    way.answer = async () => failed
    await look('2026-03-02T15:30-06:00')
    way.answer = async () => arrived
    const note = { application, contact, kind: 'thank-you', channel: 'email' }
    const entry = await recordNote(desk, { key: newKey(), ...note })
    expect(await look('2026-03-02T15:31-06:00')).toEqual(['Thank Ben Ortega by email'])
    await takeBack(desk, { key: newKey(), entry })
    expect(await look('2026-03-02T15:32-06:00')).toEqual(['Thank Ana Ruiz by email'])
  })

  test('a step whose note is on its way rings no more, and again once that is taken back', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    const { ana: contact, ...about } = await addPlanner(desk)
    const id = await putMail(desk, { ...about, contact })
    const look = lookingAs(desk, way)
    expect(await look('2026-03-02T15:30-06:00')).toEqual(['Thank Ben Ortega by email'])
    await takeBackMail(desk, { key: newKey(), id })
    expect(await look('2026-03-02T15:31-06:00')).toEqual(['Thank Ana Ruiz by email'])
  })

  test('while a reply waits to be read nothing rings', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    const { application, ana: contact } = await addPlanner(desk)
    desk.goTo('2026-03-02T15:20-06:00')
    await recordReply(desk, { key: newKey(), application, contact })
    expect(await lookingAs(desk, way)('2026-03-02T15:30-06:00')).toEqual([])
  })

  test('what certainly did not arrive is tried again with growing pauses, then given up', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    const people = [ana]
    await addApplication(desk, { key: newKey(), ...planner, people })
    const look = lookingAs(desk, way)
    way.answer = async () => failed
    const came: string[] = []
    const tries = [0, 1, 6, 21, 81, 261]
    for (const minute of [...tries, ...tries.map((one) => one - 1), 500].sort((a, b) => a - b)) {
      if (minute < 0) continue
      const time = Temporal.Instant.from('2026-03-02T15:30-06:00').add({ minutes: minute })
      if ((await look(time.toString())).length > 0) came.push(String(minute))
    }
    expect(came).toEqual(tries.map(String))
    expect(new Set(way.got.map(({ id }) => id)).size).toBe(1)
    const [trace] = await listLastTraces(desk)
    expect(trace).toMatchObject({ state: 'failed', tries: 6, because: 'Nobody answered there.' })
    way.answer = async () => arrived
    expect(await look('2026-03-03T09:00-06:00')).toHaveLength(1)
  })

  test('a refusal is the end of it, and said', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    await addPlanner(desk)
    const look = lookingAs(desk, way)
    way.answer = async () => ({ state: 'refused', because: 'The browser has left.' })
    expect(await look('2026-03-02T15:30-06:00')).toHaveLength(2)
    expect(await look('2026-03-02T15:40-06:00')).toEqual([])
    expect(await listLastTraces(desk)).toMatchObject([
      { state: 'refused', because: 'The browser has left.' },
      { state: 'refused' },
    ])
  })

  test.each([
    ['that knows a message again gets it once more, under its id', true, 2],
    ['that does not gets it never again', false, 1],
  ])('cut off while sending, a receiver %s', async (_, knowsAgain, times) => {
    const way = newWay({ knowsAgain })
    const desk = await deskWith(way)
    await addApplication(desk, { key: newKey(), ...planner, people: [ben] })
    const look = lookingAs(desk, way)
    // The process is gone: nothing after the sending happens.
    way.answer = () => new Promise(() => {})
    desk.goTo('2026-03-02T15:30-06:00')
    void ring(desk, { due: 0 }, never)
    while (way.got.length === 0) await new Promise(setImmediate)
    way.answer = async () => arrived
    expect(await look('2026-03-02T15:30:30-06:00')).toEqual([])
    expect(await look('2026-03-02T15:31-06:00')).toHaveLength(times - 1)
    expect(new Set(way.got.map(({ id }) => id)).size).toBe(1)
    const [{ state } = { state: '' }] = await listLastTraces(desk)
    expect(state).toBe(knowsAgain ? 'arrived' : 'uncertain')
  })

  test('a clock set back rings nothing twice, loses nothing, and one a year ahead says it once', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    await addPlanner(desk)
    const look = lookingAs(desk, way)
    expect(await look('2026-03-02T15:30-06:00')).toHaveLength(2)
    expect(await look('2026-03-01T15:30-06:00')).toEqual([])
    expect(await look('2027-03-02T15:30-06:00')).toEqual(['2 things are due'])
    expect(await look('2026-03-02T15:40-06:00')).toEqual([])
    expect(await look('2026-03-03T09:00-06:00')).toHaveLength(2)
    expect(await look('2026-03-09T09:00-05:00')).toEqual([])
    expect(await look('2026-03-10T09:00-05:00')).toEqual([])
  })

  test('an index made by a clock that ran ahead is made anew once that is set back', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    await addPlanner(desk)
    await lookingAs(desk, way)('2026-03-01T12:00-06:00')
    desk.goTo('2027-03-01T12:00-06:00')
    await ring({ ...desk, ways: async () => [] }, { due: 0 }, never)
    await rebuild(desk)
    expect(await lookingAs(desk, way)('2026-03-02T15:30-06:00')).toHaveLength(2)
  })

  test('a retry that a clock set back has put off for a year is made now', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    await addPlanner(desk)
    const look = lookingAs(desk, way)
    way.answer = async () => failed
    await look('2026-03-04T12:00-06:00')
    way.answer = async () => arrived
    expect(await look('2026-03-03T16:00-06:00')).toHaveLength(1)
  })

  test('the hour one likes, and days off, are kept to', async () => {
    const way = newWay()
    const desk = await deskWith(way)
    await addPlanner(desk)
    const habits = { ...usualHabits, hour: 10 * 60, weekdaysOff: [1] }
    await write(desk.db, desk.account, (db) => changeHabits(db, desk.account, habits))
    const look = lookingAs(desk, way)
    expect(await look('2026-03-02T15:30-06:00')).toEqual([])
    expect(await look('2026-03-03T09:59-06:00')).toEqual([])
    expect(await look('2026-03-03T10:00-06:00')).toHaveLength(2)
  })
})
