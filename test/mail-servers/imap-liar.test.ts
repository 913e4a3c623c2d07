// Mailboxes that lie, drip or never end: a clear sentence in time, and no more memory than there is.
import { expect, test } from 'vitest'
import { openMailbox } from '../../src/channels/imap/open-mailbox.ts'
import type { Mailbox } from '../../src/channels/imap/mailbox.ts'
import { at } from '../database/cast.ts'
import { startImapLiar, type ImapLie } from './imap-liar.ts'

const since = at('2020-01-01T00:00Z')

const look = async (box: Mailbox) => {
  await box.folders()
  await box.look('INBOX')
  const uids = await box.list(1, since)
  await box.heads(uids.slice(0, 10))
  return box.source(1, 1_000)
}

const endless =
  (what: string): ImapLie =>
  (command, socket) => {
    if (!command.startsWith(what)) return undefined
    const line = '* LIST () "/" "a folder with a long name that goes on"\r\n'.repeat(1_000)
    const more = () => {
      if (!socket.destroyed) socket.write(line, () => setImmediate(more))
    }
    more()
    return 'silence'
  }

const at1 =
  (what: string, said: string): ImapLie =>
  (command) =>
    command.startsWith(what) ? said : undefined

test.for<readonly [string, ImapLie, RegExp]>([
  ['says nothing', (command) => (command === 'GREETING' ? '' : 'silence'), /takes too long|greet/],
  ['greets as another server', at1('GREETING', 'HTTP/1.1 400 Bad Request\r\n\r\n'), /answer/],
  ['says nothing once asked', at1('EXAMINE', 'silence'), /takes too long/],
  ['announces more than there is memory', at1('UID FETCH', huge('9999999999')), /has to/],
  ['announces a little too much', at1('UID FETCH', huge('5000000')), /has to/],
  ['has folders without end', endless('LIST'), /answer/],
  ['finds mails without end', endless('UID SEARCH'), /answer/],
  ['refuses to be searched', at1('UID SEARCH', 'refusal'), /searched/],
  ['hangs up', hangingUp('UID FETCH'), /hung up/],
])('of one that %s it is said, in time', async ([, lie, sentence]) => {
  await using liar = await startImapLiar(lie)
  const server = { host: '127.0.0.1', port: liar.port, security: 'none', ownNetwork: true } as const
  const login = { kind: 'password', user: 'dana', password: 'x' } as const
  const [began, before] = [performance.now(), process.memoryUsage().rss]
  const looking = async () => {
    await using box = await openMailbox({ server, login, patienceMs: 700 })
    return await look(box)
  }
  await expect(looking()).rejects.toMatchObject({
    ...{ name: 'Problem', message: expect.stringMatching(sentence) },
  })
  expect(performance.now() - began).toBeLessThan(6_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
})

test('mails that were not asked for, and numbers that cannot be, are passed over', async () => {
  const lie: ImapLie = (command) => {
    if (command.startsWith('UID SEARCH')) return '* SEARCH 7 3 3 99999999999 0 5\r\n'
    if (!command.startsWith('UID FETCH')) return undefined
    const head = 'From: a@b.example\r\n\r\n'
    const one = (uid: number) =>
      `* ${uid} FETCH (UID ${uid} INTERNALDATE "no date" BODY[HEADER.FIELDS (FROM)] {${head.length}}\r\n${head})\r\n`
    return [5, 5, 400, 3].map(one).join('')
  }
  await using liar = await startImapLiar(lie)
  const server = { host: '127.0.0.1', port: liar.port, security: 'none', ownNetwork: true } as const
  const login = { kind: 'password', user: 'dana', password: 'x' } as const
  await using box = await openMailbox({ server, login, patienceMs: 2_000 })
  await box.look('INBOX')
  const uids = await box.list(4, since)
  expect(uids).toEqual([5, 7])
  expect((await box.heads([5, 7])).map(({ uid, cameAt }) => [uid, cameAt])).toEqual([[5, 0]])
})

function huge(size: string): string {
  return `* 1 FETCH (UID 1 BODY[HEADER] {${size}}\r\nFrom`
}

function hangingUp(what: string): ImapLie {
  return (command, socket) => {
    if (command.startsWith(what)) socket.destroy()
    return command.startsWith(what) ? 'silence' : undefined
  }
}
