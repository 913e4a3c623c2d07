import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { callAna } from '../../test/ways/message.ts'
import { openReceiver, type Receiver } from '../../test/ways/receiver.ts'
import type { Moment } from '#core/days/moment.ts'
import { newWebhookSecret, sendByWebhook, signature } from './webhook.ts'

let receiver: Receiver
beforeAll(async () => {
  receiver = await openReceiver()
})
afterAll(() => receiver.close())
beforeEach(() => {
  receiver.got.length = 0
  receiver.answer = { status: 204 }
})

const secret = newWebhookSecret()
const signal = AbortSignal.timeout(20_000)
const now = Date.parse('2026-03-16T09:00:00Z') as Moment
const send = (more = {}) =>
  sendByWebhook(
    { address: `${receiver.address}/hook?of=dana`, secret, ownNetwork: true, ...more },
    { ...callAna, now },
    signal,
  )

test('a signature is as Standard Webhooks’ own example has it', () => {
  const signed = {
    ...{ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', seconds: 1614265330, body: '{"test": 2432232314}' },
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  }
  expect(signature(signed)).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

test('a reminder comes as JSON that whoever knows the secret can check', async () => {
  expect(await send()).toMatchObject({ state: 'arrived' })
  const { path, headers, body } = receiver.got[0]!
  expect(path).toBe('/hook?of=dana')
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'webhook-id': callAna.id,
    'webhook-timestamp': String(now / 1000),
  })
  expect(headers['webhook-signature']).toBe(
    signature({ id: callAna.id, seconds: now / 1000, body: String(body), secret }),
  )
  const { actions: _, ...said } = callAna
  expect(JSON.parse(String(body))).toEqual({
    type: 'reminder.due',
    timestamp: '2026-03-16T09:00:00Z',
    data: said,
  })
})

test('each try carries the same id', async () => {
  receiver.answer = { status: 500 }
  expect(await send()).toMatchObject({ state: 'failed' })
  receiver.answer = { status: 200, body: 'whatever it likes to say' }
  expect(await send()).toMatchObject({ state: 'arrived' })
  expect(receiver.got.map(({ headers }) => headers['webhook-id'])).toEqual([callAna.id, callAna.id])
})

test('no two secrets are the same, and each has 32 bytes', () => {
  expect(newWebhookSecret()).not.toBe(secret)
  expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32)
})

test.each(['http://169.254.169.254/latest/', 'http://10.0.0.1/', 'http://127.0.0.1:1025/'])(
  'a receiver that leads on to %s is not followed, and has not taken it',
  async (location) => {
    receiver.answer = { status: 307, location }
    const arrived = await send()
    expect(arrived).toMatchObject({ state: 'refused' })
    expect(arrived.because).toContain('not followed')
    expect(receiver.got).toHaveLength(1)
  },
)

test('an address in one’s own network is refused where that was not said', async () => {
  expect(await send({ ownNetwork: false })).toMatchObject({ state: 'refused' })
  expect(receiver.got).toHaveLength(0)
})
