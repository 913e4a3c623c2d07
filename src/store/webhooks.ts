// Servers of one's own that are told what happens: where each is, and how it goes with it.
import { printMoment, type Moment } from '#core/days/moment.ts'
import { webhookKinds, type WebhookKind } from '#core/webhooks/kinds.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { momentOf } from './values.ts'

export type Standing = {
  readonly arrivedAt?: Moment
  /** How many events in a row it did not take. */
  readonly failed: number
  readonly failingSince?: Moment
  /** Why not, the last time; or why it rests. */
  readonly because?: string
  readonly tryAt?: Moment
  /** Since when it is told nothing. */
  readonly restsSince?: Moment
  /** Who is telling it just now. */
  readonly worker?: string
  readonly leaseUntil?: Moment
}

export type Webhook = Standing & {
  readonly id: string
  readonly name: string
  /** The server, as it may be shown: `https://hooks.example`. */
  readonly origin: string
  /** The address and the secret. */
  readonly sealed: string
  readonly ownNetwork: boolean
  readonly kinds: readonly WebhookKind[]
  readonly madeAt: Moment
}

/** In the order in which they were made. */
export async function listWebhooks(db: Db, account: string): Promise<readonly Webhook[]> {
  const rows = await webhooks(db, account).orderBy('made_at').orderBy('id').execute()
  return rows.map(webhookOf)
}

export async function findWebhook(
  db: Db,
  account: string,
  id: string,
): Promise<Webhook | undefined> {
  const row = await webhooks(db, account).where('id', '=', id).executeTakeFirst()
  return row && webhookOf(row)
}

/** One with this id gives its place to it. */
export async function putWebhook(db: Writer, account: string, webhook: Webhook): Promise<void> {
  const { id, name, origin, sealed } = webhook
  const about = {
    ...{ name, origin, sealed, own_network: Number(webhook.ownNetwork) },
    ...{ kinds: webhook.kinds.join(' '), made_at: printMoment(webhook.madeAt) },
    ...standingRow(webhook),
  }
  await db
    .insertInto('webhook')
    .values({ account, id, ...about })
    .onConflict((conflict) => conflict.columns(['account', 'id']).doUpdateSet(about))
    .execute()
}

export async function changeStanding(
  db: Writer,
  account: string,
  id: string,
  standing: Standing,
): Promise<void> {
  await db
    .updateTable('webhook')
    .set(standingRow(standing))
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

/** All that are told rest from then on. */
export async function restAll(
  db: Writer,
  account: string,
  { at, because }: { readonly at: Moment; readonly because: string },
): Promise<void> {
  await db
    .updateTable('webhook')
    .set({ rests_since: printMoment(at), because, worker: null, lease_until: null })
    .where('account', '=', account)
    .execute()
}

/** With all it was told. */
export async function removeWebhook(db: Writer, account: string, id: string): Promise<void> {
  await db
    .deleteFrom('webhook_event')
    .where('account', '=', account)
    .where('webhook', '=', id)
    .execute()
  await db.deleteFrom('webhook').where('account', '=', account).where('id', '=', id).execute()
}

function webhooks(db: Db, account: string) {
  return db.selectFrom('webhook').selectAll().where('account', '=', account)
}

function webhookOf(row: Tables['webhook']): Webhook {
  const { id, name, origin, sealed, failed } = row
  const kinds = row.kinds.split(' ')
  return {
    ...{ id, name, origin, sealed, ownNetwork: row.own_network === 1 },
    ...{ kinds: webhookKinds.filter((kind) => kinds.includes(kind)) },
    ...{ madeAt: momentOf(row.made_at), failed },
    ...(row.arrived_at !== null && { arrivedAt: momentOf(row.arrived_at) }),
    ...(row.failing_since !== null && { failingSince: momentOf(row.failing_since) }),
    ...(row.because !== null && { because: row.because }),
    ...(row.try_at !== null && { tryAt: momentOf(row.try_at) }),
    ...(row.rests_since !== null && { restsSince: momentOf(row.rests_since) }),
    ...(row.worker !== null && { worker: row.worker }),
    ...(row.lease_until !== null && { leaseUntil: momentOf(row.lease_until) }),
  }
}

function standingRow(standing: Standing) {
  const at = (moment: Moment | undefined) => (moment === undefined ? null : printMoment(moment))
  return {
    ...{ arrived_at: at(standing.arrivedAt), failed: standing.failed },
    ...{ failing_since: at(standing.failingSince), because: standing.because ?? null },
    ...{ try_at: at(standing.tryAt), rests_since: at(standing.restsSince) },
    ...{ worker: standing.worker ?? null, lease_until: at(standing.leaseUntil) },
  }
}
