import { beforeAll, expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey } from '../../../test/desk/desk.ts'
import { ask } from '../../../test/desk/ask.ts'
import { recordCall } from '#app/record-call.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { addWebhook } from './add-webhook.ts'
import { changeWebhook } from './change-webhook.ts'
import { endWebhook } from './end-webhook.ts'
import { getWebhook } from './get-webhook.ts'
import { listWebhookEvents } from './list-webhook-events.ts'
import { listWebhooks } from './list-webhooks.ts'
import { renewWebhookSecret } from './renew-webhook-secret.ts'
import { resumeWebhook } from './resume-webhook.ts'
import { tellWebhookEventAgain } from './tell-webhook-event-again.ts'
import { tryWebhook } from './try-webhook.ts'

let db: Db
beforeAll(async () => {
  db = await openInMemory()
  return () => db.destroy()
})

const address = 'https://hooks.okafor.example/hidden'

test('a webhook is added, changed, given another secret and ended, and says of its address nothing', async () => {
  const desk = await danasDesk({ db })
  const key = newKey()
  const typed = { address, kinds: ['did' as const] }
  const { id, secret } = await ask(desk, addWebhook, typed, { key })
  expect(secret).toMatch(/^whsec_/)
  expect(await ask(desk, addWebhook, typed, { key })).toEqual({ id })
  await ask(desk, changeWebhook, { webhook: id, name: 'Sheet', kinds: ['did', 'due'] })
  const { items } = await ask(desk, listWebhooks, {})
  expect(items).toMatchObject([{ id, name: 'Sheet', kinds: ['did', 'due'], failed: 0 }])
  expect(JSON.stringify(items)).not.toMatch(/hidden|whsec/)
  expect((await ask(desk, renewWebhookSecret, { webhook: id })).secret).not.toBe(secret)
  expect(await ask(desk, resumeWebhook, { webhook: id })).toEqual({})
  await ask(desk, endWebhook, { webhook: id })
  await expect(ask(desk, getWebhook, { webhook: id })).rejects.toMatchObject({ code: 'not-found' })
})

test('what waits is counted and listed, and a trial into one’s own network is refused', async () => {
  const desk = await danasDesk({ db })
  const { application, ana } = await addPlanner(desk)
  const local = { address: 'https://localhost:4000/', kinds: ['did' as const] }
  const { id: webhook } = await ask(desk, addWebhook, local)
  for (let count = 0; count < 52; count += 1)
    await recordCall(desk, { key: newKey(), application, contact: ana, outcome: 'busy' })
  expect(await ask(desk, getWebhook, { webhook })).toMatchObject({ waiting: 52 })
  const { items, next = '' } = await ask(desk, listWebhookEvents, { webhook })
  expect(items[0]).toMatchObject({ number: 52, type: 'journal.call', state: 'due', application })
  const rest = await ask(desk, listWebhookEvents, { webhook, after: next })
  expect([rest.items.length, rest.next]).toEqual([2, undefined])
  expect(await ask(desk, tryWebhook, { webhook })).toMatchObject({ state: 'refused' })
  expect(await ask(desk, tellWebhookEventAgain, { webhook, number: 53 })).toEqual({})
  await expect(ask(desk, listWebhookEvents, { webhook, after: 'x' })).rejects.toMatchObject({
    ...{ code: 'wrong-form', field: 'after' },
  })
})
