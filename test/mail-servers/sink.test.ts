import { createTransport, type SentMessageInfo } from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSink, type Sink } from './sink.ts'
import type { Rule, SinkOptions } from './sink-rules.ts'

const note = {
  from: 'dana@dana.example',
  to: 'ana.ruiz@halvorsen.example',
  subject: 'Thank you',
  text: 'Thank you for Monday.',
}

let sink: Sink
beforeAll(async () => {
  sink = await openSink()
})
afterAll(() => sink[Symbol.asyncDispose]())

test('what it took stands in its record before it says so', async () => {
  await send(sink, {})
  await send(sink, {}, { to: 'ben.ortega@halvorsen.example' })
  expect(sink.received()).toMatchObject([
    { from: note.from, to: [note.to], secure: false, connection: 1 },
    { from: note.from, to: ['ben.ortega@halvorsen.example'], connection: 2 },
  ])
  expect(sink.received()[0]?.bytes.toString()).toContain('Thank you for Monday.')
})

test.each<[of: string, options: SinkOptions, auth: object]>([
  [
    'a password',
    { security: 'tls', passwords: { dana: 'a quiet heron' } },
    { pass: 'a quiet heron' },
  ],
  ['a password, after STARTTLS', { security: 'starttls', passwords: { dana: 'x' } }, { pass: 'x' }],
  ['LOGIN', { security: 'tls', passwords: { dana: 'x' } }, { pass: 'x', method: 'LOGIN' }],
  ['a token', { security: 'tls', tokens: { dana: 'y' } }, { type: 'OAuth2', accessToken: 'y' }],
])('%s lets in, and another does not', async (_, options, auth) => {
  await using sink = await openSink(options)
  await send(sink, { auth: { user: 'dana', ...auth } })
  const wrong = { auth: { user: 'dana', ...auth, pass: 'wrong', accessToken: 'wrong' } }
  await expect(send(sink, wrong)).rejects.toMatchObject({ responseCode: 535 })
  expect(sink.received()).toMatchObject([{ user: 'dana', secure: true }])
})

test('what was only begun is not there', async () => {
  await sink.act({ at: 'end', then: 'wait', kept: false, times: 1 })
  const before = sink.received().length
  const sent = send(sink, {})
  await sink.waiting()
  sink.goOn()
  await expect(sent).rejects.toMatchObject({ code: 'ECONNECTION' })
  expect(sink.received()).toHaveLength(before)
  expect(await sink.obeyed()).toBe(1)
})

test.each<[rule: Rule, said: object, kept: number]>([
  [{ at: 'greeting', then: { code: 421 } }, { responseCode: 421 }, 0],
  [{ at: 'hello', then: 'drop' }, { code: 'ECONNECTION' }, 0],
  [{ at: 'from', then: { code: 451 } }, { responseCode: 451 }, 0],
  [{ at: 'to', then: { code: 550 }, to: note.to }, { responseCode: 550 }, 0],
  [{ at: 'data', then: 'drop' }, { code: 'ECONNECTION' }, 0],
  [{ at: 'end', then: 'drop' }, { code: 'ECONNECTION' }, 0],
  [{ at: 'end', then: 'drop', kept: true }, { code: 'ECONNECTION' }, 1],
  [{ at: 'end', then: { code: 452 }, kept: true }, { responseCode: 452 }, 1],
  [{ at: 'end', then: 'stall', kept: true }, { code: 'ETIMEDOUT' }, 1],
])('it does what it was told: %j', async (rule, said, kept) => {
  const before = sink.received().length
  await sink.act({ ...rule, times: 1 })
  await expect(send(sink, { socketTimeout: 200 })).rejects.toMatchObject(said)
  expect(sink.received()).toHaveLength(before + kept)
  await send(sink, {})
  expect(sink.received()).toHaveLength(before + kept + 1)
})

test('who sends waits where the test wants it', async () => {
  const before = sink.received().length
  await sink.act({ at: 'end', then: 'wait' })
  const sent = send(sink, {})
  expect(await sink.waiting()).toEqual({ at: 'end', to: [note.to] })
  expect(sink.received()).toHaveLength(before + 1)
  const connections = await sink.connections()
  sink.goOn()
  await sent
  expect(await sink.connections()).toBe(connections)
})

function send(sink: Sink, options: object, other: object = {}): Promise<SentMessageInfo> {
  const { port, authority } = sink
  const trusting = authority === undefined ? {} : { tls: { ca: authority } }
  const secure = sink.security === 'tls'
  const transport = createTransport({ host: 'localhost', port, secure, ...trusting, ...options })
  return transport.sendMail({ ...note, ...other })
}
