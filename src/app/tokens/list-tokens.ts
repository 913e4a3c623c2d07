// The programs that may ask, without what they come in with.
import type { Moment } from '#core/days/moment.ts'
import * as store from '#store/tokens.ts'
import type { Desk } from '../desk.ts'
import { scopes, type Scope } from './scopes.ts'

export type Token = {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly madeAt: Moment
  /** To ten minutes. */
  readonly usedAt?: Moment
  /** From then on it is not good any more. */
  readonly endsAt?: Moment
}

/** Those that have run out, too; the newest first. */
export async function listTokens({ db, account }: Desk): Promise<readonly Token[]> {
  return (await store.listTokens(db, account)).map(tokenOf)
}

export function tokenOf(kept: store.KeptToken): Token {
  const { id, name, madeAt, usedAt, endsAt } = kept
  const allowed = kept.scopes.split(' ')
  return {
    ...{ id, name, scopes: scopes.filter((one) => allowed.includes(one)), madeAt },
    ...(usedAt !== undefined && { usedAt }),
    ...(endsAt !== undefined && { endsAt }),
  }
}
