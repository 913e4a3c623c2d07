// One reminder by one way: sent, and what came of it noted with the way.
import { withoutNames } from '#channels/said-briefly.ts'
import { Problem } from '#core/problem.ts'
import type { Arrived, ReminderMessage } from '#core/reminders/way.ts'
import * as ways from '#store/reminder-ways.ts'
import type { WayRow } from '#store/reminder-ways.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { pushKeys } from './push-keys.ts'
import { openTarget, type Target } from './target.ts'

export async function sendBy(
  desk: Desk,
  way: WayRow,
  message: ReminderMessage,
  signal: AbortSignal,
): Promise<Arrived> {
  const { isOver, ...arrived } = await sent(desk, way, message, signal)
  const { db, account } = desk
  await write(db, account, async (db) => {
    await ways.noteTried(db, account, way.id, { ...arrived, at: desk.now() })
    if (isOver) await ways.endWay(db, account, way.id, desk.now())
  })
  return arrived
}

/** `isOver` where nothing will arrive there ever again. */
type Sent = Arrived & { readonly isOver?: boolean }

async function sent(
  desk: Desk,
  way: WayRow,
  message: ReminderMessage,
  signal: AbortSignal,
): Promise<Sent> {
  try {
    const target = { ...openTarget(desk, way), ownNetwork: way.ownNetwork }
    return await hand(desk, target, way.withoutNames ? withoutNames(message) : message, signal)
  } catch (error) {
    if (error instanceof Problem) return { state: 'failed', because: error.message }
    throw error
  }
}

async function hand(
  desk: Desk,
  target: Target & { readonly ownNetwork: boolean },
  message: ReminderMessage,
  signal: AbortSignal,
): Promise<Sent> {
  switch (target.kind) {
    case 'ntfy': {
      const { sendByNtfy } = await import('#channels/ntfy.ts')
      return said(await sendByNtfy(target, message, signal))
    }
    case 'gotify': {
      const { sendByGotify } = await import('#channels/gotify.ts')
      return said(await sendByGotify(target, message, signal))
    }
    case 'webhook': {
      const { sendByWebhook } = await import('#channels/webhook.ts')
      return said(await sendByWebhook(target, { ...message, now: desk.now() }, signal))
    }
    case 'web-push': {
      const { sendByPush } = await import('#channels/web-push.ts')
      const push = { keys: await pushKeys(desk), subject: target.from }
      const { status, ...arrived } = await sendByPush(target, push, message, signal)
      return status === 404 || status === 410 ? { ...over, isOver: true } : arrived
    }
  }
}

export const over: Arrived = {
  state: 'refused',
  because: 'That browser has ended it, or is gone. Add it again there if you still use it.',
}

function said({ state, because }: Arrived): Arrived {
  return { state, because }
}
