import { createServer, type AddressInfo, type Server } from 'node:net'
import { createServer as createSecure } from 'node:tls'
import { afterEach, expect, test } from 'vitest'
import type { MailLogin, MailServer } from '#core/mail/server.ts'
import { makeCertificate } from '../../../test/program/certificate.ts'
import { tryReading } from './try-reading.ts'
import { trySending } from './try-sending.ts'

// Servers that say one thing to each line that begins so, and keep what they heard.
type Script = readonly (readonly [heard: string, said: string | undefined])[]

const servers: Server[] = []
const heard: string[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
  heard.length = 0
})

const dana: MailLogin = { kind: 'password', user: 'dana@mail.example', password: 'an otter' }
const login64 = Buffer.from('\0dana@mail.example\0an otter').toString('base64')

async function saying(script: Script, secure = false): Promise<MailServer> {
  const server = secure ? createSecure(makeCertificate(['127.0.0.1'])) : createServer()
  server.on(secure ? 'secureConnection' : 'connection', (socket) => {
    const answer = (line: string) => {
      const [, said] = script.find(([start]) => line.startsWith(start)) ?? []
      if (said !== undefined) socket.write(said.replaceAll('\n', '\r\n') + '\r\n')
    }
    socket.on('error', () => {})
    socket.on('data', (bytes: Buffer) => {
      const lines = String(bytes).split('\r\n').slice(0, -1)
      heard.push(...lines)
      lines.forEach(answer)
    })
    answer('hello')
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { host: '127.0.0.1', port, security: 'none', ownNetwork: true }
}

const patience = { withinMs: 1_500 }
const said = (asked: Promise<void>) =>
  asked.then(
    () => 'let in',
    (error: Error) => error.message,
  )
const ehlo = (auth: string): Script => [
  ['hello', '220 mail.example'],
  ['EHLO', `250-mail.example\n250-SIZE 1000\n250 ${auth}`],
]
const imap = (offers: string): Script => [
  ['hello', '* OK ready'],
  ['a CAPABILITY', `* CAPABILITY IMAP4rev1 ${offers}\na OK done`],
  ['a AUTHENTICATE', '+'],
  [login64, 'a OK in'],
  ['a EXAMINE', '* 3 EXISTS\na OK [READ-ONLY] done'],
]

test('whoever may send is let in, and not a word of a mail is said', async () => {
  const server = await saying([...ehlo('AUTH PLAIN LOGIN'), ['AUTH PLAIN', '235 in']])
  expect(await said(trySending(server, dana, patience))).toBe('let in')
  expect(heard.slice(0, 2)).toEqual(['EHLO [127.0.0.1]', `AUTH PLAIN ${login64}`])
  expect(heard.join()).not.toContain('MAIL')
})

test('a server of one’s own may ask nobody, and is told nothing secret then', async () => {
  expect(await said(trySending(await saying(ehlo('SIZE')), dana, patience))).toBe('let in')
  expect(heard.join()).not.toContain(login64)
})

test('a server that asks for name and password one by one is told them so', async () => {
  const script = [...ehlo('AUTH LOGIN'), ['AUTH LOGIN', '334 VXNlcm5hbWU6']] as Script
  const [user, password] = ['dana@mail.example', 'an otter'].map((text) =>
    Buffer.from(text).toString('base64'),
  )
  const server = await saying([...script, [user!, '334 UGFzc3dvcmQ6'], [password!, '235 in']])
  expect(await said(trySending(server, dana, patience))).toBe('let in')
})

test.each<[string, Script, RegExp]>([
  [
    'a wrong password',
    [...ehlo('AUTH PLAIN'), ['AUTH', '535 5.7.8 No']],
    /not accept this name or/,
  ],
  [
    'an own password',
    [...ehlo('AUTH PLAIN'), ['AUTH', '534-5.7.9 App\n534 password']],
    /app password/,
  ],
  ['no passwords', ehlo('AUTH XOAUTH2'), /takes no passwords any more/],
  ['another kind of server', [['hello', '* OK Dovecot ready']], /not as a server for sending/],
  ['one that takes nothing', [['hello', '554 no service']], /takes nothing from this computer/],
  ['one that is busy', [['hello', '421 4.7.0 later']], /lets nobody in just now/],
  ['one that says nothing', [], /says nothing at port \d+\. Is TLS meant/],
])('sending to %s is said in words', async (_, script, expected) => {
  expect(await said(trySending(await saying(script), dana, { withinMs: 300 }))).toMatch(expected)
})

test('whoever may read is let in, and the inbox is looked at without touching it', async () => {
  const server = await saying(imap('AUTH=PLAIN IDLE'))
  expect(await said(tryReading(server, dana, patience))).toBe('let in')
  expect(heard.slice(0, 4)).toEqual([
    ...['a CAPABILITY', 'a AUTHENTICATE PLAIN', login64, 'a EXAMINE INBOX'],
  ])
})

test.each<[string, Script, RegExp]>([
  [
    'a wrong password',
    [[login64, 'a NO [AUTHENTICATIONFAILED] No.'], ...imap('AUTH=PLAIN')],
    /not accept this name/,
  ],
  [
    'switched off',
    [[login64, 'a NO [ALERT] Your account is not enabled for IMAP use.'], ...imap('AUTH=PLAIN')],
    /Reading by IMAP is switched off/,
  ],
  [
    'switched off behind the door',
    [['a EXAMINE', 'a BAD User is authenticated but not connected.'], ...imap('AUTH=PLAIN')],
    /Reading by IMAP is switched off/,
  ],
  ['no passwords', imap('LOGINDISABLED AUTH=XOAUTH2'), /takes no passwords any more/],
  ['no encryption', imap('LOGINDISABLED'), /lets nobody in without encryption/],
  ['another kind of server', [['hello', '220 smtp.example']], /not as a server for reading/],
  ['one that is busy', [['hello', '* BYE too many']], /lets nobody in just now/],
])('reading from %s is said in words', async (_, script, expected) => {
  expect(await said(tryReading(await saying(script), dana, patience))).toMatch(expected)
})

test('a token that is not taken is asked for once more, fresh', async () => {
  const asked: boolean[] = []
  const token = async (fresh: boolean) => (asked.push(fresh), fresh ? 'new' : 'old')
  const line = (word: string) =>
    Buffer.from(`user=dana@mail.example\u0001auth=Bearer ${word}\u0001\u0001`).toString('base64')
  const login = { kind: 'token', user: 'dana@mail.example', token } as const
  const sending = await saying([
    ...ehlo('AUTH XOAUTH2'),
    [`AUTH XOAUTH2 ${line('old')}`, '334 eyJzdGF0dXMiOiI0MDEifQ=='],
    [`AUTH XOAUTH2 ${line('new')}`, '235 in'],
    ['', '535 5.7.8 no'],
  ])
  expect(await said(trySending(sending, login, patience))).toBe('let in')
  const reading = await saying([[line('new'), 'a OK in'], [line('old'), 'a NO no'], ...imap('')])
  expect(await said(tryReading(reading, login, patience))).toBe('let in')
  expect(asked).toEqual([false, true, false, true])
})

test.each(['trySending', 'tryReading'] as const)(
  'with %s a server that offers no STARTTLS is told nothing secret',
  async (way) => {
    const script = way === 'trySending' ? ehlo('AUTH PLAIN') : imap('AUTH=PLAIN')
    const server = { ...(await saying(script)), security: 'starttls' } as const
    const asked = (way === 'trySending' ? trySending : tryReading)(server, dana, patience)
    expect(await said(asked)).toMatch(/offers no STARTTLS at port \d+\. Is TLS meant/)
    expect(heard.join()).not.toContain(login64)
  },
)

test('a certificate nobody vouches for, and a port without TLS, are told apart', async () => {
  const secure = { ...(await saying(ehlo('AUTH PLAIN'), true)), security: 'tls' } as const
  expect(await said(trySending(secure, dana, patience))).toMatch(/certificate/)
  const plain = { ...(await saying(ehlo('AUTH PLAIN'))), security: 'tls' } as const
  expect(await said(trySending(plain, dana, patience))).toMatch(/does not speak TLS/)
  expect(heard.join()).not.toContain(login64)
})
