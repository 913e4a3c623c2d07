import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { callAna } from '../../test/ways/message.ts'
import { openReceiver, type Receiver } from '../../test/ways/receiver.ts'
import { sendByGotify } from './gotify.ts'

let gotify: Receiver
beforeAll(async () => {
  gotify = await openReceiver()
})
afterAll(() => gotify.close())
beforeEach(() => {
  gotify.got.length = 0
  gotify.answer = { status: 200, body: '{"id":25,"appid":5}' }
})

const signal = AbortSignal.timeout(20_000)
const send = (folder = '', message = callAna) =>
  sendByGotify(
    { server: `${gotify.address}${folder}`, token: 'A.token', ownNetwork: true },
    message,
    signal,
  )

test.each([
  ['', '/message'],
  ['/', '/message'],
  ['/gotify', '/gotify/message'],
  ['/gotify/', '/gotify/message'],
])('a server at “%s” gets it at %s, with the token in a header', async (folder, path) => {
  expect(await send(folder)).toMatchObject({ state: 'arrived' })
  expect(gotify.got[0]).toMatchObject({ path, headers: { 'x-gotify-key': 'A.token' } })
  expect(JSON.parse(String(gotify.got[0]?.body))).toEqual({
    title: 'Call Ana Ruiz',
    message: callAna.text,
    priority: 5,
    extras: {
      'client::notification': { click: { url: callAna.url } },
      'sincerely::reminder': { id: callAna.id },
    },
  })
})

test('what Gotify says is wrong is said', async () => {
  const body = '{"error":"Bad Request","errorCode":400,"errorDescription":"Field is required"}'
  gotify.answer = { status: 400, body }
  expect((await send()).because).toContain('“Field is required”')
  gotify.answer = { status: 401, body: '{}' }
  expect(await send()).toMatchObject({ state: 'refused' })
})

test('a page that stands in front of the server has not taken it', async () => {
  gotify.answer = { status: 200, body: '{"id":"no number"}' }
  expect(await send()).toMatchObject({ state: 'refused' })
})
