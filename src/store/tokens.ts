// The tokens with which programs come in; of each only a hash is kept.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { momentOf } from './values.ts'

export type KeptToken = {
  readonly id: string
  readonly tokenHash: string
  /** Which program it is, in words. */
  readonly name: string
  /** What it may do, with a space between. */
  readonly scopes: string
  readonly madeAt: Moment
  readonly usedAt?: Moment
  readonly endsAt?: Moment
}

export async function findToken(
  db: Db,
  account: string,
  tokenHash: string,
): Promise<KeptToken | undefined> {
  const row = await db
    .selectFrom('token')
    .selectAll()
    .where('account', '=', account)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row && tokenOf(row)
}

/** The newest first. */
export async function listTokens(db: Db, account: string): Promise<readonly KeptToken[]> {
  const rows = await db
    .selectFrom('token')
    .selectAll()
    .where('account', '=', account)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(tokenOf)
}

export async function addToken(db: Writer, account: string, token: KeptToken): Promise<void> {
  await db.insertInto('token').values(rowOf(account, token)).execute()
}

export async function noteTokenUsed(
  db: Writer,
  account: string,
  id: string,
  at: Moment,
): Promise<void> {
  await db
    .updateTable('token')
    .set({ used_at: printMoment(at) })
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

export async function removeToken(db: Writer, account: string, id: string): Promise<void> {
  await db.deleteFrom('token').where('account', '=', account).where('id', '=', id).execute()
}

/** Puts these in place of all there were. */
export async function putTokens(
  db: Writer,
  account: string,
  tokens: readonly KeptToken[],
): Promise<void> {
  await db.deleteFrom('token').where('account', '=', account).execute()
  for (const token of tokens) await addToken(db, account, token)
}

function tokenOf(row: Tables['token']): KeptToken {
  const { id, token_hash: tokenHash, name, scopes, made_at, used_at, ends_at } = row
  return {
    ...{ id, tokenHash, name, scopes, madeAt: momentOf(made_at) },
    ...(used_at !== null && { usedAt: momentOf(used_at) }),
    ...(ends_at !== null && { endsAt: momentOf(ends_at) }),
  }
}

function rowOf(account: string, token: KeptToken): Tables['token'] {
  const { id, tokenHash, name, scopes, madeAt, usedAt, endsAt } = token
  return {
    ...{ account, id, token_hash: tokenHash, name, scopes, made_at: printMoment(madeAt) },
    used_at: usedAt === undefined ? null : printMoment(usedAt),
    ends_at: endsAt === undefined ? null : printMoment(endsAt),
  }
}
