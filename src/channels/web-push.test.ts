import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { callAna } from '../../test/ways/message.ts'
import { newBrowser, readPush, readVapid } from '../../test/ways/read-push.ts'
import { openReceiver, type Receiver } from '../../test/ways/receiver.ts'
import { newPushKeys, sendByPush, type PushKeys } from './web-push.ts'

// A push service of the test's own; the one of a browser's maker lies elsewhere and takes HTTPS alone.
let service: Receiver
let keys: PushKeys
beforeAll(async () => {
  service = await openReceiver()
  keys = await newPushKeys()
})
afterAll(() => service.close())
beforeEach(() => {
  service.got.length = 0
  service.answer = { status: 201 }
})

const browser = newBrowser()
const send = (message = callAna, ownNetwork = true) =>
  sendByPush(
    {
      ...{ endpoint: `${service.address}/push/1`, ownNetwork },
      ...{ p256dh: browser.p256dh, auth: browser.authText },
    },
    { keys, subject: 'https://dana.example' },
    message,
    AbortSignal.timeout(20_000),
  )

test('only the browser can read it, and the service can know who sends', async () => {
  expect(await send()).toMatchObject({ state: 'arrived', status: 201 })
  const { path, headers, body } = service.got[0]!
  expect(path).toBe('/push/1')
  expect(headers).toMatchObject({
    ...{ 'content-encoding': 'aes128gcm', ttl: '86400', urgency: 'high' },
    topic: expect.stringMatching(/^[\w-]{32}$/),
  })
  expect(body.toString('latin1')).not.toContain('Ana')
  const { url: _, count: __, ...shown } = callAna
  expect(JSON.parse(readPush(browser, body))).toEqual(shown)
  const claims = readVapid(headers.authorization)
  expect(claims).toMatchObject({ aud: service.address, sub: 'https://dana.example' })
  expect(headers.authorization).toContain(`k=${keys.publicKey}`)
})

test('what comes twice has one topic, so that the browser gets it once; another reminder has another', async () => {
  await send()
  await send()
  await send({ ...callAna, id: 'another' })
  const [one, again, other] = service.got.map(({ headers }) => headers['topic'])
  expect(again).toBe(one)
  expect(other).not.toBe(one)
})

test('a text of any length fits into what services take', async () => {
  await send({ ...callAna, text: '“Grüße” 😀 '.repeat(900) })
  expect(service.got[0]?.body.length).toBeLessThanOrEqual(4096)
  expect(JSON.parse(readPush(browser, service.got[0]?.body ?? Buffer.of()))).toMatchObject({
    title: 'Call Ana Ruiz',
  })
})

test.each([
  [404, 'refused'],
  [410, 'refused'],
  [403, 'refused'],
  [413, 'refused'],
  [429, 'failed'],
  [500, 'failed'],
] as const)('a service that answers %i has %s it', async (status, state) => {
  service.answer = { status }
  expect(await send()).toMatchObject({ state, status })
})

test('a subscription that names this computer is sent nothing', async () => {
  expect(await send(callAna, false)).toMatchObject({ state: 'refused' })
  expect(service.got).toHaveLength(0)
})
