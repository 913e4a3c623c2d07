// The ways by which reminders reach a person: where each leads, and what came of the last try.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Arrived } from '#core/reminders/way.ts'
import type { Db, Writer } from './tables.ts'
import { momentOf } from './values.ts'

const wayKinds = ['web-push', 'ntfy', 'gotify', 'webhook'] as const

export type WayKind = (typeof wayKinds)[number]

export type WayRow = {
  readonly id: string
  readonly kind: WayKind
  readonly name: string
  /** The server, as it may be shown: `https://ntfy.sh`. */
  readonly origin: string
  /** All that lets one in there. */
  readonly sealed: string
  readonly ownNetwork: boolean
  readonly withoutNames: boolean
  readonly addedAt: Moment
  /** Since when nothing arrives there any more, for good. */
  readonly endedAt?: Moment
  readonly tried?: Tried
}

export type Tried = Arrived & { readonly at: Moment }

/** In the order in which they were added. */
export async function listWays(db: Db, account: string): Promise<readonly WayRow[]> {
  const rows = await ways(db, account).orderBy('added_at').orderBy('id').execute()
  return rows.map(wayOf)
}

export async function findWay(db: Db, account: string, id: string): Promise<WayRow | undefined> {
  const row = await ways(db, account).where('id', '=', id).executeTakeFirst()
  return row && wayOf(row)
}

/** One with this id gives its place to it. */
export async function putWay(db: Writer, account: string, way: WayRow): Promise<void> {
  const row = {
    ...{ kind: way.kind, name: way.name, origin: way.origin, sealed: way.sealed },
    ...{ own_network: Number(way.ownNetwork), without_names: Number(way.withoutNames) },
    added_at: printMoment(way.addedAt),
    ended_at: way.endedAt === undefined ? null : printMoment(way.endedAt),
    tried_at: way.tried ? printMoment(way.tried.at) : null,
    ...{ state: way.tried?.state ?? null, because: way.tried?.because ?? null },
  }
  await db
    .insertInto('reminder_way')
    .values({ account, id: way.id, ...row })
    .onConflict((conflict) => conflict.columns(['account', 'id']).doUpdateSet(row))
    .execute()
}

/** Where something arrives, it is not over. */
export async function noteTried(
  db: Writer,
  account: string,
  id: string,
  { at, state, because }: Tried,
): Promise<void> {
  await db
    .updateTable('reminder_way')
    .set({
      ...{ tried_at: printMoment(at), state, because },
      ...(state === 'arrived' && { ended_at: null }),
    })
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

/** It stays, and says since when nothing goes there. */
export async function endWay(db: Writer, account: string, id: string, at: Moment): Promise<void> {
  await db
    .updateTable('reminder_way')
    .set({ ended_at: printMoment(at) })
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

export async function removeWay(db: Writer, account: string, id: string): Promise<void> {
  await db.deleteFrom('reminder_way').where('account', '=', account).where('id', '=', id).execute()
}

function ways(db: Db, account: string) {
  return db.selectFrom('reminder_way').selectAll().where('account', '=', account)
}

type Row = Awaited<ReturnType<ReturnType<typeof ways>['executeTakeFirstOrThrow']>>

function wayOf(row: Row): WayRow {
  const { id, name, origin, sealed, tried_at: at, state, because } = row
  const kind = wayKinds.find((kind) => kind === row.kind)
  if (!kind) throw new Error(`A row holds ${JSON.stringify(row.kind)} where a kind of way belongs.`)
  return {
    ...{ id, kind, name, origin, sealed, addedAt: momentOf(row.added_at) },
    ...{ ownNetwork: row.own_network === 1, withoutNames: row.without_names === 1 },
    ...(row.ended_at !== null && { endedAt: momentOf(row.ended_at) }),
    ...(at !== null && {
      tried: { at: momentOf(at), state: state as Arrived['state'], because: because ?? '' },
    }),
  }
}
