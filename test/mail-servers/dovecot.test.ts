// The mailbox of the tests does what the tests on it take for granted.
import { ImapFlow } from 'imapflow'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findDovecot, startDovecot, type Dovecot } from './dovecot.ts'

describe.skipIf(!findDovecot())('with Dovecot', () => {
  let dovecot: Dovecot
  beforeAll(async () => {
    dovecot = await startDovecot()
  })
  afterAll(() => dovecot?.[Symbol.asyncDispose]())

  const look = async (folder = 'INBOX') => {
    const { host, port, user, password } = dovecot
    const auth = { user, pass: password }
    const there = new ImapFlow({ host, port, secure: false, auth, logger: false })
    await there.connect()
    try {
      return await there.mailboxOpen(folder, { readOnly: true })
    } finally {
      await there.logout()
    }
  }
  const mail = 'From: ana@halvorsen.example\nSubject: News\n\nHello Dana,\n.\nthere is news.\n'

  test('what is delivered lies there, also after it was killed, and may get new numbers', async () => {
    await dovecot.deliverAll([mail, Buffer.from(mail)])
    await dovecot.deliver(mail, 'Junk')
    const before = await look()
    expect(before).toMatchObject({ exists: 2, uidNext: 3 })
    expect(await look('Junk')).toMatchObject({ exists: 1 })
    await dovecot.kill()
    await expect(look()).rejects.toThrow()
    await dovecot.start()
    expect(await look()).toMatchObject({ exists: 2, uidValidity: before.uidValidity })
    await dovecot.renumber()
    const after = await look()
    expect(after).toMatchObject({ exists: 2, uidNext: 3 })
    expect(after.uidValidity).not.toBe(before.uidValidity)
    expect(dovecot.files().every((file) => /,S=\d+,W=\d+(:2,)?$/.test(file))).toBe(true)
  })
})
