import { expect, test } from 'vitest'
import { addPlanner, ana, danasDesk, newKey, told, type TestDesk } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { printMoment } from '#core/days/moment.ts'
import { addInterview } from './add-interview.ts'
import { callOffInterview } from './call-off-interview.ts'
import { changeInterview } from './change-interview.ts'
import { getApplication } from './get-application.ts'
import { recordNews } from './record-news.ts'
import { reinstateInterview } from './reinstate-interview.ts'

onBothEngines((data) => {
  test('a further interview is movement: the journal says so, and open follow-ups are left out', async () => {
    const { desk, application } = await days(1)
    await further(desk, application, '2026-03-12T10:00')
    const shown = await getApplication(desk, application)
    expect(await advanced(desk, application)).toEqual([printMoment(desk.now())])
    expect(told(shown)).toEqual(['thank-you Ana due 2026-03-02', 'thank-you Ben due 2026-03-02'])
  })

  test.each([
    ['before the first one ended', 0, '2026-03-12T10:00', '2026-03-02T14:30-06:00'],
    ['on the day of the first', 0, '2026-03-02T15:30', '2026-03-02T18:00-06:00'],
    ['earlier than the first, told late', 1, '2026-02-20T10:00', undefined],
  ])('an interview added %s moves nothing', async (_, after, start, time) => {
    const { desk, application } = await days(after)
    if (time) desk.goTo(time)
    await further(desk, application, start)
    expect(await advanced(desk, application)).toEqual([])
  })

  test('told only after it was, it was agreed at its start at the latest', async () => {
    const { desk, application } = await days(6)
    await further(desk, application, '2026-03-05T10:00')
    expect(await advanced(desk, application)).toEqual(['2026-03-05T16:00:00.000Z'])
    const shown = await getApplication(desk, application)
    expect(told(shown)).toContain('call Ana upcoming 2026-03-12')
  })

  test('where the journal says it already, it is not said again', async () => {
    const { desk, application } = await days(1)
    await recordNews(desk, { key: newKey(), application, news: 'advanced' })
    await further(desk, application, '2026-03-12T10:00')
    expect(await advanced(desk, application)).toHaveLength(1)
    desk.goTo('2026-03-12T18:00-05:00')
    await further(desk, application, '2026-03-20T10:00')
    expect(await advanced(desk, application)).toHaveLength(2)
  })

  test('after a rejection it opens the application again', async () => {
    const { desk, application } = await days(1)
    await recordNews(desk, { key: newKey(), application, news: 'rejection' })
    desk.goTo('2026-03-06T10:00-06:00')
    await further(desk, application, '2026-03-12T10:00')
    expect((await getApplication(desk, application)).plan.status).not.toBe('closed')
  })

  test('an interview called off no longer counts, until it takes place after all', async () => {
    const { desk, application, interview } = await days(0)
    await callOffInterview(desk, { key: newKey(), interview })
    const off = await getApplication(desk, application)
    expect(off.plan.steps).toEqual([])
    expect(off.case.all.map(({ id }) => id)).toEqual([interview])
    await reinstateInterview(desk, { key: newKey(), interview })
    expect((await getApplication(desk, application)).plan.steps).not.toEqual([])
  })

  test('an interview that moves keeps its length, and in another zone its time by the clock', async () => {
    const { desk, application, interview } = await days(0)
    await changeInterview(desk, { key: newKey(), interview, start: '2026-03-03T09:00' })
    await changeInterview(desk, { key: newKey(), interview, timeZone: 'Asia/Tokyo', end: '10:30' })
    const [moved] = (await getApplication(desk, application)).case.interviews
    expect([moved?.startText, moved?.endText]).toEqual([
      '2026-03-03T09:00:00+09:00[Asia/Tokyo]',
      '2026-03-03T10:30:00+09:00[Asia/Tokyo]',
    ])
  })

  test('a date they gave is kept with who gave it, and can be removed', async () => {
    const { desk, application, interview, ben } = await days(0)
    const given = { decisionBy: '2026-03-20', said: 'within three weeks', decisionFrom: ben }
    await changeInterview(desk, { key: newKey(), interview, ...given })
    const shown = await getApplication(desk, application)
    expect(shown.case.interviews[0]).toMatchObject({ decisionFrom: ben, said: given.said })
    expect(told(shown)).toContain('status-note Ben upcoming 2026-03-23')
    const nothing = { decisionBy: '', said: '', decisionFrom: '' }
    await changeInterview(desk, { key: newKey(), interview, ...nothing })
    const [without] = (await getApplication(desk, application)).case.interviews
    expect(without).not.toHaveProperty('decisionBy')
    expect(without).not.toHaveProperty('decisionFrom')
  })

  test('only somebody who was there can have given the date', async () => {
    const { desk, interview } = await days(0)
    const changing = changeInterview(desk, { key: newKey(), interview, decisionFrom: 'nobody' })
    await expect(changing).rejects.toMatchObject({ code: 'unknown-id', field: 'decisionFrom' })
  })

  async function days(after: number) {
    const desk = await danasDesk(data())
    const added = await addPlanner(desk)
    if (after > 0) desk.goTo(`2026-03-0${2 + after}T10:00-06:00`)
    return { desk, ...added }
  }
})

function further(desk: TestDesk, application: string, start: string): Promise<string> {
  return addInterview(desk, { key: newKey(), application, start, people: [ana] })
}

async function advanced(desk: TestDesk, application: string): Promise<readonly string[]> {
  const { journal } = await getApplication(desk, application)
  return journal
    .filter(({ entry }) => entry.type === 'advanced')
    .map(({ entry }) => printMoment(entry.at))
}
