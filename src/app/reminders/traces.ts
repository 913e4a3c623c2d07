// What became of reminders: looked up, and forgotten after a while.
import type { Moment } from '#core/days/moment.ts'
import { forgetTraces, listTraces, type Trace } from '#store/reminder-trace.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'

const shown = 30
const kept = 90 * 86_400_000

/** Latest first. */
export function listLastTraces({ db, account }: Desk): Promise<readonly Trace[]> {
  return listTraces(db, account, shown)
}

/** Forgets where they went to and why not. That they rang stays, so that none rings again. */
export async function forgetOldTraces({ db, account, now }: Desk): Promise<void> {
  await write(db, account, (db) => forgetTraces(db, account, (now() - kept) as Moment))
}
