// An event of nothing, to see that a webhook leads where it should. It goes out at once, also to one that rests.
import type { Moment } from '#core/days/moment.ts'
import type { Arrived } from '#core/reminders/way.ts'
import type { Writer } from '#store/tables.ts'
import { addEvents, hurryEvents } from '#store/webhook-events.ts'
import { changeStanding, findWebhook } from '#store/webhooks.ts'
import { write } from '#store/write.ts'
import { getWebhookRow } from './list-webhooks.ts'
import { eventBody, type TellingDesk } from './event-body.ts'
import { post } from './post.ts'

export async function tryWebhook(desk: TellingDesk, id: string): Promise<Arrived> {
  const { db, account, newId } = desk
  const webhook = await getWebhookRow(desk, id)
  const about = { id: `trial-${newId()}`, type: 'webhook.trial', at: desk.now() }
  const event = { ...about, webhook: id, number: 0, state: 'due', tries: 0 } as const
  const body = (await eventBody(desk, event)) ?? ''
  const { state, because, status } = await post(desk, webhook, { id: about.id, body })
  const endedAt = desk.now()
  const came = { tries: 1, endedAt, because, ...(status !== undefined && { status }) }
  await write(db, account, async (db) => {
    if (state !== 'arrived') {
      await addEvents(db, account, id, [{ ...about, ...came, state: 'failed' }])
      return
    }
    await addEvents(db, account, id, [{ ...about, ...came, state }])
    await answersAgain(db, account, id, endedAt)
  })
  return { state, because }
}

/** What waited goes out now; one that rests goes on resting until one says so. */
async function answersAgain(
  db: Writer,
  account: string,
  id: string,
  arrivedAt: Moment,
): Promise<void> {
  const webhook = await findWebhook(db, account, id)
  if (!webhook || webhook.restsSince !== undefined) return
  const { worker, leaseUntil } = webhook
  const held = worker !== undefined && leaseUntil !== undefined ? { worker, leaseUntil } : {}
  await changeStanding(db, account, id, { failed: 0, arrivedAt, ...held })
  await hurryEvents(db, account, id, { anew: false })
}
