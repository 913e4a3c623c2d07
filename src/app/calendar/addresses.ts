// Secret addresses of the calendar: one for each program that reads it, so that one can be ended and the others go on.
import type { Moment } from '#core/days/moment.ts'
import * as store from '#store/calendar-addresses.ts'
import { write } from '#store/write.ts'
import { change, type Keyed } from '../change.ts'
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

/** The secret is handed out this once; none where this form was given one already. */
export async function giveCalendarAddress(
  desk: Desk,
  { device, interviews, ...keyed }: Keyed & AddressInput,
): Promise<{ readonly id: string; readonly device: string; readonly token?: string }> {
  const named = { field: 'device', what: 'The name of the device', longest: 60 }
  const name = optionalLine(device, named) ?? 'A calendar'
  const [id, token] = [desk.newId(), newToken()]
  const given = await change(desk, keyed, async ({ db, account, now }) => {
    await store.removeEndedAddresses(db, account, (now() - known) as Moment)
    await store.addCalendarAddress(db, account, {
      ...{ id, tokenHash: hashOf(token), device: name, interviews, madeAt: now() },
    })
    return { outcome: id, moved: [] }
  })
  return { id: given, device: name, ...(given === id && { token }) }
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
