// What servers of one's own are told: a row for each event and server, from the moment it is written down until long
// after it arrived, so that nothing is told twice as something new.
import { createHash } from 'node:crypto'
import { parseDay, printDay, type Day } from '#core/days/day.ts'
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Entry } from '#core/journal/entry.ts'
import { tells } from '#core/webhooks/kinds.ts'
import { inChunks } from './chunks.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { dayOf, momentOf } from './values.ts'
import { listWebhooks } from './webhooks.ts'

type EventState = 'due' | 'arrived' | 'failed'

export type WebhookEvent = {
  readonly webhook: string
  /** In the order they came. */
  readonly number: number
  /** The same for every server and every try. */
  readonly id: string
  readonly type: string
  /** When it happened, or was found to be due. */
  readonly at: Moment
  readonly application?: string
  readonly contact?: string
  readonly entry?: string
  readonly step?: string
  readonly on?: Day
  readonly state: EventState
  readonly tries: number
  readonly tryAt?: Moment
  readonly endedAt?: Moment
  /** What the server answered last. */
  readonly status?: number
  readonly because?: string
}

export type EventEntry = {
  readonly application: string
  readonly entry: Entry & { readonly id: string }
}

/** In the transaction that writes them into the journal. */
export async function noteEntryEvents(
  db: Writer,
  account: string,
  entries: readonly EventEntry[],
): Promise<void> {
  for (const { id: webhook, kinds } of await listWebhooks(db, account)) {
    const told = entries.filter(({ entry }) => tells(kinds, entry.type))
    await addEvents(
      db,
      account,
      webhook,
      told.map(({ application, entry }) => ({
        ...{ id: `entry-${entry.id}`, type: `journal.${entry.type}`, at: entry.at },
        ...{ application, entry: entry.id },
        ...('contact' in entry && { contact: entry.contact }),
      })),
    )
  }
}

export type DueStep = {
  readonly application: string
  readonly contact: string
  /** Its key, and the day it stands on. */
  readonly step: string
  readonly on: Day
}

/** Those that are there already are left as they are. */
export async function noteStepEvents(
  db: Writer,
  account: string,
  { webhook, at, steps }: { webhook: string; at: Moment; steps: readonly DueStep[] },
): Promise<void> {
  await addEvents(
    db,
    account,
    webhook,
    steps.map((due) => ({ ...due, id: stepId(due), type: 'step.due', at })),
  )
}

type NewEvent = Omit<WebhookEvent, 'webhook' | 'number' | 'state' | 'tries'> &
  Partial<Pick<WebhookEvent, 'state' | 'tries'>>

export async function addEvents(
  db: Writer,
  account: string,
  webhook: string,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return
  const last = await db
    .selectFrom('webhook_event')
    .select((row) => row.fn.max('number').as('number'))
    .where('account', '=', account)
    .where('webhook', '=', webhook)
    .executeTakeFirst()
  const first = (last?.number ?? 0) + 1
  const rows = events.map((event, index) => rowOf(account, webhook, first + index, event))
  // A row has many columns, and a statement takes so many values.
  for (let from = 0; from < rows.length; from += 50) {
    await db
      .insertInto('webhook_event')
      .values(rows.slice(from, from + 50))
      .onConflict((conflict) => conflict.columns(['account', 'webhook', 'id']).doNothing())
      .execute()
  }
}

/** The steps a server was told of in these applications, with the people as they are joined by now. */
export async function listStepsTold(
  db: Db,
  account: string,
  webhook: string,
  applications: readonly string[],
): Promise<readonly DueStep[]> {
  const rows = await inChunks(applications, (part) =>
    db
      .selectFrom('webhook_event as event')
      .leftJoin('contact', (join) =>
        join
          .onRef('contact.account', '=', 'event.account')
          .onRef('contact.id', '=', 'event.contact'),
      )
      .select(['application', 'event.contact', 'step', 'stands_on', 'merged_into'])
      .where('event.account', '=', account)
      .where('event.webhook', '=', webhook)
      .where('application', 'in', part)
      .where('step', 'is not', null)
      .execute(),
  )
  return rows.map((row) => {
    const [contact, into] = [row.contact ?? '', row.merged_into]
    const step = row.step ?? ''
    return {
      ...{ application: row.application ?? '', contact, on: dayOf(row.stands_on ?? '') },
      step: into === null ? step : step.replaceAll(contact, into),
    }
  })
}

/** The one that has waited longest for its next try. */
export async function findNextEvent(
  db: Db,
  account: string,
  webhook: string,
): Promise<WebhookEvent | undefined> {
  const row = await events(db, account, webhook)
    .where('state', '=', 'due')
    .orderBy((query) => query.fn.coalesce('try_at', query.val('')))
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()
  return row && eventOf(row)
}

export async function findEvent(
  db: Db,
  account: string,
  webhook: string,
  number: number,
): Promise<WebhookEvent | undefined> {
  const row = await events(db, account, webhook).where('number', '=', number).executeTakeFirst()
  return row && eventOf(row)
}

/** With whom it is about, and at which company. */
export type EventListed = WebhookEvent & { readonly name?: string; readonly company?: string }

/** The latest first; `before` is the number of the last one of the page before. */
export async function listEvents(
  db: Db,
  account: string,
  webhook: string,
  { limit, before }: { readonly limit: number; readonly before?: number | undefined },
): Promise<readonly EventListed[]> {
  const rows = await db
    .selectFrom('webhook_event as event')
    .leftJoin('contact', (join) =>
      join.onRef('contact.account', '=', 'event.account').onRef('contact.id', '=', 'event.contact'),
    )
    .leftJoin('application', (join) =>
      join
        .onRef('application.account', '=', 'event.account')
        .onRef('application.id', '=', 'event.application'),
    )
    .selectAll('event')
    .select(['contact.name', 'application.company'])
    .where('event.account', '=', account)
    .where('event.webhook', '=', webhook)
    .$if(before !== undefined, (query) => query.where('number', '<', before!))
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ name, company, ...row }) => ({
    ...eventOf(row),
    ...(name !== null && { name }),
    ...(company !== null && { company }),
  }))
}

export async function countWaiting(db: Db, account: string, webhook: string): Promise<number> {
  const row = await db
    .selectFrom('webhook_event')
    .select((query) => query.fn.countAll().as('count'))
    .where('account', '=', account)
    .where('webhook', '=', webhook)
    .where('state', '=', 'due')
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

type EventChange = Pick<WebhookEvent, 'state' | 'tries'> &
  Partial<Pick<WebhookEvent, 'tryAt' | 'endedAt' | 'status' | 'because'>>

export async function changeEvent(
  db: Writer,
  account: string,
  { webhook, number }: Pick<WebhookEvent, 'webhook' | 'number'>,
  change: EventChange,
): Promise<void> {
  await db
    .updateTable('webhook_event')
    .set(stateRow(change))
    .where('account', '=', account)
    .where('webhook', '=', webhook)
    .where('number', '=', number)
    .execute()
}

/** What waits for a further try may be tried at once; with `anew` as if it had not been tried. */
export async function hurryEvents(
  db: Writer,
  account: string,
  webhook: string,
  { anew }: { readonly anew: boolean },
): Promise<void> {
  await db
    .updateTable('webhook_event')
    .set({ try_at: null, ...(anew && { tries: 0 }) })
    .where('account', '=', account)
    .where('webhook', '=', webhook)
    .where('state', '=', 'due')
    .execute()
}

/** There is nothing to be said of it any more. */
export async function removeEvent(
  db: Writer,
  account: string,
  { webhook, number }: Pick<WebhookEvent, 'webhook' | 'number'>,
): Promise<void> {
  await db
    .deleteFrom('webhook_event')
    .where('account', '=', account)
    .where('webhook', '=', webhook)
    .where('number', '=', number)
    .execute()
}

/** Forgets those that ended before. Steps stay, so that none is told twice as something new. */
export async function forgetEvents(db: Writer, account: string, before: Moment): Promise<void> {
  await db
    .deleteFrom('webhook_event')
    .where('account', '=', account)
    .where('ended_at', '<', printMoment(before))
    .where('step', 'is', null)
    .execute()
}

function events(db: Db, account: string, webhook: string) {
  return db
    .selectFrom('webhook_event')
    .selectAll()
    .where('account', '=', account)
    .where('webhook', '=', webhook)
}

/** A key may hold words: what is told of it outside is a mark. */
function stepId({ application, step, on }: DueStep): string {
  const named = [application, step, printDay(on)].join('\n')
  return `step-${createHash('sha256').update(named).digest('base64url')}`
}

function rowOf(
  account: string,
  webhook: string,
  number: number,
  event: NewEvent,
): Tables['webhook_event'] {
  const { id, type, at, application, contact, entry, step, on } = event
  return {
    ...{ account, webhook, number, id, type, at: printMoment(at) },
    ...{ application: application ?? null, contact: contact ?? null, entry: entry ?? null },
    ...{ step: step ?? null, stands_on: on === undefined ? null : printDay(on) },
    ...stateRow({ state: 'due', tries: 0, ...event }),
  }
}

function stateRow({ state, tries, tryAt, endedAt, status, because }: EventChange) {
  const at = (moment: Moment | undefined) => (moment === undefined ? null : printMoment(moment))
  return {
    ...{ state, tries, try_at: at(tryAt), ended_at: at(endedAt) },
    ...{ status: status ?? null, because: because ?? null },
  }
}

function eventOf(row: Tables['webhook_event']): WebhookEvent {
  const { webhook, number, id, type, application, contact, entry, step, tries } = row
  const on = row.stands_on === null ? undefined : parseDay(row.stands_on)
  return {
    ...{ webhook, number, id, type, at: momentOf(row.at), tries },
    state: row.state as EventState,
    ...(application !== null && { application }),
    ...(contact !== null && { contact }),
    ...(entry !== null && { entry }),
    ...(step !== null && { step }),
    ...(on !== undefined && { on }),
    ...(row.try_at !== null && { tryAt: momentOf(row.try_at) }),
    ...(row.ended_at !== null && { endedAt: momentOf(row.ended_at) }),
    ...(row.status !== null && { status: row.status }),
    ...(row.because !== null && { because: row.because }),
  }
}
