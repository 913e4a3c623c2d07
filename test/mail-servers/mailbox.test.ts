// The client of mailboxes against a real one.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMailbox } from '../../src/channels/imap/open-mailbox.ts'
import { at } from '../database/cast.ts'
import { findDovecot, startDovecot, type Dovecot } from './dovecot.ts'
import { accessTo } from './mailbox-access.ts'

const long = at('2020-01-01T00:00Z')

describe.skipIf(!findDovecot())('with Dovecot', () => {
  let dovecot: Dovecot
  beforeAll(async () => {
    dovecot = await startDovecot()
  })
  afterAll(() => dovecot?.[Symbol.asyncDispose]())

  test('it is read from where one left off, and nothing there is marked or changed', async () => {
    await dovecot.deliverAll([mail(1), mail(2), mail(3)])
    const before = dovecot.files()
    await using box = await openMailbox(accessTo(dovecot))
    expect(await box.folders()).toEqual([
      { path: 'INBOX', use: 'inbox' },
      { path: 'Junk', use: 'junk' },
      { path: 'Sent', use: 'sent' },
    ])
    const { uidNext, modseq } = await box.look('INBOX')
    expect([uidNext, modseq]).toEqual([4, expect.any(String)])
    const uids = await box.list(2, long)
    expect(uids).toEqual([2, 3])
    expect(await box.list(4, long)).toEqual([])
    expect(await box.list(1, at('2100-01-01T00:00Z'))).toEqual([])
    const [second, third] = await box.heads([2, 3, 99])
    expect(Buffer.from(second!.fields).toString()).toContain('<2@halvorsen.example>')
    expect(Buffer.from(third!.fields).toString()).not.toContain('X-Own')
    expect(Buffer.from((await box.source(3, 1_000))!).toString()).toContain('Mail number 3.')
    expect(await box.source(3, 20)).toHaveLength(20)
    expect(await box.source(99, 20)).toBeUndefined()
    expect(namesOf(dovecot.files())).toEqual(namesOf(before))
  })

  test('what comes in is heard at once, and what is copied lies there once it is asked for', async () => {
    await using box = await openMailbox(accessTo(dovecot))
    const { uidNext } = await box.look('INBOX')
    const began = performance.now()
    const heard = box.wait(20_000, AbortSignal.timeout(20_000))
    await dovecot.deliver(mail(4))
    await heard
    expect(performance.now() - began).toBeLessThan(5_000)
    await box.look('INBOX')
    expect(await box.list(uidNext, long)).toEqual([uidNext])
    await box.look('Sent')
    expect(await box.has('<sent@okafor.example>')).toBe(false)
    const bytes = Buffer.from('Message-ID: <sent@okafor.example>\r\n\r\nThank you.\r\n')
    await box.append('Sent', bytes, at('2026-03-02T16:00Z'))
    await box.look('Sent')
    expect(await box.has('<sent@okafor.example>')).toBe(true)
  })

  test('whoever is not let in is told so, and a server that is gone in mid-wait, too', async () => {
    const { login, ...access } = accessTo(dovecot)
    const wrong = { ...login, password: 'another' }
    await expect(openMailbox({ ...access, login: wrong })).rejects.toMatchObject({
      ...{
        code: 'wrong-password',
        message: '127.0.0.1 does not accept this name or this password.',
      },
    })
    await using box = await openMailbox(accessTo(dovecot))
    await expect(box.look('Nowhere')).rejects.toMatchObject({ code: 'not-found' })
    await box.look('INBOX')
    const [broken] = await Promise.allSettled([
      box.wait(20_000, AbortSignal.timeout(20_000)),
      dovecot.kill(),
    ])
    expect(broken).toMatchObject({ status: 'rejected', reason: { code: 'no-answer' } })
    await expect(box.list(1, long)).rejects.toMatchObject({ code: 'no-answer' })
    await expect(openMailbox(accessTo(dovecot))).rejects.toMatchObject({ code: 'not-reached' })
    await dovecot.start()
  })
})

function mail(number: number): string {
  return `From: Ana Ruiz <ana@halvorsen.example>
To: dana@okafor.example
Subject: News
Message-ID: <${number}@halvorsen.example>
X-Own: yes

Mail number ${number}.
`
}

/** A name says what is marked, behind a comma and a number. */
function namesOf(files: readonly string[]): readonly string[] {
  return files.map((file) => file.replace(/:2,$/, '')).toSorted()
}
