import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { onlyHere, type Reach } from '../reach.ts'
import { onlyOwnHosts } from './own-hosts.ts'
import { wayOf } from './way.ts'

const named: Reach = { ...onlyHere, elsewhere: true, names: ['dana.example', 'box.local:8443'] }
const secure: Reach = { ...named, secure: true }
const proxied: Reach = { ...named, proxy: '10.0.0.1' }

type Row = readonly [
  what: string,
  reach: Reach,
  host: string,
  socket: { readonly remoteAddress: string; readonly localAddress: string; encrypted?: boolean },
  headers: Readonly<Record<string, string>>,
  way: string,
]

const here = { remoteAddress: '127.0.0.1', localAddress: '127.0.0.1' }
const near = { remoteAddress: '192.168.1.66', localAddress: '192.168.1.20' }
const six = { remoteAddress: '::ffff:192.168.1.66', localAddress: '::ffff:192.168.1.20' }
const far = { remoteAddress: 'fd00::66', localAddress: 'fd00::20' }
const proxy = { remoteAddress: '10.0.0.1', localAddress: '10.0.0.2' }
const https = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9, 198.51.100.7' }

test.each<Row>([
  ['this computer', named, 'localhost:4747', here, {}, 'here http://localhost:4747 127.0.0.1'],
  ['this computer by number', named, '[::1]:4747', here, {}, 'here http://[::1]:4747 127.0.0.1'],
  ['this computer by another name', named, 'evil.example:4747', here, {}, '421'],
  [
    'this computer by its own name',
    named,
    'dana.example:4747',
    here,
    {},
    'plain http://dana.example:4747 127.0.0.1',
  ],
  [
    'a phone by the address',
    named,
    '192.168.1.20:4747',
    near,
    {},
    'plain http://192.168.1.20:4747 192.168.1.66',
  ],
  [
    'a phone over IPv6 sockets',
    named,
    '192.168.1.20:4747',
    six,
    {},
    'plain http://192.168.1.20:4747 192.168.1.66',
  ],
  ['a phone over IPv6', named, '[fd00::20]:4747', far, {}, 'plain http://[fd00::20]:4747 fd00::66'],
  ['a phone by another address', named, '192.168.1.21:4747', near, {}, '421'],
  ['a phone at another port', named, '192.168.1.20', near, {}, '421'],
  ['a phone that says it is this computer', named, 'localhost:4747', near, {}, '421'],
  [
    'a phone by name',
    named,
    'DANA.example:4747',
    near,
    {},
    'plain http://dana.example:4747 192.168.1.66',
  ],
  ['a phone by a name like ours', named, 'dana.example.evil.example', near, {}, '421'],
  ['a page elsewhere with a name that points here', named, 'rebound.example:4747', near, {}, '421'],
  [
    'a name with a port of its own',
    named,
    'box.local:8443',
    near,
    {},
    'plain http://box.local:8443 192.168.1.66',
  ],
  ['that name without it', named, 'box.local', near, {}, '421'],
  [
    'HTTPS',
    secure,
    'dana.example:4747',
    { ...near, encrypted: true },
    {},
    'secure https://dana.example:4747 192.168.1.66',
  ],
  [
    'HTTPS from this computer',
    secure,
    'localhost:4747',
    { ...here, encrypted: true },
    {},
    'here https://localhost:4747 127.0.0.1',
  ],
  ['a phone that says it came over HTTPS', named, 'dana.example', near, https, '421'],
  ['a proxy nobody spoke of', named, '127.0.0.1:4747', here, https, '421'],
  [
    'the proxy that is believed',
    proxied,
    'dana.example',
    proxy,
    https,
    'secure https://dana.example 198.51.100.7',
  ],
  [
    'that proxy over plain HTTP',
    proxied,
    'dana.example',
    proxy,
    { 'x-forwarded-proto': 'http' },
    'plain http://dana.example 10.0.0.1',
  ],
  [
    'that proxy saying nothing',
    proxied,
    'dana.example',
    proxy,
    {},
    'plain http://dana.example 10.0.0.1',
  ],
  ['that proxy under the name of this computer', proxied, 'localhost:4747', proxy, https, '421'],
  ['somebody beside that proxy', proxied, 'dana.example', near, https, '421'],
])('%s: it is known how it came', async (_, reach, host, socket, headers, way) => {
  const web = new Hono()
  web.use(onlyOwnHosts(4747, reach))
  web.get('/', (c) => {
    const { kind, origin, from } = wayOf(c)
    return c.text(`${kind} ${origin} ${from}`)
  })
  const request = { headers: { ...headers, host } }
  const answer = await web.request('http://x/', request, { incoming: { socket } })
  expect(answer.status === 200 ? await answer.text() : String(answer.status)).toBe(way)
})
