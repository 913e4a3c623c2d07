// The devices that are signed in.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Db, Writer } from './tables.ts'
import { momentOf } from './values.ts'

export type Session = {
  readonly id: string
  /** Which device it is, in words. */
  readonly device: string
  readonly madeAt: Moment
  readonly seenAt: Moment
  readonly endsAt: Moment
}

export type NewSession = Session & { readonly tokenHash: string }

export async function findSession(
  db: Db,
  account: string,
  tokenHash: string,
): Promise<Session | undefined> {
  const row = await sessions(db, account).where('token_hash', '=', tokenHash).executeTakeFirst()
  return row && sessionOf(row)
}

/** The one seen last comes first. */
export async function listSessions(db: Db, account: string): Promise<readonly Session[]> {
  const rows = await sessions(db, account).orderBy('seen_at', 'desc').orderBy('id').execute()
  return rows.map(sessionOf)
}

export async function addSession(db: Writer, account: string, session: NewSession): Promise<void> {
  await db
    .insertInto('session')
    .values({
      account,
      id: session.id,
      token_hash: session.tokenHash,
      device: session.device,
      made_at: printMoment(session.madeAt),
      seen_at: printMoment(session.seenAt),
      ends_at: printMoment(session.endsAt),
    })
    .execute()
}

export async function changeSeen(
  db: Writer,
  account: string,
  id: string,
  seenAt: Moment,
): Promise<void> {
  await db
    .updateTable('session')
    .set({ seen_at: printMoment(seenAt) })
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

export async function removeSession(db: Writer, account: string, id: string): Promise<void> {
  await db.deleteFrom('session').where('account', '=', account).where('id', '=', id).execute()
}

/** All, but the one that may stay. */
export async function removeSessions(db: Writer, account: string, but = ''): Promise<void> {
  await db.deleteFrom('session').where('account', '=', account).where('id', '!=', but).execute()
}

/** Those that have ended by a moment, or were not seen since another. */
export async function removeEndedSessions(
  db: Writer,
  account: string,
  { now, unseenSince }: { readonly now: Moment; readonly unseenSince: Moment },
): Promise<void> {
  await db
    .deleteFrom('session')
    .where('account', '=', account)
    .where((where) =>
      where.or([
        where('ends_at', '<=', printMoment(now)),
        where('seen_at', '<=', printMoment(unseenSince)),
      ]),
    )
    .execute()
}

function sessions(db: Db, account: string) {
  return db
    .selectFrom('session')
    .select(['id', 'device', 'made_at', 'seen_at', 'ends_at'])
    .where('account', '=', account)
}

type Row = Readonly<Record<'id' | 'device' | 'made_at' | 'seen_at' | 'ends_at', string>>

function sessionOf(row: Row): Session {
  const { id, device } = row
  const [madeAt, seenAt] = [momentOf(row.made_at), momentOf(row.seen_at)]
  return { id, device, madeAt, seenAt, endsAt: momentOf(row.ends_at) }
}
