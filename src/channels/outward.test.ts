import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecure } from 'node:https'
import {
  createServer as createPlain,
  type AddressInfo,
  type Server as NetServer,
  type Socket,
} from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { outward, type Asked } from './outward.ts'
import type { Resolve } from './resolve.ts'
import { makeCertificate } from '../../test/program/certificate.ts'

// A real server on this computer, and a resolver that says of every name what the test says.
const got: { url: string; method: string; host: string; token: string; body: string }[] = []
let respond: RequestListener = (_, response) => void response.end('fine')
let server: Server
let port = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      let body = ''
      for await (const part of request) body += String(part)
      const { host = '', authorization = '' } = request.headers
      const { url = '', method = '' } = request
      got.push({ url, method, host, token: authorization, body })
      respond(request, response)
    })()
  })
  port = await listening(server, '::')
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  got.length = 0
  asks.length = 0
  respond = (_, response) => void response.end('fine')
})

const asks: string[] = []
const names: Record<string, readonly (readonly string[])[]> = {
  'home.example': [['127.0.0.1']],
  localhost: [['127.0.0.1', '::1']],
  'both.example': [['::1', '127.0.0.1']],
  'turns.example': [['127.0.0.1'], ['169.254.169.254']],
  'two-faced.example': [['1.1.1.1', '169.254.169.254']],
  'cloud.example': [['169.254.169.254']],
  'inside.example': [['10.1.2.3']],
  'nobody.example': [[]],
}
const resolve: Resolve = async (host) => {
  asks.push(host)
  const turns = names[host]
  if (!turns) throw Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' })
  const turn = asks.filter((asked) => asked === host).length - 1
  return turns[Math.min(turn, turns.length - 1)] ?? []
}

const get = { method: 'GET', withinMs: 10_000, atMost: 1000, ownNetwork: true } as const
const ask = (address: string, more: Partial<Asked> = {}) =>
  outward(address.replace('PORT', String(port)), { ...get, ...more }, resolve)

test('the server is asked by its name at the address that was checked, which is looked up once', async () => {
  const answered = await ask('http://home.example:PORT/alerts?x=1', {
    ...{ method: 'POST', body: 'Grüße', headers: { authorization: 'Bearer t' } },
  })
  expect(answered.status).toBe(200)
  expect(new TextDecoder().decode(answered.bytes)).toBe('fine')
  expect(got).toEqual([
    {
      ...{ url: '/alerts?x=1', method: 'POST', host: `home.example:${port}` },
      ...{ token: 'Bearer t', body: 'Grüße' },
    },
  ])
  expect(asks).toEqual(['home.example'])
})

test('where one of several checked addresses does not answer, the next is taken', async () => {
  const only = createServer((_, response) => void response.end('four'))
  const own = await listening(only, '127.0.0.1')
  expect((await ask(`http://both.example:${own}/`)).status).toBe(200)
  only.close()
})

test('a name that is another server the next time it is looked up, is not looked up again', async () => {
  expect((await ask('http://turns.example:PORT/')).status).toBe(200)
  await expect(ask('http://turns.example:PORT/')).rejects.toMatchObject({
    code: 'address-forbidden',
  })
  expect(got).toHaveLength(1)
})

describe('nothing reaches what must not be reached', () => {
  const hosts = [
    ...[
      'localhost',
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '0',
      '0.0.0.0',
    ],
    ...[
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::127.0.0.1]',
      '[2002:7f00:1::]',
    ],
    ...[
      '[64:ff9b::7f00:1]',
      '10.0.0.1',
      '172.16.0.1',
      '192.168.0.1',
      '100.64.0.1',
      '169.254.169.254',
    ],
    ...['[fe80::1]', '[fd00:ec2::254]', '[ff02::1]', '224.0.0.1', '255.255.255.255', '①②⑦.0.0.1'],
    ...['home.example', 'both.example', 'cloud.example', 'two-faced.example', 'inside.example'],
    ...[
      'dana@home.example',
      'push.example@127.0.0.1',
      '127.0.0.1#@push.example',
      '127.0.0.1\\@x.example',
    ],
  ]
  test.each(hosts)('%s', async (host) => {
    const asked = ask(
      `http://${host}:PORT/`.replace('#@push.example:PORT', ':PORT/#@push.example'),
      {
        ownNetwork: false,
      },
    )
    await expect(asked).rejects.toMatchObject({
      code: expect.stringMatching(/^(address-forbidden|wrong-form)$/),
    })
    expect(got).toHaveLength(0)
  })

  test('by a name that this computer itself knows', async () => {
    const asked = outward(`http://localhost:${port}/`, { ...get, ownNetwork: false })
    await expect(asked).rejects.toMatchObject({ code: 'address-forbidden' })
    expect(got).toHaveLength(0)
  })

  // Led there by a server that may be asked.
  test.each([
    ...['http://169.254.169.254/latest/meta-data', 'http://cloud.example/', 'http://10.0.0.1/'],
    ...['http://[fe80::1]/', 'file:///etc/passwd', 'gopher://home.example/', 'http://[::1]:PORT/'],
    ...['//127.0.0.1:PORT/', 'http://127.0.0.1:PORT/', 'http://dana:x@home.example:PORT/'],
    ...[
      'http://home.example:22/',
      'http://0x7f000001:PORT/',
      'https://other.example/',
      'http://:80',
    ],
    ...['http://home.example:8081/'],
  ])('by a redirect to %s', async (location) => {
    respond = (_, response) =>
      void response.writeHead(307, { location: location.replace('PORT', String(port)) }).end()
    await expect(
      ask('http://home.example:PORT/', { headers: { authorization: 'x' } }),
    ).rejects.toMatchObject({
      code: expect.stringMatching(/^(address-forbidden|wrong-form|no-answer)$/),
    })
    expect(got).toHaveLength(1)
  })

  test('by a redirect on the same server whose name has become another address', async () => {
    respond = (_, response) => void response.writeHead(302, { location: '/on' }).end()
    await expect(ask('http://turns.example:PORT/')).rejects.toMatchObject({
      code: 'address-forbidden',
    })
    expect(got).toHaveLength(1)
  })
})

test('however an address of this computer or of a cable is written, nothing is sent to it', async () => {
  const bytes = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  const starts = fc.constantFrom(127, 10, 0, 224, 240).map((first) => [first] as const)
  const whole = fc.tuple(starts, bytes).map(([[first], rest]) => [first, ...rest])
  const cable = fc.tuple(fc.nat(255), fc.nat(255)).map((rest) => [169, 254, ...rest])
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(whole, cable),
      fc.constantFrom(...writings),
      async (address, write) => {
        const asked = ask(`http://${write(address)}:PORT/`, { ownNetwork: false })
        await expect(asked).rejects.toMatchObject({
          code: expect.stringMatching(/^(address-forbidden|wrong-form)$/),
        })
      },
    ),
    { numRuns: 1000 },
  )
  expect(got).toHaveLength(0)
})

/** The ways in which programs that read addresses take four bytes. */
const writings: readonly ((bytes: readonly number[]) => string)[] = [
  (bytes) => bytes.join('.'),
  (bytes) => `${bytes.join('.')}.`,
  (bytes) => bytes.map((byte) => `0x${byte.toString(16)}`).join('.'),
  (bytes) => bytes.map((byte) => `0${byte.toString(8)}`).join('.'),
  (bytes) => String(numberOf(bytes)),
  (bytes) => `0X${numberOf(bytes).toString(16)}`,
  (bytes) => `0${numberOf(bytes).toString(8)}`,
  ([first, ...rest]) => `${first}.${numberOf([0, ...rest])}`,
  ([first, second, ...rest]) => `${first}.${second}.${numberOf([0, 0, ...rest])}`,
  (bytes) => bytes.join('。').replaceAll(/\d/g, wide),
  (bytes) => `[::ffff:${bytes.join('.')}]`,
  (bytes) => `[::${bytes.join('.')}]`,
  (bytes) => `[64:ff9b::${bytes.join('.')}]`,
  (bytes) =>
    `[2002:${numberOf(bytes)
      .toString(16)
      .padStart(8, '0')
      .replace(/(?=.{4}$)/, ':')}::1]`,
  (bytes) => `dana@${bytes.join('.')}`,
]

function numberOf(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

function wide(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0)
}

test('a redirect on the same server is followed with what was sent', async () => {
  respond = ({ url }, response) =>
    void (url === '/' ? response.writeHead(308, { location: '/on' }).end() : response.end())
  await ask('http://home.example:PORT/', { method: 'POST', body: 'x' })
  expect(got.map(({ method, url, body }) => `${method} ${url} ${body}`)).toEqual([
    ...['POST / x', 'POST /on x'],
  ])
})

test('a redirect from a message to a page is not taken for its arrival', async () => {
  respond = (_, response) => void response.writeHead(303, { location: '/read' }).end()
  await expect(ask('http://home.example:PORT/', { method: 'POST' })).rejects.toMatchObject({
    code: 'no-answer',
  })
})

test('redirects in a ring end', async () => {
  respond = (_, response) => void response.writeHead(302, { location: '/' }).end()
  await expect(ask('http://home.example:PORT/')).rejects.toThrow('without end')
  expect(got).toHaveLength(4)
})

describe('a server that misbehaves is bounded', () => {
  const answers: readonly [string, RequestListener, string][] = [
    ['says nothing', () => {}, 'took too long'],
    ['drips for ever', (_, to) => drip(to, 20), 'took too long'],
    ['answers without end', (_, to) => drip(to, 5, 500), 'more than there can be'],
    [
      'says that it will send much',
      (_, to) => void to.writeHead(200, { 'content-length': 5000 }).end('x'.repeat(5000)),
      'more than there can be',
    ],
    ['breaks off', (_, to) => void (to.write('x'), to.socket?.destroy()), 'broken off'],
    [
      'leads nowhere',
      (_, to) => void to.writeHead(302, { location: 'http://' }).end(),
      'no address',
    ],
  ]
  test.each(answers)('one that %s', async (_, listener, said) => {
    respond = listener
    const withinMs = said === 'took too long' ? 300 : 10_000
    const began = performance.now()
    await expect(ask('http://home.example:PORT/', { withinMs })).rejects.toThrow(said)
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  test.each([
    ['speaks something else', 'SSH-2.0-nonsense\r\n', 'not as servers'],
    [
      'has endless headers',
      `HTTP/1.1 200 OK\r\n${'x-a: bbbbbbbbbbbbbbbbb\r\n'.repeat(9000)}`,
      'not as servers',
    ],
    ['hangs up', '', 'broken off'],
  ])('one that %s', async (_, words, said) => {
    const nonsense = createPlain((socket: Socket) => {
      socket.on('error', () => {})
      socket.end(words)
    })
    const own = await listening(nonsense, '127.0.0.1')
    await expect(ask(`http://home.example:${own}/`)).rejects.toThrow(said)
    nonsense.close()
  })
})

test.each([
  ['a name that nobody has', 'http://none.example:PORT/', 'No server is known'],
  ['a name without an address', 'http://nobody.example:PORT/', 'No server is known'],
  ['a door at which nobody listens', 'http://home.example:1025/', 'nothing listens there'],
])('%s is said to be not reached', async (_, address, said) => {
  await expect(ask(address)).rejects.toMatchObject({ code: 'not-reached' })
  await expect(ask(address)).rejects.toThrow(said)
})

test('a resolver that never answers is not waited for', async () => {
  const asked = outward(
    'http://slow.example',
    { ...get, withinMs: 100 },
    () => new Promise(() => {}),
  )
  await expect(asked).rejects.toMatchObject({ code: 'not-reached' })
})

test('what is stopped is said to be stopped', async () => {
  respond = () => {}
  const stop = new AbortController()
  const asked = ask('http://home.example:PORT/', { signal: stop.signal })
  stop.abort()
  await expect(asked).rejects.toThrow('was stopped')
})

test('a certificate that proves nothing, or is of another name, ends it before anything is sent', async () => {
  const { cert, key } = makeCertificate(['other.example'])
  let asked = 0
  const secure = createSecure({ cert, key }, (_, response) => {
    asked += 1
    response.end()
  })
  const own = await listening(secure, '127.0.0.1')
  await expect(ask(`https://home.example:${own}/`)).rejects.toMatchObject({ code: 'not-reached' })
  expect(asked).toBe(0)
  secure.close()
})

function drip(to: ServerResponse, everyMs: number, bytes = 1): void {
  const drop = 'x'.repeat(bytes)
  const timer = setInterval(() => (to.destroyed ? clearInterval(timer) : to.write(drop)), everyMs)
}

async function listening(server: NetServer, host: string) {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, host, resolve)
  await promise
  return (server.address() as AddressInfo).port
}
