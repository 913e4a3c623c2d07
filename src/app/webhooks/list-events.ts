// What a server was told, and what it answered.
import { listEvents as list, type EventListed } from '#store/webhook-events.ts'
import type { Desk } from '../desk.ts'
import { getWebhookRow } from './list-webhooks.ts'

export type EventsTold = {
  readonly events: readonly EventListed[]
  /** The number of the last one, where there are more. */
  readonly before?: number
}

/** The latest first. */
export async function listEvents(
  desk: Desk,
  { id, before }: { readonly id: string; readonly before?: number | undefined },
): Promise<EventsTold> {
  await getWebhookRow(desk, id)
  const found = await list(desk.db, desk.account, id, { limit: perPage + 1, before })
  const events = found.slice(0, perPage)
  const last = events.at(-1)
  return { events, ...(found.length > perPage && last && { before: last.number }) }
}

const perPage = 50
