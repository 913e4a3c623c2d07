// Both ways to a mailbox with encryption, against servers with certificates of the tests: what is good lets one in, and
// what is not is told apart.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { inTheWay, tryMail } from '../../src/app/mail-account/try-mail.ts'
import type { MailServer } from '../../src/core/mail/server.ts'
import { findDovecot, startDovecot } from '../mail-servers/dovecot.ts'
import { openSink, type Sink } from '../mail-servers/sink.ts'
import { makeCertificate } from '../program/certificate.ts'

const login = { kind: 'password', user: 'dana@mail.example', password: 'an otter' } as const
const usual = getCACertificates('default')
const sinks: Partial<Record<'tls' | 'starttls', Sink>> = {}

beforeAll(async () => {
  const passwords = { [login.user]: login.password }
  const names = ['127.0.0.1']
  await Promise.all(
    (['tls', 'starttls'] as const).map(async (security) => {
      sinks[security] = await openSink({ security, passwords, names })
    }),
  )
})
afterEach(() => setDefaultCACertificates(usual))
afterAll(() => Promise.all(Object.values(sinks).map((sink) => sink[Symbol.asyncDispose]())))

const trust = (...authorities: readonly (string | undefined)[]) =>
  setDefaultCACertificates([...usual, ...authorities.filter((one) => one !== undefined)])
const at = (port: number, security: MailServer['security'], host = '127.0.0.1'): MailServer => ({
  ...{ host, port, security, ownNetwork: true },
})
const said = async (smtp: MailServer, password: string = login.password) =>
  inTheWay(await tryMail({ provider: 'own', smtp, login: { ...login, password } }))?.message

test.each(['tls', 'starttls'] as const)('sending goes with %s', async (security) => {
  const { port, authority } = sinks[security]!
  trust(authority)
  expect(await said(at(port, security))).toBeUndefined()
  expect(await said(at(port, security), 'a weasel')).toMatch(/does not accept this name or this/)
  expect(sinks[security]!.received()).toEqual([])
})

test.each(['tls', 'starttls'] as const)('with %s a bad certificate is told apart', async (way) => {
  const { port, authority } = sinks[way]!
  expect(await said(at(port, way))).toMatch(/nobody this computer trusts has signed its certif/)
  trust(authority)
  expect(await said(at(port, way, 'localhost'))).toMatch(/its certificate is of another name/)
})

test('TLS from the start where STARTTLS is meant is told apart', async () => {
  expect(await said(at(sinks.starttls!.port, 'tls'))).toMatch(/does not speak TLS at this port/)
})

test.skipIf(!findDovecot())('reading goes with STARTTLS', async () => {
  const { authority, cert, key } = makeCertificate(['127.0.0.1'])
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-mail-tls-'))
  chmodSync(folder, 0o755)
  const tls = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') }
  writeFileSync(tls.cert, cert)
  writeFileSync(tls.key, key)
  try {
    await using dovecot = await startDovecot({ tls })
    const smtp = at(sinks.starttls!.port, 'starttls')
    const { user, password, port } = dovecot
    const asked = { provider: 'own', smtp, login: { kind: 'password', user, password } } as const
    const imap = at(port, 'starttls')
    const before = await tryMail({ ...asked, imap })
    expect(before.reading?.message).toMatch(/nobody this computer trusts has signed its certif/)
    trust(authority)
    expect(await tryMail({ ...asked, imap })).not.toHaveProperty('reading')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
