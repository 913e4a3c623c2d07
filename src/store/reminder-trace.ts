// What became of reminders: when, where to, arrived or not and why.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { StepKind } from '#core/journal/entry.ts'
import type { ReminderState } from './reminders.ts'
import type { Db, Writer } from './tables.ts'
import { momentOf } from './values.ts'

export type Trace = {
  readonly id: string
  readonly wayName: string
  readonly kind: StepKind
  /** Who it was about, and where. */
  readonly name: string
  readonly company: string
  readonly state: ReminderState
  /** When it ended, else when it is tried. */
  readonly at: Moment
  readonly tries: number
  readonly isWithOthers: boolean
  readonly because?: string
}

/** The last ones of those not forgotten yet, latest first. */
export async function listTraces(
  db: Db,
  account: string,
  limit: number,
): Promise<readonly Trace[]> {
  const columns = ['reminder.id', 'way_name', 'kind', 'state', 'ended_at', 'try_at'] as const
  const rows = await db
    .selectFrom('reminder')
    .innerJoin('contact', (join) =>
      join
        .onRef('contact.account', '=', 'reminder.account')
        .onRef('contact.id', '=', 'reminder.contact'),
    )
    .innerJoin('application', (join) =>
      join
        .onRef('application.account', '=', 'reminder.account')
        .onRef('application.id', '=', 'reminder.application'),
    )
    .select([...columns, 'tries', 'said_with', 'because', 'contact.name', 'application.company'])
    .where('reminder.account', '=', account)
    .where('reminder.because', 'is not', null)
    .orderBy((row) => row.fn.coalesce('ended_at', 'try_at'), 'desc')
    .orderBy('reminder.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, wayName: row.way_name, name: row.name, company: row.company },
    ...{ kind: row.kind as StepKind, state: row.state as ReminderState, tries: row.tries },
    ...{ at: momentOf(row.ended_at ?? row.try_at), isWithOthers: row.said_with !== null },
    ...(row.because !== null && row.because !== '' && { because: row.because }),
  }))
}

/** Forgets what became of those that ended before; that they rang stays. */
export async function forgetTraces(db: Writer, account: string, before: Moment): Promise<void> {
  await db
    .updateTable('reminder')
    .set({ because: null })
    .where('account', '=', account)
    .where('ended_at', '<', printMoment(before))
    .where('because', 'is not', null)
    .execute()
}
