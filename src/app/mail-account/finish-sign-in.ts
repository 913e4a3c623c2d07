// One comes back from the provider's own pages: what one brings is changed into tokens, they are tried, and kept.
import { tokensFor } from '#channels/mail-servers/tokens.ts'
import type { Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import type { Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { connectMail } from './connect-mail.ts'
import { takeBegun, type SignInBegun } from './sign-in-begun.ts'
import type { TokenSecret } from './secrets.ts'
import { inTheWay, tryMail } from './try-mail.ts'

/** The sign-in is over then, however it ends. Throws a Problem that says in words what is in the way. */
export async function finishSignIn(
  desk: Desk,
  { key, state, code }: Keyed & { readonly state: string; readonly code: string },
): Promise<void> {
  const begun = await takeBegun(desk, state)
  if (!begun) throw tooLate()
  const { settings } = begun
  const secret = await secretFor(desk, begun, code)
  const { access } = secret
  const login = { kind: 'token', user: settings.user, token: async () => access } as const
  const problem = inTheWay(await tryMail({ ...settings, login }))
  if (problem) throw problem
  await connectMail(desk, { key, ...settings, secret })
}

async function secretFor({ now }: Desk, begun: SignInBegun, code: string): Promise<TokenSecret> {
  const { settings, place, clientId, clientSecret, redirect, verifier } = begun
  const server = {
    ...{ token: place.token, clientId, ownNetwork: settings.smtp.ownNetwork },
    ...(clientSecret !== undefined && { clientSecret }),
  }
  const { access, refresh, lasts } = await tokensFor(server, { code, verifier, redirect })
  if (refresh === undefined) throw shortLived(place.name)
  const accessUntil = (now() + lasts * 1_000) as Moment
  return { kind: 'token', place, server, refresh, access, accessUntil }
}

function tooLate(): Problem {
  const sentence =
    'That sign-in is over: it was finished already, begun anew, or is more than ten minutes old. Begin it once more.'
  return new Problem('conflict', sentence)
}

function shortLived(name: string): Problem {
  const sentence = `${name} let Sincerely in for an hour only. Take it off the list of apps there, and sign in once more.`
  return new Problem('conflict', sentence)
}
