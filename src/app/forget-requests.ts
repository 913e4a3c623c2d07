import type { Moment } from '#core/days/moment.ts'
import { removeRequests } from '#store/once-only.ts'
import { write } from '#store/write.ts'
import type { Desk } from './desk.ts'

/** No page is left open longer and then sent again. */
const kept = 30 * 86_400_000

/** Forgets the keys of requests long done. Called once at start. */
export async function forgetRequests({ db, account, now }: Desk): Promise<void> {
  await write(db, account, (db) => removeRequests(db, account, (now() - kept) as Moment))
}
