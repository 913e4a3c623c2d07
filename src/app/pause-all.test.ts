import { expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, planner, told } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { addApplication } from './add-application.ts'
import { findToday } from './find-today.ts'
import { getApplication } from './get-application.ts'
import { pauseAll } from './pause-all.ts'
import { recordNews } from './record-news.ts'

onBothEngines((data) => {
  test('while one is away nothing is due but what is written at once, in any open application', async () => {
    const desk = await danasDesk(data())
    const { application } = await addPlanner(desk)
    const other = await addApplication(desk, { key: newKey(), ...planner, position: 'Buyer' })
    const closed = await addApplication(desk, { key: newKey(), ...planner, position: 'Clerk' })
    await recordNews(desk, { key: newKey(), application: closed, news: 'rejection' })
    const key = newKey()
    const away = { key, from: '2026-03-07', until: '2026-03-15' }
    expect(await pauseAll(desk, away)).toBe(2)
    expect(await pauseAll(desk, away)).toBe(2)
    for (const id of [application, other])
      expect(told(await getApplication(desk, id))).toContain('call Ana upcoming 2026-03-16')
    const journals = [application, other, closed].map(
      async (id) => (await getApplication(desk, id)).journal.length,
    )
    expect(await Promise.all(journals)).toEqual([1, 1, 1])
    desk.goTo('2026-03-11T10:00-05:00')
    expect((await findToday(desk)).now).toEqual([])
    desk.goTo('2026-03-16T10:00-05:00')
    expect((await findToday(desk)).now).toHaveLength(4)
  })

  test.each([
    [{ from: '', until: '2026-03-32' }, ['from', 'until']],
    [{ from: '2026-03-09', until: '2026-03-08' }, ['until']],
    [{ from: '2026-02-09', until: '2026-03-01' }, ['until']],
  ])('days away that cannot be are refused: %j', async (days, fields) => {
    const desk = await danasDesk(data())
    const { application } = await addPlanner(desk)
    const problem = await pauseAll(desk, { key: newKey(), ...days }).catch((error) => error)
    expect([problem, ...problem.also].map(({ field }) => field)).toEqual(fields)
    expect((await getApplication(desk, application)).journal).toEqual([])
  })
})
