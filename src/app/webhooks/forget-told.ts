// What was told is forgotten after a while.
import type { Moment } from '#core/days/moment.ts'
import { forgetEvents } from '#store/webhook-events.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'

const kept = 30 * 86_400_000

export async function forgetTold({ db, account, now }: Desk): Promise<void> {
  await write(db, account, (db) => forgetEvents(db, account, (now() - kept) as Moment))
}
