import { randomUUIDv7 } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { addCast, at } from '../../test/database/cast.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import { parseDay } from '#core/days/day.ts'
import { appendEntry } from './journal.ts'
import * as store from './webhook-events.ts'
import { changeStanding, findWebhook, listWebhooks, putWebhook, restAll } from './webhooks.ts'
import { removeWebhook, type Webhook } from './webhooks.ts'
import { write } from './write.ts'

const noon = at('2026-03-09T12:00Z')
const later = at('2026-03-09T13:00Z')

onBothEngines((data) => {
  let account: string
  let webhook: Webhook
  let planner: string
  let ana: string

  beforeEach(async () => {
    account = newAccount()
    webhook = {
      ...{ id: randomUUIDv7(), name: 'Sheet', origin: 'https://hooks.example', sealed: 's' },
      ...{ ownNetwork: false, kinds: ['did', 'due'], madeAt: noon, failed: 0 },
    }
    const cast = await addCast(data().db, account)
    ;[planner, ana] = [cast.planner.id, cast.ana.id]
    await write(data().db, account, (db) => putWebhook(db, account, webhook))
  })

  const call = () =>
    write(data().db, account, (db) =>
      appendEntry(db, account, planner, {
        ...({ id: randomUUIDv7(), at: noon, type: 'call', outcome: 'busy' } as const),
        contact: ana,
      }),
    )
  const steps = () => [
    { application: planner, contact: ana, step: `${ana}/call`, on: parseDay('2026-03-09')! },
  ]
  const noteSteps = () =>
    write(data().db, account, (db) =>
      store.noteStepEvents(db, account, { webhook: webhook.id, at: noon, steps: steps() }),
    )
  const list = (before?: number) =>
    store.listEvents(data().db, account, webhook.id, { limit: 2, before })

  test('an entry and a step are each noted once, in order, and read by pages', async () => {
    await call()
    await noteSteps()
    await noteSteps()
    await call()
    const [last, step] = await list()
    expect([last?.type, step?.type]).toEqual(['journal.call', 'step.due'])
    expect(await list(step?.number)).toMatchObject([{ type: 'journal.call', contact: ana }])
    expect(await store.countWaiting(data().db, account, webhook.id)).toBe(3)
    expect(await store.listStepsTold(data().db, account, webhook.id, [planner])).toEqual(steps())
    expect(await store.countWaiting(data().db, newAccount(), webhook.id)).toBe(0)
  })

  test('what waits for a further try comes after what has not been tried', async () => {
    await call()
    await call()
    const next = () => store.findNextEvent(data().db, account, webhook.id)
    const first = await next()
    const change = (more: object) =>
      write(data().db, account, (db) =>
        store.changeEvent(db, account, first!, { state: 'due', tries: 1, ...more }),
      )
    await change({ tryAt: later, because: 'No.', status: 500 })
    expect((await next())?.number).toBe(first!.number + 1)
    const found = await store.findEvent(data().db, account, webhook.id, first!.number)
    expect(found).toMatchObject({ tryAt: later, because: 'No.', status: 500, tries: 1 })
    await write(data().db, account, (db) =>
      store.hurryEvents(db, account, webhook.id, { anew: true }),
    )
    expect(await next()).toMatchObject({ number: first!.number, tries: 0 })
    await write(data().db, account, (db) => store.removeEvent(db, account, first!))
    await change({ state: 'arrived', endedAt: noon })
    expect(await list()).toHaveLength(1)
  })

  test('a month later what ended is forgotten, and steps are not', async () => {
    await call()
    await noteSteps()
    await write(data().db, account, async (db) => {
      const all = await store.listEvents(db, account, webhook.id, { limit: 9 })
      for (const one of all)
        await store.changeEvent(db, account, one, { state: 'arrived', tries: 1, endedAt: noon })
      await store.forgetEvents(db, account, later)
    })
    expect(await list()).toMatchObject([{ type: 'step.due' }])
  })

  test('how it stands with a server is kept, all of them rest at once, and one goes with all it had', async () => {
    const { db } = data()
    const standing = {
      ...{ failed: 2, failingSince: noon, because: 'No.', tryAt: later, arrivedAt: noon },
      ...{ worker: 'w', leaseUntil: later },
    }
    await call()
    await write(db, account, (db) => changeStanding(db, account, webhook.id, standing))
    expect(await findWebhook(db, account, webhook.id)).toEqual({ ...webhook, ...standing })
    await write(db, account, (db) => restAll(db, account, { at: later, because: 'Restored.' }))
    expect(await listWebhooks(db, account)).toMatchObject([{ restsSince: later, failed: 2 }])
    await write(db, account, (db) => removeWebhook(db, account, webhook.id))
    expect([await listWebhooks(db, account), await list()]).toEqual([[], []])
  })
})
