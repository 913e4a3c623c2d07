// What lets one into one's mailbox, sealed in the data under the mailbox's own name.
import type { SignInPlace } from '#channels/mail-servers/providers.ts'
import type { TokenServer } from '#channels/mail-servers/tokens.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Desk } from '../desk.ts'

export type MailSecret = { readonly kind: 'password'; readonly password: string } | TokenSecret

/** What a sign-in at the provider's own pages gave. */
export type TokenSecret = {
  readonly kind: 'token'
  /** Whose pages they were, and what was asked for there. */
  readonly place: Pick<SignInPlace, 'name' | 'authorize' | 'token' | 'scope' | 'more'>
  readonly server: TokenServer
  readonly refresh: string
  readonly access: string
  readonly accessUntil: Moment
}

export function sealSecret({ seal, account }: Desk, secret: MailSecret): string {
  return seal.seal(JSON.stringify(secret), aboutMailbox(account))
}

/** Throws a Problem `wrong-key` where the key has been lost. */
export function openSecret({ seal, account }: Desk, sealed: string): MailSecret {
  return JSON.parse(seal.open(sealed, aboutMailbox(account))) as MailSecret
}

function aboutMailbox(account: string): string {
  return `${account} mailbox`
}
