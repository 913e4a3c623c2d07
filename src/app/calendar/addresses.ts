// Secret addresses of the calendar: one for each program that reads it, so that one can be ended and the others go on.
import type { Moment } from '#core/days/moment.ts'
import * as store from '#store/calendar-addresses.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { hashOf, newToken } from '../door/secrets.ts'
import { optionalLine } from '../input/line.ts'

export type AddressInput = {
  /** Which device or program is to read it. */
  readonly device: string | undefined
  readonly interviews: boolean
}

/** How long it is known of an ended one that it was ours. */
const known = 365 * 86_400_000

/** The secret is handed out this once. */
export async function giveCalendarAddress(
  desk: Desk,
  { device, interviews }: AddressInput,
): Promise<{ readonly token: string; readonly device: string }> {
  const named = { field: 'device', what: 'The name of the device', longest: 60 }
  const name = optionalLine(device, named) ?? 'A calendar'
  const [token, at] = [newToken(), desk.now()]
  const { db, account, newId } = desk
  await write(db, account, async (db) => {
    await store.removeEndedAddresses(db, account, (at - known) as Moment)
    await store.addCalendarAddress(db, account, {
      ...{ id: newId(), tokenHash: hashOf(token), device: name, interviews, madeAt: at },
    })
  })
  return { token, device: name }
}

/** Those that are read. */
export async function listCalendarAddresses({
  db,
  account,
}: Desk): Promise<readonly store.CalendarAddress[]> {
  const all = await store.listCalendarAddresses(db, account)
  return all.filter(({ endedAt }) => endedAt === undefined)
}

export async function endCalendarAddress({ db, account, now }: Desk, id: string): Promise<void> {
  await write(db, account, (db) => store.endCalendarAddress(db, account, id, now()))
}

/** How exactly it is known when it was read last. */
const readEvery = 10 * 60_000

export async function noteCalendarRead(
  desk: Desk,
  { id, readAt, readBy }: store.CalendarAddress,
  by: string,
): Promise<void> {
  const { db, account } = desk
  const at = desk.now()
  if (readAt !== undefined && readBy === by && at < readAt + readEvery) return
  await write(db, account, (db) => store.noteCalendarRead(db, account, id, { at, by }))
}
