import { beforeEach, expect, test } from 'vitest'
import {
  addPlanner,
  danasDesk,
  newKey,
  planner,
  told,
  type TestDesk,
} from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { parseDay } from '#core/days/day.ts'
import { listWakes } from '#store/wakes.ts'
import { addApplication } from './add-application.ts'
import { addInterview } from './add-interview.ts'
import { changeSettings } from './change-settings.ts'
import { comeBack } from './come-back.ts'
import { findSettings } from './find-settings.ts'
import { findToday } from './find-today.ts'
import { getApplication } from './get-application.ts'
import { pauseAll } from './pause-all.ts'
import { recordNews } from './record-news.ts'
import { takeBack } from './take-back.ts'

const away = { from: '2026-03-07', until: '2026-03-15' }

onBothEngines((data) => {
  let desk: TestDesk
  let application: string

  beforeEach(async () => {
    desk = await danasDesk(data())
    ;({ application } = await addPlanner(desk))
    await pauseAll(desk, { key: newKey(), ...away })
  })

  test('the days away are kept with the settings, whatever else changes there', async () => {
    await changeSettings(desk, { key: newKey(), signOff: 'Warmly' })
    const days = { from: parseDay(away.from), until: parseDay(away.until) }
    expect(await findSettings(desk)).toMatchObject({ away: days, signOff: 'Warmly' })
  })

  test('who does not go after all finds everything where it was', async () => {
    const key = newKey()
    await comeBack(desk, { key })
    await comeBack(desk, { key })
    expect(await journal()).toEqual(['pause', 'taken-back'])
    expect(await planned()).toContain('call Ana upcoming 2026-03-09')
    expect(await findSettings(desk)).not.toHaveProperty('away')
  })

  test('who is back sooner has today what waited, and nothing overdue', async () => {
    desk.goTo('2026-03-11T10:00-05:00')
    expect((await findToday(desk)).now).toEqual([])
    await comeBack(desk, { key: newKey() })
    expect(await journal()).toEqual(['pause', 'taken-back', 'pause'])
    expect(await planned()).toContain('call Ana due 2026-03-11')
    expect((await findToday(desk)).now).toHaveLength(2)
    const [first] = await listWakes(desk.db, desk.account, { until: desk.now(), limit: 1 })
    expect(first?.at).toBe(Date.parse('2026-03-11T05:00Z'))
  })

  test('only what was said for these days is taken back, and only where it still stands', async () => {
    const [entry] = (await getApplication(desk, application)).case.journal
    await takeBack(desk, { key: newKey(), entry: entry!.id })
    desk.goTo('2026-03-16T10:00-05:00')
    await pauseAll(desk, { key: newKey(), from: '2026-03-17', until: '2026-03-20' })
    await comeBack(desk, { key: newKey() })
    expect(await journal()).toEqual(['pause', 'taken-back', 'pause', 'taken-back'])
  })

  test('a time away that is over stays in the journals, and there is nothing to come back from', async () => {
    desk.goTo('2026-03-16T10:00-05:00')
    await comeBack(desk, { key: newKey() })
    expect(await journal()).toEqual(['pause'])
    expect(await planned()).toContain('call Ana due 2026-03-16')
  })

  test('the days can be changed', async () => {
    desk.goTo('2026-03-11T10:00-05:00')
    expect(await pauseAll(desk, { key: newKey(), from: away.from, until: '2026-03-18' })).toBe(1)
    expect(await journal()).toEqual(['pause', 'taken-back', 'pause'])
    expect(await planned()).toContain('call Ana upcoming 2026-03-19')
    expect(await findSettings(desk)).toMatchObject({ away: { until: parseDay('2026-03-18') } })
  })

  test('the same days said again change nothing', async () => {
    expect(await pauseAll(desk, { key: newKey(), ...away })).toBe(0)
    expect(await journal()).toEqual(['pause'])
  })

  test('another time away, after one that is over, leaves that one as it was', async () => {
    desk.goTo('2026-03-16T10:00-05:00')
    await pauseAll(desk, { key: newKey(), from: '2026-03-16', until: '2026-03-18' })
    expect(await journal()).toEqual(['pause', 'pause'])
  })

  test.each([
    ['about to go', '2026-03-03T10:00-06:00', ['pause']],
    ['away', '2026-03-15T23:00-05:00', ['pause']],
    ['back', '2026-03-16T00:00-05:00', []],
  ])('an application that comes in while one is %s', async (_, time, types) => {
    desk.goTo(time)
    const other = await addApplication(desk, { key: newKey(), ...planner, position: 'Buyer' })
    expect(await journal(other)).toEqual(types)
  })

  test('an interview that comes in waits too, also where all had been closed', async () => {
    const further = { application, ...planner, start: '2026-03-03T14:00' }
    await addInterview(desk, { key: newKey(), ...further })
    expect(await journal()).toEqual(['pause', 'advanced'])
    const closed = await addApplication(desk, { key: newKey(), ...planner, position: 'Clerk' })
    await recordNews(desk, { key: newKey(), application: closed, news: 'rejection' })
    await comeBack(desk, { key: newKey() })
    await pauseAll(desk, { key: newKey(), ...away })
    expect(await journal(closed)).toEqual(['pause', 'rejection', 'taken-back'])
    await addInterview(desk, { key: newKey(), ...further, application: closed })
    expect((await journal(closed)).slice(3)).toEqual(['advanced', 'pause'])
  })

  async function journal(id = application): Promise<readonly string[]> {
    return (await getApplication(desk, id)).case.journal.map(({ type }) => type)
  }

  async function planned(): Promise<readonly string[]> {
    return told(await getApplication(desk, application))
  }
})
