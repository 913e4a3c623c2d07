import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../test/desk/desk.ts'
import { addApplication } from './add-application.ts'
import { getAfterwards } from './get-afterwards.ts'
import { keepAfterwards } from './keep-afterwards.ts'
import { listToLookAt } from './list-to-look-at.ts'
import { removeApplication } from './remove-application.ts'

onBothEngines((data) => {
  let desk: TestDesk
  let application: string

  beforeEach(async () => {
    desk = await danasDesk(data(), '2026-03-27T10:00-05:00')
    application = (await addPlanner(desk)).application
  })

  const keep = (given: { learned?: string; lookOn?: string }) =>
    keepAfterwards(desk, { key: newKey(), application, ...given })

  const listed = async () =>
    (await listToLookAt(desk, 'America/Chicago')).map((one) => one.application.id)

  test('what was learned and the day are kept, and come on that day', async () => {
    await keep({ learned: 'Ask about the shifts at once.', lookOn: '2026-04-06' })
    expect(await getAfterwards(desk, application)).toMatchObject({
      learned: 'Ask about the shifts at once.',
    })
    desk.goTo('2026-04-05T23:50-05:00')
    expect(await listed()).toEqual([])
    desk.goTo('2026-04-06T00:10-05:00')
    expect(await listed()).toEqual([application])
  })

  test('left empty it rests, and nothing is kept', async () => {
    await keep({ lookOn: '2026-04-06' })
    await keep({ learned: '', lookOn: '' })
    expect(await getAfterwards(desk, application)).toEqual({})
    desk.goTo('2026-05-01T10:00-05:00')
    expect(await listed()).toEqual([])
  })

  test.each([
    ['today', '2026-03-27'],
    ['a day that has passed', '2026-01-05'],
    ['a day in two years', '2028-03-27'],
  ])('%s is not a day to look again', async (_, lookOn) => {
    await expect(keep({ lookOn })).rejects.toMatchObject({
      field: 'lookOn',
      message: expect.stringContaining('a day to come, within a year'),
    })
  })

  test('it goes with its application, and no other', async () => {
    const start = { start: '2026-03-30T14:00', people: [{ name: 'Cleo Marsh' }] }
    await addApplication(desk, {
      ...{ key: newKey(), company: 'Alder Mill', position: 'Buyer', ...start },
    })
    await keep({ lookOn: '2026-04-06' })
    await removeApplication(desk, { key: newKey(), application })
    desk.goTo('2026-04-06T10:00-05:00')
    expect(await listed()).toEqual([])
  })
})
