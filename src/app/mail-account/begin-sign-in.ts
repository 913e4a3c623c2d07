// Signing in to one's mailbox at the provider's own pages begins, with a client ID of one's own.
import { findProvider } from '#channels/mail-servers/providers.ts'
import { signInAddress } from '#channels/mail-servers/tokens.ts'
import { readAddress } from '#channels/where-to.ts'
import { Problem } from '#core/problem.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { line, optionalLine } from '../input/line.ts'
import { readAll } from '../input/read-all.ts'
import { readMailTyped, type MailTyped } from './mail-typed.ts'
import { findBegun, keepBegun, newWord, type SignInBegun } from './sign-in-begun.ts'

export type SignInTyped = MailTyped & {
  readonly clientId?: string | undefined
  readonly clientSecret?: string | undefined
  /** These three of a provider that is not known here. */
  readonly authorize?: string | undefined
  readonly token?: string | undefined
  readonly scope?: string | undefined
}

export async function beginSignIn(
  desk: Desk,
  input: SignInTyped & Pick<SignInBegun, 'redirect'> & Keyed,
): Promise<void> {
  const { settings, place, clientId, clientSecret } = readAll({
    settings: () => readMailTyped(input),
    place: () => placeIn(input),
    clientId: () => line(input.clientId, { field: 'clientId', what: 'The client ID' }),
    clientSecret: () =>
      optionalLine(input.clientSecret, { field: 'clientSecret', what: 'The client secret' }),
  })
  await change(desk, input, async (desk) => {
    await keepBegun(desk, {
      ...{ settings, place, clientId, redirect: input.redirect },
      ...(clientSecret !== undefined && { clientSecret }),
      ...{ state: newWord(), verifier: newWord() },
    })
    return { outcome: '', moved: [] }
  })
}

export type SignInShown = {
  /** Whose pages these are. */
  readonly name: string
  readonly host: string
  /** Where one signs in. */
  readonly address: string
  readonly mailbox: string
}

/** The one that was begun; `undefined` where there is none, or it is too late for it. */
export async function findSignIn(desk: Desk): Promise<SignInShown | undefined> {
  const begun = await findBegun(desk)
  if (!begun) return undefined
  const { place, settings, ...rest } = begun
  const address = signInAddress({ ...rest, ...place, address: settings.address })
  const { host } = new URL(place.authorize)
  return { name: place.name, host, address, mailbox: settings.address }
}

function placeIn(typed: SignInTyped): SignInBegun['place'] {
  const known = findProvider(typed.provider ?? '')?.signIn
  if (known) return known
  const { authorize, token, scope } = readAll({
    authorize: () => pageIn(typed, 'authorize', 'The address to sign in at'),
    token: () => pageIn(typed, 'token', 'The address for tokens'),
    scope: () => line(typed.scope, { field: 'scope', what: 'The scope', longest: 500 }),
  })
  return { name: new URL(authorize).host, authorize, token, scope, more: {} }
}

function pageIn(typed: SignInTyped, field: 'authorize' | 'token', what: string): string {
  const written = line(typed[field], { field, what, longest: 500 })
  if (!/^https?:\/\//i.test(written)) throw notSecure(field, what)
  const { href, protocol } = readAddress(written)
  if (protocol !== 'https:' && !typed.ownNetwork) throw notSecure(field, what)
  return href
}

function notSecure(field: string, what: string): Problem {
  const sentence = `${what} starts with https://, unless it lies in your own network.`
  return new Problem('wrong-form', sentence, { field })
}
