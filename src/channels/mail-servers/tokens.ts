// Signing in at a provider's own pages (OAuth 2.0: authorization code with PKCE, RFC 6749, RFC 7636): the address one
// is sent to, and the tokens one comes back with. Nothing that was answered stands in an error.
import { createHash } from 'node:crypto'
import { Problem } from '#core/problem.ts'
import { outward } from '../outward.ts'

export type TokenServer = {
  readonly token: string
  readonly clientId: string
  readonly clientSecret?: string
  /** Whether it lies on this computer or in one's own network. */
  readonly ownNetwork: boolean
}

export type Tokens = {
  readonly access: string
  /** For how many seconds. */
  readonly lasts: number
  /** Absent where the one before goes on. */
  readonly refresh?: string
}

type Begun = {
  readonly authorize: string
  readonly clientId: string
  readonly scope: string
  readonly redirect: string
  readonly state: string
  readonly verifier: string
  /** Whose mailbox it is to be. */
  readonly address: string
  readonly more: Readonly<Record<string, string>>
}

/** Where one signs in. */
export function signInAddress(begun: Begun): string {
  const url = new URL(begun.authorize)
  const asked = {
    ...{ response_type: 'code', client_id: begun.clientId, redirect_uri: begun.redirect },
    ...{ scope: begun.scope, state: begun.state, login_hint: begun.address },
    code_challenge: createHash('sha256').update(begun.verifier).digest('base64url'),
    ...{ code_challenge_method: 'S256', ...begun.more },
  }
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  return url.href
}

/** Throws a Problem: `wrong-password` where the server wants one to sign in anew. */
export function tokensFor(
  server: TokenServer,
  given: { readonly code: string; readonly verifier: string; readonly redirect: string },
): Promise<Tokens> {
  return ask(server, {
    ...{ grant_type: 'authorization_code', code: given.code },
    ...{ code_verifier: given.verifier, redirect_uri: given.redirect },
  })
}

/** The same. */
export function refreshed(server: TokenServer, refresh: string): Promise<Tokens> {
  return ask(server, { grant_type: 'refresh_token', refresh_token: refresh })
}

async function ask(server: TokenServer, fields: Readonly<Record<string, string>>): Promise<Tokens> {
  const { clientId, clientSecret, ownNetwork } = server
  const secret = clientSecret === undefined ? {} : { client_secret: clientSecret }
  const body = new URLSearchParams({ ...fields, client_id: clientId, ...secret }).toString()
  const { status, bytes } = await outward(server.token, {
    ...{ method: 'POST', body, withinMs: 20_000, atMost: 64 * 1024, ownNetwork },
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
  })
  const said = readJson(bytes)
  if (status === 200) return readTokens(said, server)
  throw refusal(status, textIn(said, 'error'), server)
}

function readTokens(said: unknown, server: TokenServer): Tokens {
  const [access, refresh] = [textIn(said, 'access_token'), textIn(said, 'refresh_token')]
  if (!isToken(access)) throw notUnderstood(server)
  const lasts = Number((said as { expires_in?: unknown }).expires_in)
  return {
    access,
    lasts: lasts > 0 && lasts < 366 * 86_400 ? lasts : 3_600,
    ...(isToken(refresh) && { refresh }),
  }
}

/** What goes into a line of SMTP or IMAP. */
function isToken(text: string | undefined): text is string {
  return text !== undefined && /^[!-~]{1,8192}$/.test(text)
}

function refusal(status: number, error: string | undefined, server: TokenServer): Problem {
  const host = hostOf(server)
  if (error === 'invalid_grant') {
    const sentence = `${host} has ended the sign-in. Sign in again.`
    return new Problem('wrong-password', sentence)
  }
  if (error === 'invalid_client' || error === 'unauthorized_client') {
    const sentence = `${host} does not know this client ID, or wants the secret that goes with it.`
    return new Problem('wrong-password', sentence, { field: 'clientId' })
  }
  if (status >= 500 || status === 429) {
    return new Problem(
      'no-answer',
      `${host} gives no sign-in just now; try again in a few minutes.`,
    )
  }
  return notUnderstood(server)
}

function notUnderstood(server: TokenServer): Problem {
  const sentence = `${hostOf(server)} answers, but gives no sign-in that could be used.`
  return new Problem('no-answer', sentence)
}

function hostOf({ token }: TokenServer): string {
  return new URL(token).host
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function textIn(said: unknown, name: string): string | undefined {
  const value = (said as Readonly<Record<string, unknown>> | undefined)?.[name]
  return typeof value === 'string' ? value : undefined
}
