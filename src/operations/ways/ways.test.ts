import { beforeAll, expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey } from '../../../test/desk/desk.ts'
import { ask } from '../../../test/desk/ask.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { addDaysOff } from '../reminders/add-days-off.ts'
import { answerReminder } from '../reminders/answer-reminder.ts'
import { changeDailyMail } from '../reminders/change-daily-mail.ts'
import { changeReminderHabits } from '../reminders/change-reminder-habits.ts'
import { getReminderHabits } from '../reminders/get-reminder-habits.ts'
import { listReminders } from '../reminders/list-reminders.ts'
import { removeDaysOff } from '../reminders/remove-days-off.ts'
import { addWay } from './add-way.ts'
import { changeWay } from './change-way.ts'
import { changeWaySecret } from './change-way-secret.ts'
import { listWays } from './list-ways.ts'
import { removeWay } from './remove-way.ts'
import { testWay } from './test-way.ts'

let db: Db
beforeAll(async () => {
  db = await openInMemory()
  return () => db.destroy()
})

const address = 'https://ntfy.okafor.example'

test('a way is added, changed, tried and ended, and says of what lets one in nothing', async () => {
  const desk = await danasDesk({ db })
  const typed = { kind: 'ntfy', address, topic: 'danas-steps-x7', token: 'tk_secret' } as const
  const { id, secret } = await ask(desk, addWay, typed)
  expect(secret).toBeUndefined()
  await ask(desk, changeWay, { way: id, says: 'names' })
  const { items } = await ask(desk, listWays, {})
  expect(items).toMatchObject([{ id, kind: 'ntfy', origin: address, says: 'names' }])
  expect(JSON.stringify(items)).not.toMatch(/tk_secret|danas-steps/)
  await ask(desk, removeWay, { way: id })
  expect(await ask(desk, listWays, {})).toEqual({ items: [] })
  await expect(ask(desk, testWay, { way: id })).rejects.toMatchObject({ code: 'not-found' })
})

test('the secret of a webhook is given once, and once more where it is changed', async () => {
  const desk = await danasDesk({ db })
  const key = newKey()
  const typed = { kind: 'webhook', address: `${address}/hidden` } as const
  const { id, secret } = await ask(desk, addWay, typed, { key })
  expect(secret).toMatch(/^whsec_/)
  expect(await ask(desk, addWay, typed, { key })).toEqual({ id })
  const changed = await ask(desk, changeWaySecret, { way: id })
  expect(changed.secret).toMatch(/^whsec_/)
  expect(changed.secret).not.toBe(secret)
})

test.each([
  ['over plain HTTP', { kind: 'gotify', address: 'http://gotify.example', token: 'A' }, 'address'],
  ['without a token', { kind: 'gotify', address }, 'token'],
  ['without a topic', { kind: 'ntfy', address }, 'topic'],
] as const)('a way %s is refused', async (_, typed, field) => {
  const desk = await danasDesk({ db })
  await expect(ask(desk, addWay, typed)).rejects.toMatchObject({ field })
})

test('the hours are given as they are kept, and days off come and go', async () => {
  const desk = await danasDesk({ db })
  const hours = { hour: '10:30', quiet: { from: '22:00', until: '07:00' }, weekdaysOff: [7, 6] }
  await ask(desk, changeReminderHabits, hours)
  const days = { from: '2026-03-10', until: '2026-03-12' }
  await ask(desk, addDaysOff, days)
  await ask(desk, changeDailyMail, { wanted: true })
  expect(await ask(desk, getReminderHabits, {})).toEqual({
    ...{ ...hours, weekdaysOff: [6, 7], daysOff: [days], dailyMail: true },
  })
  await ask(desk, removeDaysOff, days)
  await ask(desk, changeReminderHabits, { hour: '09:00' })
  expect(await ask(desk, getReminderHabits, {})).toEqual({
    ...{ hour: '09:00', weekdaysOff: [], daysOff: [], dailyMail: true },
  })
  await expect(
    ask(desk, changeReminderHabits, { hour: '10:30', weekdaysOff: [1, 2, 3, 4, 5, 6, 7] }),
  ).rejects.toMatchObject({ code: 'wrong-form' })
})

test('a reminder that is not there can be neither listed nor answered', async () => {
  const desk = await danasDesk({ db })
  await addPlanner(desk)
  expect(await ask(desk, listReminders, {})).toEqual({ items: [] })
  await expect(
    ask(desk, answerReminder, { reminder: desk.newId(), answer: 'done' }),
  ).rejects.toMatchObject({ code: 'not-found' })
})
