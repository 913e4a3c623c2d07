// Whoever comes with a token that is good comes in. It is found by its hash, so that how long that takes says nothing
// of the token.
import type { Moment } from '#core/days/moment.ts'
import * as store from '#store/tokens.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { hashOf } from '../door/secrets.ts'
import { tokenOf, type Token } from './list-tokens.ts'

/** `undefined` for one that is unknown, was ended, or has run out. */
export async function findToken(desk: Desk, typed: string): Promise<Token | undefined> {
  const { db, account } = desk
  const kept = await store.findToken(db, account, hashOf(typed))
  if (!kept || hasRunOut(kept, desk.now())) return undefined
  await noteUsed(desk, kept)
  return tokenOf(kept)
}

export function hasRunOut({ endsAt }: Pick<Token, 'endsAt'>, now: Moment): boolean {
  return endsAt !== undefined && endsAt <= now
}

/** How exactly it is known when it was used last. */
const usedEvery = 10 * 60_000

async function noteUsed(
  { db, account, now }: Desk,
  { id, usedAt }: store.KeptToken,
): Promise<void> {
  const at = now()
  if (usedAt !== undefined && usedAt <= at && at < usedAt + usedEvery) return
  await write(db, account, (db) => store.noteTokenUsed(db, account, id, at))
}
