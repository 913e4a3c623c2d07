import { brotliDecompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { Hono } from 'hono'
import { openInMemory } from '#store/engines/in-memory.ts'
import { openAssets, sourceFolders } from './assets.ts'
import type { House } from './house.ts'
import { formToken } from './safety/form-token.ts'
import { web } from './web.ts'

let pages: Hono

beforeAll(async () => {
  const assets = await openAssets(sourceFolders())
  const parts = { db: await openInMemory(), account: 'me', now: () => 0, newId: () => 'id' }
  const desk = parts as unknown as House['desk']
  pages = web({ desk, assets, secret: 'kept with the data', timeZone: 'America/Chicago' }, 4747)
  pages.post('/trial', (c) => c.text('done'))
})

const own = 'http://localhost:4747'
const token = formToken('kept with the data', '/trial')

test.each([
  ['localhost:4747', 200],
  ['LOCALHOST:4747', 200],
  ['127.0.0.1:4747', 200],
  ['[::1]:4747', 200],
  ['evil.example', 421],
  ['evil.example:4747', 421],
  ['localhost:4748', 421],
  ['localhost', 421],
  ['localhost.evil.example:4747', 421],
])('called as %s it answers %i', async (host, status) => {
  const response = await pages.request(`${own}/assets/style.css`, { headers: { host } })
  expect(response.status).toBe(status)
})

type Headers = Readonly<Record<string, string>>

test.each<[string, Headers, string, number]>([
  ['its own page', { origin: own, 'sec-fetch-site': 'same-origin' }, token, 200],
  [
    'its own page in a browser that hides the origin',
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    token,
    200,
  ],
  ['its own page in an older browser', { origin: own }, token, 200],
  ['another page', { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }, token, 403],
  ['another port', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }, token, 403],
  ['another of its own names', { origin: 'http://127.0.0.1:4747' }, token, 403],
  ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }, token, 403],
  ['a page that says nothing', {}, token, 403],
  ['its own page without a token', { origin: own }, '', 403],
  [
    'its own page with the token of another form',
    { origin: own },
    formToken('kept with the data', '/other'),
    403,
  ],
  [
    'its own page with the token of another installation',
    { origin: own },
    formToken('other', '/trial'),
    403,
  ],
])('a post from %s is answered as it should be', async (_, headers, token, status) => {
  const body = new URLSearchParams({ _token: token })
  const response = await pages.request(`${own}/trial`, { method: 'POST', headers, body })
  expect(response.status).toBe(status)
})

test('a post that is not a form changes nothing', async () => {
  const response = await pages.request(`${own}/trial`, {
    method: 'POST',
    headers: { origin: own, 'content-type': 'application/json' },
    body: JSON.stringify({ _token: token }),
  })
  expect(response.status).toBe(403)
})

test('every answer forbids what is not from here', async () => {
  for (const path of ['/assets/style.css', '/nowhere', '/trial']) {
    const { headers } = await pages.request(own + path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /)
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|data:|\*/)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  }
})

test('a form that is too large is refused with a sentence', async () => {
  const body = new URLSearchParams({ _token: token, text: 'x'.repeat(70_000) })
  const response = await pages.request(`${own}/trial`, {
    method: 'POST',
    headers: { origin: own },
    body,
  })
  expect(response.status).toBe(413)
  expect(await response.text()).toContain('Please shorten it')
})

test.each(['style.css', 'mark.svg', 'page.js', 'source-serif-4-latin-400-normal.woff2'])(
  'the asset %s is there',
  async (name) => {
    expect((await pages.request(`${own}/assets/${name}`)).status).toBe(200)
  },
)

test('text is packed for whoever takes it so', async () => {
  const ask = (headers: Record<string, string>) =>
    pages.request(`${own}/assets/style.css`, { headers })
  const packed = await ask({ 'accept-encoding': 'gzip, deflate, br' })
  expect(packed.headers.get('content-encoding')).toBe('br')
  const text = brotliDecompressSync(await packed.arrayBuffer()).toString()
  expect(text).toBe(await (await ask({})).text())
})

test.each(['..%2fweb.ts', 'web.ts', '%2e%2e%2fweb.css', 'none.css'])(
  'no other file is served: %s',
  async (name) => {
    expect((await pages.request(`${own}/assets/${name}`)).status).toBe(404)
  },
)
