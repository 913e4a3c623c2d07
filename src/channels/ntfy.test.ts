import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { callAna } from '../../test/ways/message.ts'
import { openReceiver, type Receiver } from '../../test/ways/receiver.ts'
import { sendByNtfy } from './ntfy.ts'
import { withoutNames } from './said-briefly.ts'

let ntfy: Receiver
beforeAll(async () => {
  ntfy = await openReceiver()
})
afterAll(() => ntfy.close())
beforeEach(() => {
  ntfy.got.length = 0
  ntfy.answer = { status: 200, body: '{"id":"xE73Iyuabi","event":"message"}' }
})

const signal = AbortSignal.timeout(20_000)
const topic = () => ({ server: ntfy.address, topic: 'danas-steps', ownNetwork: true })
const sent = () => JSON.parse(String(ntfy.got[0]?.body)) as unknown

test('a reminder is published to the topic, with a button that opens it and nothing that could do it', async () => {
  const arrived = await sendByNtfy({ ...topic(), token: 'tk_1' }, callAna, signal)
  expect(arrived).toMatchObject({ state: 'arrived' })
  expect(String(ntfy.got[0]?.body)).not.toContain('one-time')
  expect(ntfy.got[0]).toMatchObject({ path: '/', headers: { authorization: 'Bearer tk_1' } })
  expect(sent()).toEqual({
    topic: 'danas-steps',
    title: 'Call Ana Ruiz',
    message: callAna.text,
    priority: 3,
    sequence_id: callAna.id,
    click: callAna.url,
    actions: [{ action: 'view', label: 'Open', url: callAna.url, clear: true }],
  })
})

test('where nobody can say at which address Sincerely is, there is nothing to press', async () => {
  const { url: _, ...message } = callAna
  await sendByNtfy(topic(), message, signal)
  expect(sent()).not.toHaveProperty('actions')
  expect(sent()).not.toHaveProperty('click')
  expect(ntfy.got[0]?.headers).not.toHaveProperty('authorization')
})

test('without names nothing of the person goes out', async () => {
  await sendByNtfy(topic(), withoutNames(callAna), signal)
  expect(sent()).toMatchObject({ message: 'Something is due in Sincerely' })
  expect(String(ntfy.got[0]?.body)).not.toMatch(/Ana|Ruiz|555|voicemail/)
})

describe('what the server answers is said in words', () => {
  test.each([
    [401, '{"code":40101,"error":"unauthorized"}', 'refused', 'does not accept the token'],
    [
      400,
      '{"code":40009,"error":"topic\\n invalid"}',
      'refused',
      'refuses it (400): “topic invalid”',
    ],
    [404, '', 'refused', 'nothing at this address'],
    [429, '{"error":"limit reached"}', 'failed', 'too much at once'],
    [503, '<html>', 'failed', 'a fault of its own (503)'],
    [504, '', 'uncertain', 'Nobody answered behind'],
    [200, '<h1>Welcome to the hotel</h1>', 'refused', 'not as such a server does'],
    [200, '[]', 'refused', 'not as such a server does'],
    [200, 'null', 'refused', 'not as such a server does'],
    [200, 'x'.repeat(70_000), 'uncertain', 'more than there can be'],
  ] as const)('%i %s', async (status, body, state, said) => {
    ntfy.answer = { status, body }
    const arrived = await sendByNtfy(topic(), callAna, signal)
    expect(arrived).toMatchObject({ state })
    expect(arrived.because).toContain(said)
  })
})
