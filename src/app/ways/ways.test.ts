import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { onBothEngines } from '../../../test/database/engines.ts'
import { danasDesk, newKey, newSeal } from '../../../test/desk/desk.ts'
import { callAna } from '../../../test/ways/message.ts'
import { newBrowser } from '../../../test/ways/read-push.ts'
import { openReceiver, type Receiver } from '../../../test/ways/receiver.ts'
import { Problem } from '#core/problem.ts'
import { putWay } from '#store/reminder-ways.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { addBrowser, addGotify, addNtfy, addWebhook } from './add-way.ts'
import { changeWebhookSecret, removeWay, sayNames } from './change-way.ts'
import { getWay, getWayRow, listWays } from './list-ways.ts'
import { openWays } from './open-ways.ts'
import { pushKeys } from './push-keys.ts'
import { openTarget, sealTarget, type Target } from './target.ts'
import { testWay } from './test-way.ts'

let receiver: Receiver
beforeAll(async () => {
  receiver = await openReceiver()
})
afterAll(() => receiver.close())
beforeEach(() => {
  receiver.got.length = 0
  receiver.answer = { status: 200, body: '{"id":"a"}' }
})

const topic = 'danas-steps-x7'
const ntfy = (more = {}) => ({
  ...{ key: newKey(), address: receiver.address, topic, token: 'tk_secret' },
  ...{ ownNetwork: true, withoutNames: false, ...more },
})
const signal = AbortSignal.timeout(30_000)
const send = async (desk: Desk) => {
  const [way] = await openWays(desk)
  return way!.send(callAna, signal)
}

const browser = newBrowser()
const firefox = (more = {}) => ({
  ...{ key: newKey(), endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/abc' },
  ...{ p256dh: browser.p256dh, auth: browser.authText, from: 'https://dana.example' },
  ...{ name: 'Firefox on Linux', withoutNames: false, ...more },
})

onBothEngines((data) => {
  test('a reminder goes out by a way that was added, and what came of it is kept with it', async () => {
    const desk = await danasDesk(data())
    const id = await addNtfy(desk, ntfy())
    expect(await listWays(desk)).toMatchObject([{ id, kind: 'ntfy', origin: receiver.address }])
    expect(await send(desk)).toMatchObject({ state: 'arrived' })
    expect(String(receiver.got[0]?.body)).toContain('Call Ana Ruiz')
    expect((await getWay(desk, id)).tried).toMatchObject({ state: 'arrived', at: desk.now() })
    receiver.answer = { status: 401 }
    expect(await send(desk)).toMatchObject({ state: 'refused' })
    expect((await getWay(desk, id)).tried?.because).toContain('does not accept the token')
  })

  test('what lets one in lies sealed, and is given to no page', async () => {
    const desk = await danasDesk(data())
    await addNtfy(desk, ntfy())
    await addGotify(desk, ntfy({ token: 'A.very-secret' }))
    const address = `${receiver.address}/hidden/path?k=v`
    const { secret } = await addWebhook(desk, { ...ntfy(), address })
    await addBrowser(desk, firefox())
    await pushKeys(desk)
    const { rows: ways } = await sql`select * from reminder_way`.execute(desk.db)
    const { rows: facts } = await sql`select * from fact`.execute(desk.db)
    const kept = JSON.stringify([ways, facts, await listWays(desk)])
    const { privateKey } = await pushKeys(desk)
    for (const hidden of [topic, 'tk_secret', 'A.very', secret, 'hidden', 'wpush', privateKey])
      expect(kept).not.toContain(hidden)
    expect((await listWays(desk)).map(({ name }) => name).slice(-1)).toEqual(['Firefox on Linux'])
  })

  test('names stay here where that was asked for', async () => {
    const desk = await danasDesk(data())
    const id = await addNtfy(desk, ntfy({ withoutNames: true }))
    await send(desk)
    expect(String(receiver.got[0]?.body)).not.toMatch(/Ana|voicemail/)
    await sayNames(desk, { key: newKey(), id, withoutNames: false })
    await send(desk)
    expect(String(receiver.got[1]?.body)).toContain('Ana')
  })

  test('a form that is sent twice adds one way, and the same browser keeps its place', async () => {
    const desk = await danasDesk(data())
    const typed = ntfy()
    expect(await addNtfy(desk, typed)).toBe(await addNtfy(desk, typed))
    const id = await addBrowser(desk, firefox())
    expect(await addBrowser(desk, firefox({ name: 'The same' }))).toBe(id)
    expect(await addBrowser(desk, firefox({ endpoint: 'https://fcm.googleapis.com/x' }))).not.toBe(
      id,
    )
    expect(await listWays(desk)).toHaveLength(3)
  })

  test('a test says what the server answers, and a way that is removed is gone', async () => {
    const desk = await danasDesk(data())
    const id = await addGotify(desk, ntfy())
    receiver.answer = { status: 200, body: '{"id":7}' }
    expect(await testWay(desk, { id, origin: 'https://dana.example' })).toMatchObject({
      state: 'arrived',
    })
    expect(String(receiver.got[0]?.body)).toContain('A test from Sincerely')
    await removeWay(desk, { key: newKey(), id })
    expect(await openWays(desk)).toEqual([])
    await expect(testWay(desk, { id })).rejects.toThrow(Problem)
  })

  test('a browser that has ended it stays on the list and says so, and is sent nothing more', async () => {
    const desk = await danasDesk(data())
    const id = await addBrowser(desk, firefox())
    // A browser’s maker has its server elsewhere; this one lies on this computer.
    await write(desk.db, desk.account, async (db) => {
      const way = await getWayRow(desk, id)
      const target = { ...openTarget(desk, way), endpoint: `${receiver.address}/1` } as Target
      const sealed = sealTarget(desk, id, target)
      await putWay(db, desk.account, { ...way, ownNetwork: true, sealed })
    })
    receiver.answer = { status: 410 }
    expect(await send(desk)).toMatchObject({ state: 'refused' })
    expect(await getWay(desk, id)).toMatchObject({ endedAt: desk.now() })
    expect((await send(desk)).because).toContain('has ended it')
    expect(receiver.got).toHaveLength(1)
    // A test asks once more, and what arrives is not over.
    receiver.answer = { status: 201 }
    expect(await testWay(desk, { id })).toMatchObject({ state: 'arrived' })
    expect((await getWay(desk, id)).endedAt).toBeUndefined()
  })

  test('another secret signs from then on', async () => {
    const desk = await danasDesk(data())
    const typed = ntfy()
    const { id, secret } = await addWebhook(desk, typed)
    expect(secret).toMatch(/^whsec_/)
    expect(await addWebhook(desk, typed)).toEqual({ id })
    await send(desk)
    const key = newKey()
    expect(await changeWebhookSecret(desk, { key, id })).toMatch(/^whsec_/)
    expect(await changeWebhookSecret(desk, { key, id })).toBeUndefined()
    await send(desk)
    const [one, other] = receiver.got.map(({ headers }) => headers['webhook-signature'])
    expect(other).not.toBe(one)
  })

  test('with another key the way says what to do, and sends nothing', async () => {
    const desk = await danasDesk(data())
    await addNtfy(desk, ntfy())
    const { publicKey } = await pushKeys(desk)
    const lost = { ...desk, seal: newSeal() }
    expect(await send(lost)).toMatchObject({ state: 'failed' })
    expect((await listWays(lost))[0]?.tried?.because).toContain('type it again')
    expect(receiver.got).toHaveLength(0)
    expect((await pushKeys(desk)).publicKey).toBe(publicKey)
    expect((await pushKeys(lost)).publicKey).not.toBe(publicKey)
  })

  test('nothing is sent into one’s own network unless that was said', async () => {
    const desk = await danasDesk(data())
    await expect(addNtfy(desk, ntfy({ ownNetwork: false }))).rejects.toMatchObject({
      field: 'address',
    })
    await addNtfy(desk, ntfy({ ownNetwork: false, address: 'https://localhost:4000' }))
    expect(await send(desk)).toMatchObject({ state: expect.stringMatching(/refused|failed/) })
    expect(receiver.got).toHaveLength(0)
  })

  test.each([
    ['a server without an address', { address: '' }, 'address'],
    ['a file', { address: 'file:///etc/passwd' }, 'address'],
    [
      'a server outside over plain HTTP',
      { address: 'http://ntfy.example', ownNetwork: false },
      'address',
    ],
    ['a token with a sign that cannot be sent', { token: 'tk_grün' }, 'token'],
    ['a topic with a space', { topic: 'my steps' }, 'topic'],
    ['no topic', { topic: '' }, 'topic'],
    ['where the secrets of a cloud are', { address: 'http://169.254.169.254' }, 'address'],
  ])('%s is refused', async (_, typed, field) => {
    const desk = await danasDesk(data())
    await expect(addNtfy(desk, ntfy(typed))).rejects.toMatchObject({ field })
  })

  test.each([
    ['over plain HTTP', { endpoint: 'http://push.example/1' }],
    ['with a key of another length', { p256dh: 'AAAA' }],
    ['that says nothing', { endpoint: undefined, auth: undefined }],
    ['in one’s own network by a name and password', { endpoint: 'https://a:b@push.example' }],
  ])('a browser %s is refused', async (_, typed) => {
    const desk = await danasDesk(data())
    await expect(addBrowser(desk, firefox(typed))).rejects.toThrow(Problem)
  })
})
