// The secret addresses under which programs read the calendar; of each secret only a hash is kept.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { momentOf } from './values.ts'

export type CalendarAddress = {
  readonly id: string
  readonly tokenHash: string
  /** Which device or program reads it, in words. */
  readonly device: string
  /** Whether interviews stand there, too. */
  readonly interviews: boolean
  readonly madeAt: Moment
  readonly readAt?: Moment
  /** What read it last, as it calls itself. */
  readonly readBy?: string
  /** It is known again, so that whoever still asks for it is not taken for somebody who guesses. */
  readonly endedAt?: Moment
}

/** Those that have ended, too; the newest first. */
export async function listCalendarAddresses(
  db: Db,
  account: string,
): Promise<readonly CalendarAddress[]> {
  const rows = await db
    .selectFrom('calendar_address')
    .selectAll()
    .where('account', '=', account)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(addressOf)
}

export async function addCalendarAddress(
  db: Writer,
  account: string,
  address: CalendarAddress,
): Promise<void> {
  await db.insertInto('calendar_address').values(rowOf(account, address)).execute()
}

/** Puts these in place of all there were. */
export async function putCalendarAddresses(
  db: Writer,
  account: string,
  addresses: readonly CalendarAddress[],
): Promise<void> {
  await db.deleteFrom('calendar_address').where('account', '=', account).execute()
  for (const address of addresses) await addCalendarAddress(db, account, address)
}

export async function noteCalendarRead(
  db: Writer,
  account: string,
  id: string,
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<void> {
  await db
    .updateTable('calendar_address')
    .set({ read_at: printMoment(at), read_by: by })
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

/** From then on nobody reads it. */
export async function endCalendarAddress(
  db: Writer,
  account: string,
  id: string,
  at: Moment,
): Promise<void> {
  await db
    .updateTable('calendar_address')
    .set({ ended_at: printMoment(at) })
    .where('account', '=', account)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** Forgets those that ended long ago. */
export async function removeEndedAddresses(
  db: Writer,
  account: string,
  before: Moment,
): Promise<void> {
  await db
    .deleteFrom('calendar_address')
    .where('account', '=', account)
    .where('ended_at', '<', printMoment(before))
    .execute()
}

function addressOf(row: Tables['calendar_address']): CalendarAddress {
  const { id, token_hash: tokenHash, device, made_at, read_at, read_by, ended_at } = row
  return {
    ...{ id, tokenHash, device, interviews: row.interviews === 1, madeAt: momentOf(made_at) },
    ...(read_at !== null && { readAt: momentOf(read_at) }),
    ...(read_by !== null && { readBy: read_by }),
    ...(ended_at !== null && { endedAt: momentOf(ended_at) }),
  }
}

function rowOf(account: string, address: CalendarAddress): Tables['calendar_address'] {
  const { id, tokenHash, device, interviews, madeAt, readAt, readBy, endedAt } = address
  return {
    ...{ account, id, token_hash: tokenHash, device, interviews: interviews ? 1 : 0 },
    ...{ made_at: printMoment(madeAt), read_by: readBy ?? null },
    read_at: readAt === undefined ? null : printMoment(readAt),
    ended_at: endedAt === undefined ? null : printMoment(endedAt),
  }
}
