import { beforeAll, expect, test } from 'vitest'
import { danasDesk, newKey } from '../../../test/desk/desk.ts'
import { ask } from '../../../test/desk/ask.ts'
import { danasMail } from '../../../test/desk/mail.ts'
import { connectMail } from '#app/mail-account/connect-mail.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { changeMailHabits } from './change-mail-habits.ts'
import { disconnectMail } from './disconnect-mail.ts'
import { findMailServers } from './find-mail-servers.ts'
import { getMailAccount } from './get-mail-account.ts'
import { mailMyself } from './mail-myself.ts'
import { setUpMail } from './set-up-mail.ts'
import { testMail } from './test-mail.ts'

let db: Db
beforeAll(async () => {
  db = await openInMemory()
  return () => db.destroy()
})

test('the mailbox is given without its password, its habits change, and it is let go of', async () => {
  const desk = await danasDesk({ db })
  await connectMail(desk, { ...danasMail, key: newKey() })
  await ask(desk, changeMailHabits, { undoSeconds: 60, perDay: 20 })
  const given = await ask(desk, getMailAccount, {})
  expect(given).toMatchObject({ address: 'dana@okafor.example', undoSeconds: 60, perDay: 20 })
  expect(JSON.stringify(given)).not.toContain(danasMail.secret.password)
  const key = newKey()
  expect(await ask(desk, mailMyself, {}, { key })).toEqual(await ask(desk, mailMyself, {}, { key }))
  await ask(desk, disconnectMail, {})
  await expect(ask(desk, getMailAccount, {})).rejects.toMatchObject({ code: 'not-found' })
  await expect(ask(desk, testMail, {})).rejects.toMatchObject({ code: 'conflict' })
})

test('the servers of a provider that is known are found without asking anybody', async () => {
  const desk = await danasDesk({ db })
  expect(await ask(desk, findMailServers, { address: 'dana@gmail.com' })).toMatchObject({
    ...{ by: 'domain', smtp: { port: expect.any(Number) } },
  })
  await expect(ask(desk, findMailServers, { address: 'dana' })).rejects.toMatchObject({
    field: 'address',
  })
})

test('all that is wrong with a mailbox is said before a server is asked', async () => {
  const desk = await danasDesk({ db })
  const smtp = { host: 'smtp.okafor.example', port: 0, security: 'tls' } as const
  await expect(
    ask(desk, setUpMail, { address: 'dana', name: 'Dana', password: '', smtp }),
  ).rejects.toMatchObject({
    field: 'address',
    also: [{ field: 'smtpPort' }, { field: 'password' }],
  })
})
