// The talks of an interview that is a day of several, each with the invitation by which it is known again.
import type { Talk } from '#core/case/talks.ts'
import type { Db, Writer } from './tables.ts'

/** In no order that means anything; none of an interview with one invitation, or with none. */
export async function listTalks(
  db: Db,
  account: string,
  interview: string,
): Promise<readonly Talk[]> {
  const rows = await db
    .selectFrom('talk')
    .select(['uid', 'sequence', 'start_text', 'end_text'])
    .where('account', '=', account)
    .where('interview', '=', interview)
    .orderBy('uid')
    .execute()
  return rows.map(({ uid, sequence, start_text: start, end_text: end }) => ({
    ...{ uid, sequence },
    ...(start !== null && end !== null && { when: { start, end } }),
  }))
}

/** Puts these in place of those there were. */
export async function changeTalks(
  db: Writer,
  account: string,
  interview: string,
  talks: readonly Talk[],
): Promise<void> {
  await db
    .deleteFrom('talk')
    .where('account', '=', account)
    .where('interview', '=', interview)
    .execute()
  if (talks.length === 0) return
  const rows = talks.map(({ uid, sequence, when }) => ({
    ...{ account, interview, uid, sequence },
    ...{ start_text: when?.start ?? null, end_text: when?.end ?? null },
  }))
  await db.insertInto('talk').values(rows).execute()
}
