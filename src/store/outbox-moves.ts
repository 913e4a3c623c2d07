// How mails in the outbox get from state to state. Each move repeats what it was decided on: whoever comes too late
// moves nothing.
import { sql } from 'kysely'
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Answer } from '#core/mail/carrier.ts'
import { companyPause, providersDay } from '#core/outbox/pace.ts'
import { longestPause } from '#core/outbox/pauses.ts'
import { inHand, statesBefore, waiting, type MailState } from '#core/outbox/state.ts'
import { inChunks } from './chunks.ts'
import { isIn, type Mail } from './outbox.ts'
import type { Db, Writer } from './tables.ts'
import { momentOf } from './values.ts'

export type Move = {
  readonly state: MailState
  readonly goesAt?: Moment
  readonly tryAt?: Moment
  readonly tries?: number
  /** Counted as one more. */
  readonly isTry?: boolean
  readonly worker?: string | null
  readonly leaseUntil?: Moment | null
  readonly dottedAt?: Moment
  readonly endedAt?: Moment
  readonly because?: string | null
  /** Where the server gave it another. */
  readonly messageId?: string
  readonly answers?: readonly Answer[]
}

/** Moves those of these that may come into that state; with `held` only what that worker has. Gives how many. */
export async function moveMails(
  db: Writer,
  account: string,
  ids: readonly string[],
  { state, ...move }: Move,
  held?: string,
): Promise<number> {
  const { goesAt, tryAt, tries, worker, leaseUntil, dottedAt, endedAt, because, answers } = move
  const { isTry, messageId } = move
  const set = {
    state,
    ...(goesAt !== undefined && { goes_at: printMoment(goesAt) }),
    ...(tryAt !== undefined && { try_at: printMoment(tryAt) }),
    ...(tries !== undefined && { tries }),
    ...(isTry && { tries: sql<number>`tries + 1` }),
    ...(messageId !== undefined && { message_id: messageId }),
    ...(worker !== undefined && { worker }),
    ...(leaseUntil !== undefined && {
      lease_until: leaseUntil === null ? null : printMoment(leaseUntil),
    }),
    ...(dottedAt !== undefined && { dotted_at: printMoment(dottedAt) }),
    ...(endedAt !== undefined && { ended_at: printMoment(endedAt) }),
    ...(because !== undefined && { because }),
    ...(answers !== undefined && { answers: JSON.stringify(answers) }),
  }
  const moved = await inChunks(ids, (part) =>
    db
      .updateTable('outbox')
      .set(set)
      .where('account', '=', account)
      .where('id', 'in', part)
      .where(isIn(statesBefore(state)))
      .$if(held !== undefined, (query) => query.where('worker', '=', held!))
      .execute(),
  )
  return moved.reduce((sum, { numUpdatedRows }) => sum + Number(numUpdatedRows), 0)
}

/** Those of these that were handed over, with what the server said; gives the ids of those that this was news of. */
export async function endSent(
  db: Writer,
  account: string,
  all: readonly Pick<Mail, 'id' | 'messageId' | 'answers'>[],
  at: Moment,
): Promise<ReadonlySet<string>> {
  const moved = await inChunks(all, (part) => {
    const ids = part.map(({ id }) => id)
    const byId = (valueOf: (one: (typeof part)[number]) => string) =>
      sql<string>`case id ${sql.join(
        part.map((one) => sql`when ${one.id} then ${valueOf(one)}`),
        sql` `,
      )} end`
    return db
      .updateTable('outbox')
      .set({
        ...{ state: 'sent', worker: null, because: null, ended_at: printMoment(at) },
        message_id: byId(({ messageId }) => messageId),
        answers: byId(({ answers }) => JSON.stringify(answers)),
      })
      .where('account', '=', account)
      .where('id', 'in', ids)
      .where(isIn(statesBefore('sent')))
      .returning('id')
      .execute()
  })
  return new Set(moved.map(({ id }) => id))
}

/** Whatever waits, or is in some worker's hands but not handed over, waits for a word; `ahead`: if written later than then. */
export async function holdAll(
  db: Writer,
  account: string,
  because: string,
  ahead?: Moment,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'held', because, worker: null, lease_until: null })
    .where('account', '=', account)
    .where('state', 'in', [...waiting, 'claimed', 'sending'])
    .$if(ahead !== undefined, (query) => query.where('written_at', '>', printMoment(ahead!)))
    .execute()
}

/** What waits longer than anything does was put off by a clock that was set back since; no earlier than it was to go. */
export async function hasten(
  db: Writer,
  account: string,
  { now, longestLease }: { readonly now: Moment; readonly longestLease: number },
): Promise<void> {
  const at = printMoment(now)
  await db
    .updateTable('outbox')
    .set((row) => ({
      try_at: row.case().when('goes_at', '>', at).then(row.ref('goes_at')).else(at).end(),
    }))
    .where('account', '=', account)
    .where('state', '=', 'retry')
    .where('try_at', '>', printMoment((now + longestPause) as Moment))
    .execute()
  await db
    .updateTable('outbox')
    .set({ lease_until: at })
    .where('account', '=', account)
    .where('state', 'in', inHand)
    .where('lease_until', '>', printMoment((now + longestLease) as Moment))
    .execute()
}

/** It came back: another about the same may be written. */
export async function markBounced(db: Writer, account: string, entry: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ bounced: 1 })
    .where('account', '=', account)
    .where('entry', '=', entry)
    .execute()
}

/** A mail whose time has come, as far as a claim asks. */
export type Ready = {
  readonly id: string
  readonly once: string
  readonly company?: string
  readonly from: string
  readonly tryAt: Moment
}

/** The first of those whose time has come. */
export async function listReady(
  db: Db,
  account: string,
  { now, limit }: { readonly now: Moment; readonly limit: number },
): Promise<readonly Ready[]> {
  const found: Ready[] = []
  // One state at a time, so that the index has them in order.
  for (const state of waiting) {
    const rows = await db
      .selectFrom('outbox')
      .select(['id', 'once', 'company', 'from_address', 'try_at'])
      .where('account', '=', account)
      .where('state', '=', state)
      .where('try_at', '<=', printMoment(now))
      .orderBy('try_at')
      .limit(limit)
      .execute()
    for (const row of rows) {
      const { id, once, company, from_address: from } = row
      const about = company === null ? {} : { company }
      found.push({ id, once, from, tryAt: momentOf(row.try_at), ...about })
    }
  }
  return found.toSorted((one, other) => one.tryAt - other.tryAt).slice(0, limit)
}

export type InHand = {
  readonly id: string
  readonly company?: string
  readonly state: (typeof inHand)[number]
  readonly leaseUntil: Moment
}

export async function listInHand(db: Db, account: string): Promise<readonly InHand[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'company', 'state', 'lease_until'])
    .where('account', '=', account)
    .where('state', 'in', inHand)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, state: row.state as InHand['state'] },
    leaseUntil: momentOf(row.lease_until!),
    ...(row.company !== null && { company: row.company }),
  }))
}

/** When the last went to each of these companies, where that was within the pause between two. */
export async function listLastDots(
  db: Db,
  account: string,
  companies: readonly string[],
  now: Moment,
): Promise<ReadonlyMap<string, Moment>> {
  const rows = await inChunks(companies, (part) =>
    db
      .selectFrom('outbox')
      .select((row) => ['company', row.fn.max('dotted_at').as('dotted_at')])
      .where('account', '=', account)
      .where('company', 'in', part)
      .where('dotted_at', '>', printMoment((now - companyPause) as Moment))
      .where('dotted_at', '<', printMoment((now + companyPause) as Moment))
      .groupBy('company')
      .execute(),
  )
  return new Map(rows.map((row) => [row.company!, momentOf(row.dotted_at!)]))
}

/** How many were handed over within the provider's day, up to a number; those far ahead were by another clock. */
export async function countDots(
  db: Db,
  account: string,
  { now, most }: { readonly now: Moment; readonly most: number },
): Promise<number> {
  const counted = dotsOf(db, account, now).select('dotted_at').limit(most).as('counted')
  const row = await db
    .selectFrom(counted)
    .select((row) => row.fn.countAll().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** When one more may go, where so many went already. */
export async function roomFrom(
  db: Db,
  account: string,
  { now, most }: { readonly now: Moment; readonly most: number },
): Promise<Moment> {
  const row = await dotsOf(db, account, now)
    .select('dotted_at')
    .orderBy('dotted_at', 'desc')
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst()
  return row?.dotted_at ? ((momentOf(row.dotted_at) + providersDay) as Moment) : now
}

function dotsOf(db: Db, account: string, now: Moment) {
  return db
    .selectFrom('outbox')
    .where('account', '=', account)
    .where('dotted_at', '>', printMoment((now - providersDay) as Moment))
    .where('dotted_at', '<', printMoment((now + providersDay) as Moment))
}

/** When something goes by itself, or a worker has to have ended; `undefined` where nothing waits. */
export async function nextMoment(db: Db, account: string): Promise<Moment | undefined> {
  const first = (column: 'try_at' | 'lease_until', states: readonly MailState[]) =>
    db
      .selectFrom('outbox')
      .select((row) => row.fn.min(column).as('at'))
      .where('account', '=', account)
      .where('state', 'in', states)
      .executeTakeFirst()
  const found = [await first('lease_until', inHand)]
  for (const state of waiting) found.push(await first('try_at', [state]))
  const moments = found.flatMap((row) => (row?.at ? [momentOf(row.at)] : []))
  return moments.length === 0 ? undefined : (Math.min(...moments) as Moment)
}

/** Waits until then for its company's sake. */
export async function putOff(
  db: Writer,
  account: string,
  id: string,
  until: Moment,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ try_at: printMoment(until) })
    .where('account', '=', account)
    .where('id', '=', id)
    .where('state', 'in', waiting)
    .execute()
}
