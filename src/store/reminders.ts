// What rang, rings and is being sent: one row for each ringing of a step on each way, so that none rings twice.
import { printDay, type Day } from '#core/days/day.ts'
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { StepKind } from '#core/journal/entry.ts'
import { inChunks } from './chunks.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { dayOf, momentOf } from './values.ts'

export type ReminderState = 'due' | 'sending' | 'arrived' | 'refused' | 'failed' | 'uncertain'

/** What tells one ringing on one way from every other. */
export type RingingOn = {
  readonly way: string
  readonly application: string
  readonly step: string
  readonly on: Day
  readonly ringing: 1 | 2
}

export type NewReminder = RingingOn & {
  readonly id: string
  readonly wayName: string
  readonly contact: string
  readonly kind: StepKind
  readonly ringsAt: Moment
}

export type KeptReminder = NewReminder & {
  readonly state: ReminderState
  /** The one in whose message it is said. */
  readonly saidWith?: string
  readonly tryAt: Moment
  readonly tries: number
  /** A try may have arrived. */
  readonly isUnsure: boolean
  readonly leaseUntil?: Moment
}

/** Those that are there already are left as they are. */
export async function addReminders(
  db: Writer,
  account: string,
  all: readonly NewReminder[],
): Promise<void> {
  const rows = all.map(({ wayName, on, ringsAt, ...one }) => ({
    ...{ account, ...one, way_name: wayName, stands_on: printDay(on) },
    ...{ rings_at: printMoment(ringsAt), try_at: printMoment(ringsAt) },
    ...{ state: 'due', tries: 0, is_unsure: 0 },
  }))
  // A row has many columns, and a statement takes so many values.
  for (let from = 0; from < rows.length; from += 50) {
    await db
      .insertInto('reminder')
      .values(rows.slice(from, from + 50))
      .onConflict((conflict) =>
        conflict
          .columns(['account', 'application', 'step', 'stands_on', 'ringing', 'way'])
          .doNothing(),
      )
      .execute()
  }
}

/** All that rang in these applications, under the people as they are joined by now. */
export async function listRingings(
  db: Db,
  account: string,
  applications: readonly string[],
): Promise<readonly RingingOn[]> {
  const rows = await inChunks(applications, (part) =>
    db
      .selectFrom('reminder')
      .leftJoin('contact', (join) =>
        join
          .onRef('contact.account', '=', 'reminder.account')
          .onRef('contact.id', '=', 'reminder.contact'),
      )
      .select(['way', 'application', 'step', 'stands_on', 'ringing', 'contact', 'merged_into'])
      .where('reminder.account', '=', account)
      .where('application', 'in', part)
      .execute(),
  )
  return rows.map((row) => ({
    ...{ way: row.way, application: row.application, on: dayOf(row.stands_on) },
    ...{ step: asJoined(row), ringing: row.ringing === 2 ? 2 : 1 },
  }))
}

type Joined = { step: string; contact: string; merged_into: string | null }

/** A key carries the person's id. */
function asJoined({ step, contact, merged_into: into }: Joined): string {
  return into === null ? step : step.replaceAll(contact, into)
}

/** Those that are to be sent on a way, or are being sent, in the order in which they ring. */
export async function listUnended(
  db: Db,
  account: string,
  way: string,
): Promise<readonly KeptReminder[]> {
  const rows = await db
    .selectFrom('reminder')
    .leftJoin('contact', (join) =>
      join
        .onRef('contact.account', '=', 'reminder.account')
        .onRef('contact.id', '=', 'reminder.contact'),
    )
    .selectAll('reminder')
    .select('merged_into')
    .where('reminder.account', '=', account)
    .where('state', 'in', ['due', 'sending'])
    .where('way', '=', way)
    .orderBy('rings_at')
    .orderBy('reminder.id')
    .execute()
  return rows.map((row) => ({
    ...toReminder(row),
    ...{ step: asJoined(row), contact: row.merged_into ?? row.contact },
  }))
}

export async function findReminder(
  db: Db,
  account: string,
  id: string,
): Promise<KeptReminder | undefined> {
  const row = await db
    .selectFrom('reminder')
    .leftJoin('contact', (join) =>
      join
        .onRef('contact.account', '=', 'reminder.account')
        .onRef('contact.id', '=', 'reminder.contact'),
    )
    .selectAll('reminder')
    .select('merged_into')
    .where('reminder.account', '=', account)
    .where('reminder.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  return { ...toReminder(row), step: asJoined(row), contact: row.merged_into ?? row.contact }
}

/** Never sent, and not to be sent: as if it had not been there, so that it may ring when it is due again. */
export async function removeReminders(
  db: Writer,
  account: string,
  ids: readonly string[],
): Promise<void> {
  for (let from = 0; from < ids.length; from += 500) {
    const part = ids.slice(from, from + 500)
    await db.deleteFrom('reminder').where('account', '=', account).where('id', 'in', part).execute()
  }
}

type Change = {
  readonly state: ReminderState
  readonly saidWith?: string | null
  readonly tryAt?: Moment
  readonly tries?: number
  readonly isUnsure?: boolean
  readonly worker?: string | null
  readonly leaseUntil?: Moment | null
  readonly endedAt?: Moment
  readonly because?: string
}

/** Changes these; with `held` only where that worker has them still. */
export async function changeReminders(
  db: Writer,
  account: string,
  ids: readonly string[],
  { state, ...change }: Change,
  held?: string,
): Promise<void> {
  const { saidWith, tryAt, tries, isUnsure, worker, leaseUntil, endedAt, because } = change
  const moment = (at: Moment | null) => (at === null ? null : printMoment(at))
  const set = {
    state,
    ...(saidWith !== undefined && { said_with: saidWith }),
    ...(tryAt !== undefined && { try_at: printMoment(tryAt) }),
    ...(tries !== undefined && { tries }),
    ...(isUnsure !== undefined && { is_unsure: isUnsure ? 1 : 0 }),
    ...(worker !== undefined && { worker }),
    ...(leaseUntil !== undefined && { lease_until: moment(leaseUntil) }),
    ...(endedAt !== undefined && { ended_at: printMoment(endedAt) }),
    ...(because !== undefined && { because }),
  }
  for (let from = 0; from < ids.length; from += 500) {
    await db
      .updateTable('reminder')
      .set(set)
      .where('account', '=', account)
      .where('id', 'in', ids.slice(from, from + 500))
      .$if(held !== undefined, (query) => query.where('worker', '=', held!))
      .execute()
  }
}

/** Those of ways that are not there any more. */
export async function listLeftLying(
  db: Db,
  account: string,
  ways: readonly string[],
): Promise<readonly KeptReminder[]> {
  const rows = await db
    .selectFrom('reminder')
    .selectAll()
    .where('account', '=', account)
    .where('state', 'in', ['due', 'sending'])
    .$if(ways.length > 0, (query) => query.where('way', 'not in', ways))
    .execute()
  return rows.map(toReminder)
}

function toReminder(row: Tables['reminder']): KeptReminder {
  return {
    ...{ id: row.id, way: row.way, wayName: row.way_name, application: row.application },
    ...{ contact: row.contact, kind: row.kind as StepKind, step: row.step },
    ...{ on: dayOf(row.stands_on), ringing: row.ringing === 2 ? 2 : 1 },
    ...{ ringsAt: momentOf(row.rings_at), state: row.state as ReminderState },
    ...{ tryAt: momentOf(row.try_at), tries: row.tries, isUnsure: row.is_unsure === 1 },
    ...(row.said_with !== null && { saidWith: row.said_with }),
    ...(row.lease_until !== null && { leaseUntil: momentOf(row.lease_until) }),
  }
}
