import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { danasDesk, newKey, newSeal } from '../../../test/desk/desk.ts'
import { danasMail } from '../../../test/desk/mail.ts'
import { onBothEngines } from '../../../test/database/engines.ts'
import type { Desk } from '../desk.ts'
import { connectMail } from './connect-mail.ts'
import { disconnectMail } from './disconnect-mail.ts'
import { findMailAccount } from './find-mail-account.ts'
import { markMailAccount } from './mark-mail-account.ts'
import { openMail } from './open-mail.ts'

onBothEngines((data) => {
  test('without a mailbox there is none to find and none to open', async () => {
    const desk = await danasDesk(data())
    expect(await findMailAccount(desk)).toBeUndefined()
    expect(await openMail(desk)).toBeUndefined()
    await markMailAccount(desk, { works: false, because: 'It is gone.' })
  })

  test('a mailbox that was connected opens with its password, and shows it nowhere else', async () => {
    const desk = await connected(data())
    const opened = await openMail(desk)
    expect(opened?.login).toEqual({ ...danasMail.secret, user: 'dana@okafor.example' })
    expect(opened).toMatchObject({ undoSeconds: 30, perDay: 100, smtp: danasMail.smtp })
    const { rows } = await sql`select * from mail_account`.execute(desk.db)
    const shown = JSON.stringify([rows, await findMailAccount(desk)])
    expect(shown).not.toContain(danasMail.secret.password)
    expect(JSON.stringify(await findMailAccount(desk))).not.toContain('sealed')
  })

  test('a mailbox that is refused rests and says why, until it works again', async () => {
    const desk = await connected(data())
    const since = desk.now()
    await markMailAccount(desk, { works: false, because: 'The password is not right.' })
    desk.goTo('2026-03-03T09:00-06:00')
    await markMailAccount(desk, { works: false, because: 'The server is full.' })
    expect(await findMailAccount(desk)).toMatchObject({
      ...{ restsBecause: 'The server is full.', restsSince: since },
    })
    await markMailAccount(desk, { works: true })
    expect(await findMailAccount(desk)).not.toHaveProperty('restsBecause')
    await markMailAccount(desk, { works: false, because: 'The password is not right.' })
    await connectMail(desk, { key: newKey(), ...danasMail })
    expect(await findMailAccount(desk)).not.toHaveProperty('restsSince')
  })

  test('disconnecting leaves nothing that would let anybody in', async () => {
    const desk = await connected(data())
    await disconnectMail(desk, { key: newKey() })
    expect(await openMail(desk)).toBeUndefined()
    const { rows } = await sql`select * from mail_account where account = ${desk.account}`.execute(
      desk.db,
    )
    expect(rows).toEqual([])
  })

  test('with another key the mailbox asks for its password anew', async () => {
    const desk = await connected(data())
    await expect(openMail({ ...desk, seal: newSeal() })).rejects.toMatchObject({
      code: 'wrong-key',
    })
  })
})

async function connected(data: Parameters<typeof danasDesk>[0]) {
  const desk = await danasDesk(data)
  await connectMail(desk, { key: newKey(), ...danasMail })
  return desk satisfies Desk
}
