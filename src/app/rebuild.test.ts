import { expect, test } from 'vitest'
import {
  addPlanner,
  ana,
  danasDesk,
  newKey,
  noHolidays,
  planner,
  type TestDesk,
} from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { parseDay } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import { findFact } from '#store/facts.ts'
import { changeInterview } from '#store/interview-changes.ts'
import { listInterviews } from '#store/interviews.ts'
import { changeWakes, listWakes } from '#store/wakes.ts'
import { write } from '#store/write.ts'
import { addApplication } from './add-application.ts'
import type { Desk } from './desk.ts'
import { madeWith, readyIndex } from './ready-index.ts'
import { rebuild } from './rebuild.ts'

onBothEngines((data) => {
  test('made anew, the index is as the verbs wrote it, and progress is told', async () => {
    const desk = await danasDesk(data())
    const { application } = await addPlanner(desk)
    await addApplication(desk, { key: newKey(), ...planner, position: 'Buyer', people: [ana] })
    const written = await wakesOf(desk)
    await write(desk.db, desk.account, (db) =>
      changeWakes(db, desk.account, new Map([[application, new Map()]])),
    )
    const told: number[] = []
    expect(await rebuild(desk, (done) => told.push(done))).toBe(3)
    expect(await wakesOf(desk)).toEqual(written)
    expect(told).toEqual([2])
  })

  test('it is made anew at the first start after an update, and then no more', async () => {
    const desk = await danasDesk(data(), '2026-03-08T09:00-05:00')
    await addApplication(desk, { key: newKey(), ...planner, people: [{ ...ana, wish: 'email' }] })
    let times = 0
    const start = (desk: Desk, source: string) => readyIndex(desk, () => (times += 1), source)
    await start(desk, 'holidays 1')
    await start(desk, 'holidays 1')
    expect(times).toBe(1)
    const holidays: Desk['holidays'] = () => new Set([parseDay('2026-03-09')!])
    await start({ ...desk, holidays }, 'holidays 2')
    expect(times).toBe(2)
    expect(await findFact(desk.db, desk.account, 'index-made-with')).toBe('holidays 2')
  })

  test('what the index is made with names the data of holidays and of zones', () => {
    expect(madeWith()).toMatch(/^rules \d+, holidays \d+\.\S+, zones \d{4}\w, weekends /)
  })

  test('where a country has changed its clocks, an interview stays at its time by the clock', async () => {
    const desk = await danasDesk(data(), '2026-02-01T09:00-06:00')
    const { application } = await addPlanner(desk)
    const [kept] = await listInterviews(desk.db, desk.account, application)
    const asIfBefore = {
      ...kept!,
      startText: '2026-03-02T14:00:00-05:00[America/Chicago]',
      start: (kept!.start - 3_600_000) as Moment,
    }
    await write(desk.db, desk.account, (db) => changeInterview(db, desk.account, asIfBefore))
    await rebuild({ ...desk, holidays: noHolidays })
    expect(await listInterviews(desk.db, desk.account, application)).toEqual([kept])
  })
})

async function wakesOf({ db, account, now }: TestDesk) {
  const until = (now() + 30 * 86_400_000) as Moment
  return listWakes(db, account, { until, limit: 100 })
}
