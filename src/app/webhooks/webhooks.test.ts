import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { openReceiver, type Receiver } from '../../../test/ways/receiver.ts'
import { signature } from '#channels/webhook.ts'
import { webhookKinds } from '#core/webhooks/kinds.ts'
import { Problem } from '#core/problem.ts'
import { afterRestore } from '../backups/after-restore.ts'
import { eraseApplication } from '../erase-application.ts'
import { mergePeople } from '../merge-people.ts'
import { recordCall } from '../record-call.ts'
import { recordNote } from '../record-note.ts'
import { recordReply } from '../record-reply.ts'
import { takeBack } from '../take-back.ts'
import { addWebhook } from './add-webhook.ts'
import { changeWebhook, endWebhook, goOn, renewSecret } from './change-webhook.ts'
import { forgetTold } from './forget-told.ts'
import { listEvents } from './list-events.ts'
import { getWebhook, listWebhooks } from './list-webhooks.ts'
import { tellAgain } from './tell-again.ts'
import { tell, type TellingMind } from './tell.ts'
import { tryWebhook } from './try-webhook.ts'

let receiver: Receiver
beforeAll(async () => {
  receiver = await openReceiver()
})
afterAll(() => receiver.close())
beforeEach(() => {
  receiver.got.length = 0
  receiver.answer = { status: 204 }
  delete receiver.refuse
})

const signal = new AbortController().signal
const minute = 60_000

onOneEngine((data) => {
  let desk: TestDesk & { address: () => string | undefined }
  let who: Awaited<ReturnType<typeof addPlanner>>
  let secret: string
  let id: string

  const add = (more = {}) =>
    addWebhook(desk, {
      ...{ key: newKey(), address: `${receiver.address}/hook?of=dana`, ownNetwork: true },
      ...{ kinds: ['did', 'heard', 'news', 'changed'], ...more },
    })
  const begin = async (more = {}) => {
    const added = await add(more)
    ;({ id } = added)
    secret = added.secret ?? ''
  }
  /** As a process does that has just started. */
  const look = async (mind: TellingMind = {}) => {
    await tell(desk, mind, signal)
    return mind
  }
  const said = () =>
    receiver.got.map(({ headers, body }) => ({
      id: headers['webhook-id'],
      ...(JSON.parse(String(body)) as { type: string; timestamp: string; data: never }),
    }))
  const types = () => said().map(({ type }) => type)
  const call = () =>
    recordCall(desk, {
      ...{ key: newKey(), application: who.application, contact: who.ana, outcome: 'voicemail' },
    })
  const later = (ms: number) =>
    desk.goTo(Temporal.Instant.fromEpochMilliseconds(desk.now() + ms).toString())
  const events = async () => (await listEvents(desk, { id })).events

  beforeEach(async () => {
    desk = { ...(await danasDesk(data())), address: () => 'https://dana.example' }
    who = await addPlanner(desk)
  })

  test('what happens is told, signed, with a sentence and where to ask for more', async () => {
    await begin()
    const entry = await recordReply(desk, {
      ...{ key: newKey(), application: who.application, contact: who.ana },
      ...{ decisionBy: '2026-03-16', said: 'We meet on Monday', words: 'Thank you!' },
    })
    await look()
    expect(said()).toEqual([
      {
        ...{ id: `entry-${entry}`, type: 'journal.reply', timestamp: '2026-03-02T22:00:00.000Z' },
        data: {
          application: {
            ...{ id: who.application, company: 'Halvorsen Paper' },
            position: 'Maintenance planner',
          },
          path: `/applications/${who.application}`,
          url: `https://dana.example/applications/${who.application}`,
          person: { id: who.ana, name: 'Ana Ruiz' },
          entry: {
            ...{ id: entry, type: 'reply', at: '2026-03-02T22:00:00.000Z', contact: who.ana },
            decisionBy: '2026-03-16',
          },
          sentence: 'Ana Ruiz got in touch. They want to decide by Mon 16 March.',
        },
      },
    ])
    const { path, headers, body } = receiver.got[0]!
    const signed = { id: `entry-${entry}`, seconds: desk.now() / 1000, body: String(body), secret }
    expect(path).toBe('/hook?of=dana')
    expect(headers['webhook-signature']).toBe(signature(signed))
    expect(await getWebhook(desk, id)).toMatchObject({ arrivedAt: desk.now(), waiting: 0 })
  })

  test('it is written down with the entry, or neither is', async () => {
    await begin()
    await expect(
      recordCall(desk, {
        ...{ key: newKey(), application: who.application, contact: 'nobody', outcome: 'busy' },
      }),
    ).rejects.toThrow(Problem)
    expect(await events()).toEqual([])
    await call()
    expect(await events()).toMatchObject([{ type: 'journal.call', state: 'due', tries: 0 }])
  })

  test('only the kinds that were chosen, and what is taken back', async () => {
    await begin({ kinds: ['heard'] })
    await call()
    const entry = await recordReply(desk, {
      ...{ key: newKey(), application: who.application, contact: who.ana },
    })
    await takeBack(desk, { key: newKey(), entry })
    await look()
    expect(types()).toEqual(['journal.reply', 'journal.taken-back'])
  })

  test('what becomes due is told once for each day it stands on', async () => {
    await begin({ kinds: ['due'] })
    const mind = await look()
    expect(types()).toEqual(['step.due', 'step.due'])
    expect(said()[0]?.data).toMatchObject({
      person: { name: 'Ana Ruiz' },
      step: { kind: 'thank-you', state: 'due', on: '2026-03-02', contact: who.ana },
      sentence: 'Thank Ana Ruiz by email.',
    })
    expect(said()[0]?.id).toMatch(/^step-[\w-]{43}$/)
    later(5 * minute)
    await look(mind)
    await look()
    desk.goTo('2026-03-03T09:00-06:00')
    await look()
    expect(receiver.got).toHaveLength(2)
    const note = { application: who.application, kind: 'thank-you', channel: 'email' } as const
    await recordNote(desk, { key: newKey(), contact: who.ana, ...note })
    desk.goTo('2026-03-09T10:00-05:00')
    await look()
    const steps = said()
      .slice(2)
      .map(({ data }) => (data as { step: { kind: string } }).step.kind)
    expect(steps.toSorted()).toEqual(['call', 'check-in'])
  })

  test('what is done before it could be told is not told', async () => {
    await begin({ kinds: ['due'] })
    receiver.answer = { status: 503 }
    await look()
    const note = { application: who.application, kind: 'thank-you', channel: 'email' } as const
    for (const contact of [who.ana, who.ben])
      await recordNote(desk, { key: newKey(), contact, ...note })
    receiver.answer = { status: 204 }
    receiver.got.length = 0
    later(minute)
    await look()
    expect(types()).toEqual([])
    expect(await events()).toEqual([])
  })

  test('two people who are joined are not told of once more', async () => {
    await begin({ kinds: ['due'] })
    await look()
    await mergePeople(desk, { key: newKey(), kept: who.ben, lost: who.ana })
    await look()
    expect(receiver.got).toHaveLength(2)
  })

  describe('where the server does not take it', () => {
    beforeEach(async () => {
      await begin()
      await call()
    })

    test.each([500, 429, 404, 401, 302])(
      '%i: it is tried again later, the same',
      async (status) => {
        receiver.answer = { status }
        await look()
        await look()
        expect(receiver.got).toHaveLength(1)
        expect(await events()).toMatchObject([{ state: 'due', tries: 1, status }])
        expect(await getWebhook(desk, id)).toMatchObject({ failed: 1, failingSince: desk.now() })
        receiver.answer = { status: 200 }
        later(minute / 2)
        await look()
        expect(receiver.got).toHaveLength(2)
        const [one, other] = receiver.got
        expect(other?.headers['webhook-id']).toBe(one?.headers['webhook-id'])
        expect(String(other?.body)).toBe(String(one?.body))
        expect(await events()).toMatchObject([{ state: 'arrived', tries: 2, status: 200 }])
        expect(await getWebhook(desk, id)).toMatchObject({ failed: 0 })
      },
    )

    test('the pauses grow, and after two days it rests until one says go on', async () => {
      receiver.answer = { status: 500 }
      const began = desk.now()
      const tries: number[] = []
      const mind: TellingMind = {}
      for (let count = 0; count < 12; count += 1) {
        const { restsUntil = 0 } = await look(mind)
        tries.push((desk.now() - began) / minute)
        if (restsUntil < Infinity) later(restsUntil - desk.now())
      }
      expect(tries).toEqual([
        0, 0.5, 2.5, 12.5, 42.5, 102.5, 222.5, 462.5, 942.5, 1662.5, 2382.5, 3102.5,
      ])
      expect(receiver.got).toHaveLength(12)
      const rests = await getWebhook(desk, id)
      expect(rests).toMatchObject({ waiting: 1, because: expect.stringContaining('500') })
      expect((rests.restsSince ?? 0) - began).toBeGreaterThanOrEqual(2 * 1440 * minute)
      await call()
      receiver.answer = { status: 200 }
      receiver.got.length = 0
      await look()
      expect(receiver.got).toHaveLength(0)
      await goOn(desk, { key: newKey(), id })
      await look()
      expect(types()).toEqual(['journal.call', 'journal.call'])
      expect((await getWebhook(desk, id)).restsSince).toBeUndefined()
    })

    test('one that says it is gone rests at once', async () => {
      receiver.answer = { status: 410 }
      await look()
      expect(await getWebhook(desk, id)).toMatchObject({ restsSince: desk.now(), waiting: 1 })
    })

    test('one event it never takes does not hold up the others, and is given up', async () => {
      receiver.answer = { status: 400 }
      await look()
      const poison = receiver.got[0]?.headers['webhook-id']
      for (let count = 0; count < 13; count += 1) {
        receiver.answer = { status: 200 }
        later(minute / 2)
        await call()
        receiver.refuse = (id) => id === poison
        await look()
        later(12 * 60 * minute)
        await look()
      }
      const all = await events()
      expect(all.filter(({ state }) => state === 'arrived')).toHaveLength(13)
      expect(all.at(-1)).toMatchObject({ state: 'failed', tries: 13, status: 400 })
      expect(await getWebhook(desk, id)).not.toHaveProperty('restsSince')
    })

    test('a clock that was set back holds nothing up', async () => {
      receiver.answer = { status: 500 }
      await look()
      receiver.answer = { status: 200 }
      later(-30 * 86_400_000)
      await look()
      expect(receiver.got).toHaveLength(2)
    })
  })

  test('who was cut off while telling leaves it to be told again', async () => {
    await begin()
    await call()
    const cut = new AbortController()
    cut.abort()
    await tell(desk, {}, cut.signal)
    const { takeEvent } = await import('./take-event.ts')
    expect((await takeEvent(desk, id)).taken).toBeDefined()
    await look()
    expect(receiver.got).toHaveLength(0)
    later(minute)
    await look()
    expect(types()).toEqual(['journal.call'])
  })

  test('two that tell at once tell it once', async () => {
    await begin()
    await Promise.all([call(), call(), call()])
    await Promise.all([look(), look(), look()])
    expect(receiver.got).toHaveLength(3)
    expect(new Set(said().map((one) => one.id)).size).toBe(3)
  })

  test('a trial says what the server answers, and one may tell an event once more', async () => {
    await begin()
    expect(await tryWebhook(desk, id)).toMatchObject({ state: 'arrived' })
    receiver.answer = { status: 401 }
    expect((await tryWebhook(desk, id)).because).toContain('does not accept the signature')
    receiver.answer = { status: 200 }
    await call()
    await look()
    const [last] = await events()
    await tellAgain(desk, { key: newKey(), id, number: last!.number })
    await look()
    expect(types()).toEqual(['webhook.trial', 'webhook.trial', 'journal.call', 'journal.call'])
    expect((await events()).map(({ state }) => state)).toEqual(['arrived', 'failed', 'arrived'])
    await expect(tellAgain(desk, { key: newKey(), id, number: 99 })).rejects.toThrow(Problem)
  })

  test('a trial that arrives lets go what waited', async () => {
    await begin()
    await call()
    receiver.answer = { status: 500 }
    await look()
    receiver.answer = { status: 200 }
    await tryWebhook(desk, id)
    await look()
    expect(types()).toEqual(['journal.call', 'webhook.trial', 'journal.call'])
  })

  test('the address and the secret lie sealed, and are given to no page', async () => {
    await begin({ address: `${receiver.address}/hidden?k=v`, name: 'My sheet' })
    const { rows } = await sql`select * from webhook where account = ${desk.account}`.execute(
      desk.db,
    )
    const shown = JSON.stringify([rows, await listWebhooks(desk), await getWebhook(desk, id)])
    for (const hidden of [secret, 'hidden']) expect(shown).not.toContain(hidden)
  })

  test('a form that is sent twice adds one, and another secret signs from then on', async () => {
    const key = newKey()
    const { id: first, ...made } = await add({ key })
    expect(made.secret).toMatch(/^whsec_/)
    expect(await add({ key })).toEqual({ id: first })
    const renewing = { key: newKey(), id: first }
    expect(await renewSecret(desk, renewing)).toMatch(/^whsec_/)
    expect(await renewSecret(desk, renewing)).toBeUndefined()
    expect(await listWebhooks(desk)).toHaveLength(1)
  })

  test('it can be told other things, elsewhere, and end with all it was told', async () => {
    await begin({ kinds: ['due'] })
    await changeWebhook(desk, { key: newKey(), id, name: 'Sheet', kinds: webhookKinds })
    await changeWebhook(desk, { key: newKey(), id, address: `${receiver.address}/other` })
    expect(await getWebhook(desk, id)).toMatchObject({ name: 'Sheet', kinds: webhookKinds })
    await call()
    await look()
    expect(receiver.got[0]?.path).toBe('/other')
    await endWebhook(desk, { key: newKey(), id })
    await call()
    await look()
    expect(await listWebhooks(desk)).toEqual([])
  })

  test('of what is erased nothing is told any more', async () => {
    await begin()
    await call()
    await eraseApplication(desk, {
      ...{ key: newKey(), application: who.application, company: 'Halvorsen Paper' },
    })
    await look()
    expect(receiver.got).toHaveLength(0)
    expect(await events()).toEqual([])
  })

  test('after a restore nothing is told until one says so', async () => {
    await begin()
    await call()
    await afterRestore(desk)
    await look()
    expect(receiver.got).toHaveLength(0)
    expect((await getWebhook(desk, id)).because).toContain('restored')
    await goOn(desk, { key: newKey(), id })
    await look()
    expect(types()).toEqual(['journal.call'])
  })

  test('what arrived is forgotten after a month, what was due is not told again', async () => {
    await begin({ kinds: webhookKinds })
    await call()
    await look()
    later(31 * 86_400_000)
    await forgetTold(desk)
    expect((await events()).map(({ type }) => type)).toEqual(['step.due'])
  })

  test.each([
    ['no address', { address: '' }, 'address'],
    ['the secrets of a cloud', { address: 'http://169.254.169.254/' }, 'address'],
    ['plain HTTP outside', { address: 'http://hooks.example', ownNetwork: false }, 'address'],
    ['this computer, unless that was said', { ownNetwork: false }, 'address'],
    ['nothing to be told', { kinds: [] }, 'kinds'],
    ['what nobody knows', { kinds: ['gossip'] }, 'kinds'],
    ['a long name', { name: 'x'.repeat(61) }, 'name'],
  ])('%s is refused', async (_, typed, field) => {
    await expect(add(typed)).rejects.toMatchObject({ field })
    expect(await listWebhooks(desk)).toEqual([])
  })
})
