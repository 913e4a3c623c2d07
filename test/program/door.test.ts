// The way in as people run it: a pass-phrase from the command line, HTTPS with a certificate of the test's own
// authority, and what is refused.
import { writeFileSync } from 'node:fs'
import { request, type RequestOptions } from 'node:https'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { expect, test } from 'vitest'
import { makeCertificate } from './certificate.ts'
import { newFolder, start } from './program.ts'

const phrase = 'four quiet herons wait'

test('it listens for other devices only when a pass-phrase is set, and says so', async () => {
  using folder = newFolder()
  const data = ['--data', join(folder.path, 'data')]
  const serve = ['serve', '--port', '0', '--host', '0.0.0.0', ...data]
  expect(await start(serve).ended).toMatchObject({
    status: 4,
    err: expect.stringMatching(
      /--host: Other computers .* no pass-phrase .*npx sincerely passphrase/,
    ),
  })
  const named = ['serve', '--port', '0', '--host-name', 'dana.example', ...data]
  expect(await start(named).ended).toMatchObject({ status: 4 })
  expect(await start(['passphrase', ...data], {}, 'too short\n').ended).toMatchObject({
    status: 2,
    err: expect.stringContaining('four or five words'),
  })
  expect(await start(['passphrase', ...data], {}, `${phrase}\nanother one\n`).ended).toMatchObject({
    status: 2,
    err: expect.stringContaining('not the same'),
  })
  const set = await start(['passphrase', ...data], {}, `${phrase}\n${phrase}\n`).ended
  expect(set).toMatchObject({ status: 0, err: '' })
  expect(set.out).not.toContain('heron')
  const program = start(serve)
  await program.hears(/Sincerely is at http:\/\/localhost:\d+/)
  program.child.kill('SIGTERM')
  expect((await program.ended).status).toBe(0)
})

test('over HTTPS it is there under its own names, with a cookie that no other page has', async () => {
  using folder = newFolder()
  const file = (name: string) => join(folder.path, name)
  const data = ['--data', file('data')]
  const { authority, cert, key } = makeCertificate(['dana.example', 'localhost'])
  writeFileSync(file('cert.pem'), cert)
  writeFileSync(file('key.pem'), key)
  const tls = ['--tls-cert', file('cert.pem'), '--tls-key', file('key.pem')]
  await start(['passphrase', ...data], {}, phrase).ended
  const program = start(['serve', '--port', '0', '--host-name', 'dana.example', ...tls, ...data])
  const [, port = ''] = await program.hears(/Sincerely is at https:\/\/localhost:(\d+)/)
  await program.hears(new RegExp(`Other devices open https://dana.example:${port}`))
  const host = `dana.example:${port}`
  const ask = (path: string, options: Asked = {}) =>
    get(
      { host: '127.0.0.1', servername: 'dana.example', port, path, ca: authority, ...options },
      host,
    )

  const page = await ask('/people', { headers: { 'sec-fetch-mode': 'navigate' } })
  expect([page.status, page.headers.location]).toEqual([303, '/sign-in?to=%2Fpeople'])
  expect(page.headers['strict-transport-security']).toBe('max-age=31536000')
  expect((await ask('/people')).status).toBe(401)
  expect((await ask('/people', { headers: { host: 'evil.example' } })).status).toBe(421)
  const { text } = await ask('/sign-in?to=/people')
  const [, token = ''] = /name="_token" value="([^"]*)"/.exec(text) ?? []
  const signIn = (typed: string) =>
    ask('/sign-in', {
      method: 'POST',
      headers: {
        origin: `https://${host}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: String(new URLSearchParams({ phrase: typed, to: '/people', _token: token })),
    })
  expect((await signIn('seven loud geese leave')).status).toBe(422)
  const { status, headers } = await signIn(phrase)
  const [cookie = ''] = headers['set-cookie'] ?? []
  expect([status, headers.location]).toEqual([303, '/people'])
  expect(cookie).toMatch(
    /^__Host-sincerely-\d+=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  )
  const known = { cookie: cookie.split(';')[0] ?? '' }
  // Nobody has said yet who seeks, so there is nobody to show.
  expect((await ask('/people', { headers: known })).status).toBeLessThan(400)
  expect(await oldestSpoken(Number(port), authority)).toBe('TLSv1.2')

  // Another one, set while it runs, signs everybody out.
  await start(['passphrase', ...data], {}, 'seven loud geese leave').ended
  expect((await ask('/people', { headers: known })).status).toBe(401)
  program.child.kill('SIGTERM')
  expect(await program.ended).toMatchObject({ status: 0, err: '' })
})

test.each([
  [['--tls-cert', 'none.pem'], 2, '--tls-key is still missing'],
  [['--tls-cert', 'none.pem', '--tls-key', 'none.pem'], 2, 'none.pem cannot be read'],
  [['--tls-cert', 'package.json', '--tls-key', 'package.json'], 2, 'do not make HTTPS together'],
  [['--host-name', 'https://dana.example'], 2, 'is no name'],
  [['--proxy', '127.0.0.1'], 2, '--host-name is still missing'],
])('%j does not start, and why is said', async (args, status, sentence) => {
  using folder = newFolder()
  const ended = await start(['serve', '--port', '0', '--data', folder.path, ...args]).ended
  expect([ended.status, ended.err]).toEqual([status, expect.stringContaining(sentence)])
})

type Asked = Omit<RequestOptions, 'headers'> & {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

function get({ body, headers, ...options }: Asked, host: string) {
  type Got = { status?: number; headers: import('node:http').IncomingHttpHeaders; text: string }
  return new Promise<Got>((resolve, reject) => {
    const asked = request({ ...options, agent: false, headers: { host, ...headers } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => (text += part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
      )
    })
    asked.once('error', reject)
    asked.end(body)
  })
}

/** The oldest form of TLS that is answered. */
async function oldestSpoken(port: number, ca: string): Promise<string | undefined> {
  for (const version of ['TLSv1', 'TLSv1.1', 'TLSv1.2'] as const) {
    const options = { host: '127.0.0.1', servername: 'dana.example', port, ca }
    const spoken = await new Promise<boolean>((resolve) => {
      const socket = connect(
        { ...options, minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' },
        () => {
          resolve(true)
          socket.destroy()
        },
      )
      socket.once('error', () => resolve(false))
    })
    if (spoken) return version
  }
  return undefined
}
