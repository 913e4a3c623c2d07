import { beforeAll, expect, test } from 'vitest'
import { addPlanner, danasDesk, newDesk } from '../../../test/desk/desk.ts'
import { ask } from '../../../test/desk/ask.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { changePostHabits } from './change-post-habits.ts'
import { changeSettings } from './change-settings.ts'
import { comeBack } from './come-back.ts'
import { getPostHabits } from './get-post-habits.ts'
import { getSettings } from './get-settings.ts'
import { getSignature } from './get-signature.ts'
import { listHolidays } from './list-holidays.ts'
import { pauseAll } from './pause-all.ts'
import { putSignature } from './put-signature.ts'
import { removeSignature } from './remove-signature.ts'

let db: Db
beforeAll(async () => {
  db = await openInMemory()
  return () => db.destroy()
})

test('the first change says who seeks here, and the language is that of the country', async () => {
  const desk = newDesk({ db })
  await expect(ask(desk, getSettings, {})).rejects.toMatchObject({ code: 'not-found' })
  await expect(ask(desk, changeSettings, { name: 'Dana Okafor' })).rejects.toMatchObject({
    field: 'timeZone',
  })
  const dana = { name: 'Dana Okafor', timeZone: 'Europe/London', country: 'GB', region: 'ENG' }
  await ask(desk, changeSettings, { ...dana, phone: '+44 20 7946 0123', cadence: 'gentle' })
  expect(await ask(desk, getSettings, {})).toMatchObject({
    ...{ ...dana, language: 'en-GB', cadence: { name: 'gentle' } },
  })
})

test('what is left out stays, and what is empty goes', async () => {
  const desk = await danasDesk({ db })
  await ask(desk, changeSettings, { email: 'dana@okafor.example', address: '12 Elm St\nChicago' })
  await ask(desk, changeSettings, { email: '', tone: 'plain' })
  const known = await ask(desk, getSettings, {})
  expect(known).toMatchObject({ tone: 'plain', address: { lines: ['12 Elm St', 'Chicago'] } })
  expect(known).not.toHaveProperty('email')
})

test('many rounds have to be known to be many, and are numbers of one’s own', async () => {
  const desk = await danasDesk({ db })
  const cadence = { rounds: 5, every: 9 }
  await expect(ask(desk, changeSettings, { cadence })).rejects.toMatchObject({
    field: 'manyRounds',
  })
  await ask(desk, changeSettings, { cadence, manyRounds: true })
  expect((await ask(desk, getSettings, {})).cadence).toMatchObject({ rounds: 5, every: 9 })
})

test('a time away lets what is open wait, and ends sooner', async () => {
  const desk = await danasDesk({ db })
  await addPlanner(desk)
  const away = { from: '2026-03-05', until: '2026-03-15' }
  const key = 'away-once-1'
  expect(await ask(desk, pauseAll, away, { key })).toEqual({ waiting: 1 })
  expect(await ask(desk, pauseAll, away, { key })).toEqual({ waiting: 1 })
  expect(await ask(desk, getSettings, {})).toMatchObject({ away })
  await ask(desk, comeBack, {})
  expect(await ask(desk, getSettings, {})).not.toHaveProperty('away')
})

test('what is at hand for the post is said as a whole, and a wrong figure is named', async () => {
  const desk = await danasDesk({ db })
  await ask(desk, changePostHabits, { envelope: 'dl', labelFrom: 4, days: { GB: 8 } })
  expect(await ask(desk, getPostHabits, {})).toEqual({
    ...{ envelope: 'dl', labelFrom: 4, signs: 'hand', days: { GB: 8 } },
  })
  await ask(desk, changePostHabits, { signs: 'print' })
  expect(await ask(desk, getPostHabits, {})).toEqual({ signs: 'print', days: {} })
  await expect(ask(desk, changePostHabits, { days: { GB: 99 } })).rejects.toMatchObject({
    field: 'days-GB',
  })
})

test('without a signature, or a country, there is none to give', async () => {
  const desk = await danasDesk({ db })
  await expect(ask(desk, getSignature, {})).rejects.toMatchObject({ code: 'not-found' })
  await expect(ask(desk, putSignature, {})).rejects.toMatchObject({ field: 'file' })
  await ask(desk, removeSignature, {})
  expect(await ask(desk, listHolidays, {})).toEqual({ items: [] })
})
