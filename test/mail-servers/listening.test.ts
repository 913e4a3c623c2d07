// Listening to a real mailbox: what comes in is heard, through whatever breaks.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connectMail } from '../../src/app/mail-account/connect-mail.ts'
import { listBeatFaults, noteBeat } from '../../src/app/beat-faults.ts'
import { openOwnMailbox } from '../../src/app/mailbox/open-own.ts'
import { openInMemory } from '../../src/store/engines/in-memory.ts'
import { listMailIn } from '../../src/store/mail-in.ts'
import { findMailListening } from '../../src/store/mail-listening.ts'
import type { Db } from '../../src/store/tables.ts'
import { startBeats } from '../../src/worker/beat.ts'
import { mailboxBeat } from '../../src/worker/mailbox.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../desk/desk.ts'
import { danasMail } from '../desk/mail.ts'
import { mailFrom } from '../desk/mails.ts'
import { findDovecot, startDovecot, type Dovecot } from './dovecot.ts'

const patiently = { timeout: 20_000 }

describe.skipIf(!findDovecot())('with Dovecot', () => {
  let dovecot: Dovecot
  let db: Db
  let desk: TestDesk
  let application: string

  beforeAll(async () => {
    dovecot = await startDovecot()
    db = await openInMemory()
  })
  afterAll(async () => {
    await db?.destroy()
    await dovecot?.[Symbol.asyncDispose]()
  })
  beforeEach(async () => {
    desk = await danasDesk({ db }, '2026-03-03T09:00-06:00')
    ;({ application } = await addPlanner(desk))
    await connect(dovecot.password)
  })

  const connect = (password: string) => {
    const { host, port, user } = dovecot
    const imap = { host, port, security: 'none', ownNetwork: true } as const
    const secret = { kind: 'password', password } as const
    const smtp = { ...danasMail.smtp, ownNetwork: true }
    return connectMail(desk, { key: newKey(), ...danasMail, smtp, imap, user, secret })
  }
  const came = async () => (await listMailIn(db, desk.account, application)).length
  const listening = (one = desk) => {
    const mailbox = (signal: AbortSignal) => openOwnMailbox(one, signal)
    let now = one.now()
    const moving = { ...one, mailbox, now: () => (now = (now + 1_000) as typeof now) }
    return startBeats([{ ...mailboxBeat(moving), everyMs: 0 }], {
      ...{ now: moving.now, lookMs: 20 },
      onEnd: (name, error) => noteBeat(one, name, error),
    })
  }

  test('what comes in is heard at once, also after the server was killed and its mails numbered anew', async () => {
    const stop = listening()
    const looked = async () => (await findMailListening(db, desk.account)).lookedAt
    await expect.poll(looked, patiently).toBeDefined()
    await dovecot.deliver(mailFrom())
    await expect.poll(came, patiently).toBe(1)
    await dovecot.kill()
    await dovecot.start()
    await dovecot.deliver(mailFrom())
    await expect.poll(came, patiently).toBe(2)
    await dovecot.renumber()
    await dovecot.deliver(mailFrom())
    await expect.poll(came, patiently).toBe(3)
    await stop()
    expect(dovecot.files().join(' ')).not.toMatch(/:2,\w/)
  })

  test('a password that is refused is said, and not tried again until it is another one', async () => {
    await connect('another')
    const stop = listening()
    const faults = async () => (await listBeatFaults(desk)).map(({ because }) => because)
    await expect
      .poll(faults, patiently)
      .toEqual(['127.0.0.1 does not accept this name or this password.'])
    expect(await findMailListening(db, desk.account)).toMatchObject({ failed: 1 })
    desk.goTo('2026-03-03T10:00-06:00')
    await connect(dovecot.password)
    await expect.poll(faults, patiently).toEqual([])
    await stop()
  })
})
