import { going } from '#core/outbox/state.ts'
import { listMailsIn, type Mail } from '#store/outbox.ts'
import type { Desk } from '../desk.ts'

/** Of the mails that were sent off, those that are not known to be out, in the order they were written. */
export async function listUnsent({ db, account }: Desk): Promise<readonly Mail[]> {
  const mails = await listMailsIn(db, account, [...going, 'held', 'failed'], most)
  return mails.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

const most = 1_000
