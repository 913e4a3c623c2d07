// What came of a try, for the event and for the server. A server that answers again is told at once what waited; one
// that took nothing for days, or says that it is gone, rests.
import type { Delivered } from '#channels/deliver.ts'
import type { Moment } from '#core/days/moment.ts'
import { pauseAfter, pauseOf, shallRest } from '#core/webhooks/pauses.ts'
import { changeEvent, findEvent, hurryEvents } from '#store/webhook-events.ts'
import { changeStanding, findWebhook, type Standing, type Webhook } from '#store/webhooks.ts'
import { write } from '#store/write.ts'
import type { WritingDesk } from '../desk.ts'
import type { TellingDesk } from './event-body.ts'
import type { Taken } from './take-event.ts'

export function endTry(desk: TellingDesk, taken: Taken, came: Delivered): Promise<void> {
  const { account } = desk
  return write(desk.db, account, async (db) => {
    const { id } = taken.webhook
    const webhook = await findWebhook(db, account, id)
    // Somebody else has it by now, or it is gone.
    if (webhook?.worker !== taken.worker) return
    const writing = { ...desk, db, now: desk.now }
    await noteEvent(writing, taken, came)
    await changeStanding(db, account, id, standingAfter(webhook, came, desk.now()))
    if (came.state === 'arrived' && webhook.failed >= wasDown)
      await hurryEvents(db, account, id, { anew: false })
  })
}

/** So many failures in a row are the server's, and not of one event. */
const wasDown = 3

async function noteEvent(desk: WritingDesk, { event }: Taken, came: Delivered): Promise<void> {
  const { db, account, now } = desk
  const { webhook, number } = event
  // It may have been told anew meanwhile, by a press.
  const { tries: before } = (await findEvent(db, account, webhook, number)) ?? event
  const tries = before + 1
  await changeEvent(db, account, event, { tries, ...endOf(tries, came, now()) })
}

function endOf(
  tries: number,
  { state, status, because }: Delivered,
  now: Moment,
): Omit<Parameters<typeof changeEvent>[3], 'tries'> {
  const said = { because, ...(status !== undefined && { status }) }
  if (state === 'arrived') return { ...said, state, endedAt: now }
  const pause = pauseAfter(tries)
  if (pause === undefined) return { ...said, state: 'failed', endedAt: now }
  return { ...said, state: 'due', tryAt: (now + pause) as Moment }
}

function standingAfter(webhook: Webhook, came: Delivered, now: Moment): Standing {
  if (came.state === 'arrived') return { failed: 0, arrivedAt: now }
  const failed = webhook.failed + 1
  const failingSince = webhook.failingSince ?? now
  const { arrivedAt } = webhook
  const rests = came.status === gone || shallRest(failingSince, now)
  return {
    ...{ failed, failingSince, because: came.because },
    ...(arrivedAt !== undefined && { arrivedAt }),
    tryAt: (now + pauseOf(failed)) as Moment,
    ...(rests && { restsSince: now }),
  }
}

const gone = 410
