// A sign-in to one's mailbox at the provider's own pages that has begun. It waits sealed in the data, is good for once
// and for ten minutes, and only for whoever comes back with the word that was sent along.
import { createHash, randomBytes } from 'node:crypto'
import { findMailSignIn, putMailSignIn, takeMailSignIn } from '#store/mail-sign-in.ts'
import { write } from '#store/write.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import type { MailSettings } from './mail-typed.ts'
import type { TokenSecret } from './secrets.ts'

export type SignInBegun = {
  readonly settings: MailSettings
  readonly place: TokenSecret['place']
  readonly clientId: string
  readonly clientSecret?: string
  /** The address of these pages to which one comes back. */
  readonly redirect: string
  readonly state: string
  readonly verifier: string
}

/** How long one may take at the provider's pages. */
const patience = 10 * 60_000

/** In place of one that was begun before. */
export async function keepBegun({ db, account, seal, now }: WritingDesk, begun: SignInBegun) {
  await putMailSignIn(db, account, {
    stateHash: hashOf(begun.state),
    sealed: seal.seal(JSON.stringify(begun), about(account)),
    until: (now() + patience) as Moment,
  })
}

/** `undefined` where there is none, or it is too late for it. */
export async function findBegun(desk: Desk): Promise<SignInBegun | undefined> {
  const { db, account, seal, now } = desk
  const row = await findMailSignIn(db, account)
  // Further ahead than it ever is: the clock was set back.
  if (!row || row.until <= now() || row.until > now() + patience) return undefined
  return JSON.parse(seal.open(row.sealed, about(account))) as SignInBegun
}

/** The one with this word; it is over from then on. */
export async function takeBegun(desk: Desk, state: string): Promise<SignInBegun | undefined> {
  const { db, account } = desk
  const begun = await findBegun(desk)
  if (!begun || hashOf(begun.state) !== hashOf(state)) return undefined
  const isMine = await write(db, account, (db) => takeMailSignIn(db, account, hashOf(state)))
  return isMine ? begun : undefined
}

/** 256 bits, in signs that any address can hold. */
export function newWord(): string {
  return randomBytes(32).toString('base64url')
}

/** Compared in this form, nothing is learnt from how long it takes. */
function hashOf(word: string): string {
  return createHash('sha256').update(word).digest('base64url')
}

function about(account: string): string {
  return `${account} mailbox sign-in`
}
