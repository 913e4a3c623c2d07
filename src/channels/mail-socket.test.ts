import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import {
  createServer as createSecureServer,
  getCACertificates,
  setDefaultCACertificates,
} from 'node:tls'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MailServer } from '#core/mail/server.ts'
import { makeCertificate } from '../../test/program/certificate.ts'
import { type Connecting, connectTo } from './mail-socket.ts'
import type { Resolve } from './resolve.ts'

// A real server on this computer that counts who comes, and a resolver that says of every name what the test says.
let came = 0
let server: Server
let port = 0

beforeAll(async () => {
  server = createServer((socket) => {
    came += 1
    socket.on('error', () => {})
    socket.end('220 here\r\n')
  })
  port = await listening(server, '::')
})
afterAll(() => void server.close())
beforeEach(() => {
  came = 0
  asks.length = 0
})

const asks: string[] = []
const names: Record<string, readonly (readonly string[])[]> = {
  'home.example': [['127.0.0.1']],
  'both.example': [['::1', '127.0.0.1']],
  'turns.example': [['127.0.0.1'], ['169.254.169.254']],
  'two-faced.example': [['1.1.1.1', '169.254.169.254']],
  'cloud.example': [['169.254.169.254']],
  'inside.example': [['10.1.2.3']],
  'beside.example': [['fe80::1']],
  'nobody.example': [[]],
}
const resolve: Resolve = async (host) => {
  asks.push(host)
  const turns = names[host]
  if (!turns) throw Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' })
  return turns[Math.min(asks.filter((asked) => asked === host).length, turns.length) - 1] ?? []
}

const connect = async (host: string, more: Partial<MailServer & Connecting> = {}) => {
  const own = { host, port, security: 'starttls', ownNetwork: true, ...more } as const
  const socket = await connectTo(own, { withinMs: 5000, resolve, ...more })
  const { remotePort, remoteAddress } = socket
  socket.destroy()
  return { socket, remotePort, remoteAddress }
}
const refused = { code: expect.stringMatching(/^(address-forbidden|wrong-form)$/) }

test('the server is reached at the address that was checked, and its name is looked up once', async () => {
  expect((await connect('home.example')).remotePort).toBe(port)
  expect(asks).toEqual(['home.example'])
})

test('where one of several checked addresses does not answer, the next is taken', async () => {
  const only = createServer((socket) => void socket.end())
  const own = await listening(only, '127.0.0.1')
  expect((await connect('both.example', { port: own })).remoteAddress).toBe('127.0.0.1')
  only.close()
})

test('a name that is another server the next time it is looked up leads nowhere then', async () => {
  await connect('turns.example')
  await expect(connect('turns.example')).rejects.toMatchObject({ code: 'address-forbidden' })
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
      '::1',
      '[::]',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::127.0.0.1',
      '2002:7f00:1::',
    ],
    ...['64:ff9b::7f00:1', '10.0.0.1', '172.16.0.1', '192.168.0.1', '100.64.0.1', '127.0.0.1.'],
    ...['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254', 'ff02::1', '224.0.0.1'],
    ...['255.255.255.255', '①②⑦.0.0.1', '127。0。0。1', 'localhost.', 'LOCALHOST', ' 127.0.0.1 '],
    ...['home.example', 'both.example', 'cloud.example', 'two-faced.example', 'inside.example'],
    ...['beside.example', 'dana@home.example', 'smtp://home.example', 'home.example:25', ''],
    ...['home.example\r\nx', 'home.example\0.example', 'a b', '../home.example', '127.0.0.1/8'],
  ]
  test.each(hosts)('“%s”, not said to be in one’s own network', async (host) => {
    const asked = connectTo(
      { host, port: 465, security: 'starttls', ownNetwork: false },
      // What a computer's own look-up would make of it.
      {
        withinMs: 5000,
        resolve: host.toLowerCase().startsWith('local')
          ? async () => ['127.0.0.1', '::1']
          : resolve,
      },
    )
    await expect(asked).rejects.toMatchObject(refused)
    expect(came).toBe(0)
  })

  test.each([
    'cloud.example',
    'two-faced.example',
    '169.254.169.254',
    'fe80::1',
    'fd00:ec2::254',
    '0.0.0.0',
    '127.1',
  ])('“%s”, even if said to be in one’s own network', async (host) => {
    await expect(connect(host)).rejects.toMatchObject(refused)
    expect(came).toBe(0)
  })

  test('by a name that this computer itself knows', async () => {
    const own = { host: 'localhost', port: 465, security: 'tls', ownNetwork: false } as const
    await expect(connectTo(own, { withinMs: 5000 })).rejects.toMatchObject({
      code: 'address-forbidden',
    })
  })

  test('however an address of this computer or of a cable is written', async () => {
    const bytes = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255))
    const own = fc
      .tuple(fc.constantFrom(127, 10, 0, 224, 240), bytes)
      .map(([first, rest]) => [first, ...rest])
    const cable = fc.tuple(fc.nat(255), fc.nat(255)).map((rest) => [169, 254, ...rest])
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(own, cable),
        fc.constantFrom(...writings),
        async (address, write) => {
          const asked = {
            host: write(address),
            port: 587,
            security: 'starttls',
            ownNetwork: false,
          } as const
          await expect(connectTo(asked, { withinMs: 5000, resolve })).rejects.toMatchObject(refused)
        },
      ),
      { numRuns: 500 },
    )
    expect(came).toBe(0)
  })
})

/** The ways in which programs that read addresses take four bytes. */
const writings: readonly ((bytes: readonly number[]) => string)[] = [
  (bytes) => bytes.join('.'),
  (bytes) => `${bytes.join('.')}.`,
  (bytes) => bytes.map((byte) => `0x${byte.toString(16)}`).join('.'),
  (bytes) => bytes.map((byte) => `0${byte.toString(8)}`).join('.'),
  (bytes) => String(numberOf(bytes)),
  (bytes) => `0x${numberOf(bytes).toString(16)}`,
  ([first, ...rest]) => `${first}.${numberOf([0, ...rest])}`,
  ([first, second, ...rest]) => `${first}.${second}.${numberOf([0, 0, ...rest])}`,
  (bytes) => `::ffff:${bytes.join('.')}`,
  (bytes) => `[::${bytes.join('.')}]`,
  (bytes) => `64:ff9b::${bytes.join('.')}`,
  (bytes) => `dana@${bytes.join('.')}`,
]

function numberOf(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

test.each([22, 80, 443, 110, 995, 2525, 8080, 0, -1, 70_000, 1.5, Number.NaN])(
  'port %d is none of mail',
  async (asked) => {
    const own = { host: 'mail.example', port: asked, security: 'tls', ownNetwork: false } as const
    await expect(connectTo(own, { withinMs: 5000, resolve })).rejects.toMatchObject({
      ...{ code: 'wrong-form', field: 'port' },
    })
    expect(asks).toEqual([])
  },
)

test.each([22, 80, 443, 0, 70_000, 2000.5])('nor is %d in one’s own network', async (asked) => {
  await expect(connect('home.example', { port: asked })).rejects.toMatchObject({ field: 'port' })
})

test('without encryption mail goes to this computer alone', async () => {
  await connect('home.example', { security: 'none' })
  await expect(connect('inside.example', { security: 'none' })).rejects.toMatchObject({
    ...{ code: 'address-forbidden', field: 'security' },
  })
})

test.each([
  ['a name that nobody has', 'none.example', {}, 'No server is known by the name none.example'],
  ['a name without an address', 'nobody.example', {}, 'No server is known'],
  ['a door at which nobody listens', 'home.example', { port: 1 + 1024 }, 'nothing listens there'],
  [
    'a server that does not speak TLS there',
    'home.example',
    { security: 'tls' },
    'does not speak TLS at this port',
  ],
] as const)('%s is said to be not reached', async (_, host, more, said) => {
  await expect(connect(host, more)).rejects.toMatchObject({ code: 'not-reached' })
  await expect(connect(host, more)).rejects.toThrow(said)
})

test.each([
  ['a certificate of another name', ['other.example'], true, 'of another name'],
  ['a certificate that nobody trusts', ['home.example'], false, 'nobody this computer trusts'],
])('%s ends it', async (_, certified, trusted, said) => {
  const { cert, key, authority } = makeCertificate(certified)
  const trust = getCACertificates('default')
  if (trusted) setDefaultCACertificates([...trust, authority])
  const secure = createSecureServer({ cert, key })
  secure.on('tlsClientError', () => {})
  const own = await listening(secure, '127.0.0.1')
  await expect(connect('home.example', { port: own, security: 'tls' })).rejects.toThrow(said)
  setDefaultCACertificates(trust)
  secure.close()
})

test('a certificate of the name that was typed is enough', async () => {
  const { cert, key, authority } = makeCertificate(['home.example'])
  const trust = getCACertificates('default')
  setDefaultCACertificates([...trust, authority])
  const secure = createSecureServer({ cert, key })
  const own = await listening(secure, '127.0.0.1')
  expect((await connect('home.example', { port: own, security: 'tls' })).socket).toMatchObject({
    ...{ authorized: true, servername: 'home.example' },
  })
  setDefaultCACertificates(trust)
  secure.close()
})

describe('nothing is waited for without end', () => {
  const silent = createServer((socket: Socket) => void socket.on('error', () => {}))
  afterAll(() => void silent.close())

  test('a resolver that never answers', async () => {
    const asked = connect('home.example', { withinMs: 50, resolve: () => new Promise(() => {}) })
    await expect(asked).rejects.toThrow('took too long')
  })

  test('a server that says nothing where TLS should begin', async () => {
    const own = await listening(silent, '127.0.0.1')
    const asked = connect('home.example', { port: own, security: 'tls', withinMs: 100 })
    await expect(asked).rejects.toThrow('took too long')
  })

  test('what is stopped is said to be stopped', async () => {
    const asked = connect('home.example', { signal: AbortSignal.abort() })
    await expect(asked).rejects.toThrow('was stopped')
  })
})

async function listening(server: Server, host: string) {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, host, resolve)
  await promise
  return (server.address() as AddressInfo).port
}
