import { expect, test } from 'vitest'
import { addPlanner, ana, danasDesk, newDesk, newKey, planner, told } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { parseDay } from '#core/days/day.ts'
import type { Holidays } from '#core/days/working-days.ts'
import { listWakes } from '#store/wakes.ts'
import { addApplication } from './add-application.ts'
import { changeSettings } from './change-settings.ts'
import { findSettings } from './find-settings.ts'
import { findToday } from './find-today.ts'
import { getApplication } from './get-application.ts'
import { startUp } from './start-up.ts'

onBothEngines((data) => {
  test('before the first start nobody is known', async () => {
    expect(await findSettings(newDesk(data()))).toBeUndefined()
  })

  test('what is not in the form stays, what is empty goes', async () => {
    const desk = await danasDesk(data())
    await changeSettings(desk, { key: newKey(), phone: '+1 312 555 0142', post: 'handwritten' })
    await changeSettings(desk, { key: newKey(), phone: '', address: '18 Alder Street\nChicago' })
    expect(await findSettings(desk)).toEqual({
      name: 'Dana Okafor',
      timeZone: 'America/Chicago',
      country: 'US',
      post: 'handwritten',
      address: { lines: ['18 Alder Street', 'Chicago'] },
      language: 'en-US',
      cadence: 'classic',
    })
  })

  test('letters are in the English of the country, unless another is chosen', async () => {
    const desk = newDesk(data())
    const dana = { key: newKey(), name: 'Dana Okafor', timeZone: 'Europe/London', country: 'GB' }
    await startUp(desk, dana)
    expect(await findSettings(desk)).toMatchObject({ language: 'en-GB' })
    await changeSettings(desk, { key: newKey(), language: 'en-US', tone: 'formal' })
    expect(await findSettings(desk)).toMatchObject({ language: 'en-US', tone: 'formal' })
  })

  test('coming back to the first page changes what it asked, and keeps the rest', async () => {
    const desk = await danasDesk(data())
    await changeSettings(desk, { key: newKey(), signOff: 'Warmly' })
    await startUp(desk, { key: newKey(), name: 'Dana A. Okafor' })
    expect(await findSettings(desk)).toMatchObject({ name: 'Dana A. Okafor', signOff: 'Warmly' })
  })

  test('another pace moves every plan, and the index with it', async () => {
    const desk = await danasDesk(data())
    const { application } = await addPlanner(desk)
    const [cadence, key] = [{ firstAfter: 3 }, newKey()]
    desk.goTo('2026-03-10T09:00-05:00')
    await findToday(desk)
    await changeSettings(desk, { key, cadence })
    expect(told(await getApplication(desk, application))).toContain('call Ana overdue 2026-03-05')
    const [first] = await listWakes(desk.db, desk.account, { until: desk.now(), limit: 1 })
    expect(first?.at).toBe(Date.parse('2026-03-05T06:00Z'))
  })

  test('a region moves every plan where one’s own country counts, and goes with that country', async () => {
    const desk = { ...(await danasDesk(data())), holidays: lincolnsBirthday }
    const met = { ...planner, start: '2026-02-05T14:00', people: [ana] }
    const application = await addApplication(desk, { key: newKey(), ...met })
    const call = async () => told(await getApplication(desk, application))[0]
    expect(await call()).toBe('call Ana overdue 2026-02-12')
    await changeSettings(desk, { key: newKey(), region: 'IL' })
    expect(await call()).toBe('call Ana overdue 2026-02-13')
    const [first] = await listWakes(desk.db, desk.account, { until: desk.now(), limit: 1 })
    expect(first?.at).toBe(Date.parse('2026-02-13T06:00Z'))
    await changeSettings(desk, { key: newKey(), country: 'DE' })
    expect(await findSettings(desk)).not.toHaveProperty('region')
  })

  test('numbers of one’s own are a pace like any other', async () => {
    const desk = await danasDesk(data())
    const { application } = await addPlanner(desk)
    const numbers = { firstAfter: '4', every: ' 10 ', rounds: '2', medium: 'email' }
    await changeSettings(desk, { key: newKey(), numbers })
    const cadence = { firstAfter: 4, every: 10, rounds: 2, secondTry: false, medium: 'email' }
    expect(await findSettings(desk)).toMatchObject({ cadence })
    expect(told(await getApplication(desk, application))).toContain(
      'check-in Ana upcoming 2026-03-06',
    )
  })

  test('more than three rounds are asked about once, and kept', async () => {
    const desk = await danasDesk(data())
    const change = (rounds: number, rest: object = {}) =>
      changeSettings(desk, { key: newKey(), cadence: { rounds }, ...rest })
    await expect(change(5)).rejects.toMatchObject({ code: 'missing', field: 'manyRounds' })
    await expect(change(5, { manyRounds: '' })).rejects.toThrow(/pestering/)
    await change(5, { manyRounds: 'yes' })
    await change(6)
    await changeSettings(desk, { key: newKey(), signOff: 'Warmly' })
    expect(await findSettings(desk)).toMatchObject({ cadence: { rounds: 6 } })
    await change(3)
    await expect(change(4)).rejects.toMatchObject({ field: 'manyRounds' })
  })

  test('all that is wrong with numbers of one’s own is said in one go', async () => {
    const desk = await danasDesk(data())
    const numbers = { firstAfter: 'soon', every: '0', rounds: '', medium: 'pigeon' }
    const problem = await changeSettings(desk, { key: newKey(), numbers }).catch((error) => error)
    expect([problem, ...problem.also].map(({ field, message }) => [field, message])).toEqual([
      ['firstAfter', expect.stringContaining('“soon” cannot be a number of days here')],
      ['every', expect.stringContaining('expected one from 1 to 90')],
      ['rounds', 'The number of rounds is still missing.'],
      ['medium', expect.stringContaining('“pigeon” cannot be chosen here')],
    ])
  })

  test.each([
    ['no name', { name: '' }, 'name', 'missing'],
    ['no time zone', { timeZone: '' }, 'timeZone', 'missing'],
    ['a time zone that does not exist', { timeZone: 'Mars/Base' }, 'timeZone', 'wrong-form'],
    ['a region of another country', { region: 'BY' }, 'region', 'wrong-form'],
    ['a kind of post nobody knows', { post: 'pigeon' }, 'post', 'unknown-word'],
    ['a cadence nobody knows', { cadence: 'relentless' }, 'cadence', 'unknown-word'],
    ['a cadence without end', { cadence: { rounds: 99 } }, 'cadence.rounds', 'wrong-form'],
  ])('%s is refused, and all stays as it was', async (_, wrong, field, code) => {
    const desk = await danasDesk(data())
    const before = await findSettings(desk)
    const changing = changeSettings(desk, { key: newKey(), signOff: 'Warmly', ...wrong })
    await expect(changing).rejects.toMatchObject({ field, code })
    expect(await findSettings(desk)).toEqual(before)
  })
})

const lincolnsBirthday: Holidays = (_, region) =>
  new Set(region === 'IL' ? [parseDay('2026-02-12')!] : [])
