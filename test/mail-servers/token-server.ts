// Where one signs in and gets tokens, as Google and Microsoft have it (RFC 6749, 7636), and where a mailbox asks whether
// a token is good (RFC 7662). It is strict: whatever a client leaves out or does twice is refused.
import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type TokenServer = Disposable & {
  readonly address: string
  /** What was sent to it, field by field. */
  readonly asked: { readonly path: string; readonly fields: Readonly<Record<string, string>> }[]
  /** The token that was given last. */
  readonly access: () => string
  /** How it is from now on. */
  readonly rules: { lasts: number; givesRefresh: boolean; isDown: boolean }
  /** No token it ever gave is good any more. */
  readonly endAll: () => void
}

type Pending = { readonly challenge: string; readonly redirect: string }

export async function openTokenServer(user: string): Promise<TokenServer> {
  const asked: TokenServer['asked'] = []
  const rules = { lasts: 3_600, givesRefresh: true, isDown: false }
  const codes = new Map<string, Pending>()
  const [good, refreshes] = [new Set<string>(), new Set<string>()]
  let last = ''

  const giveTokens = () => {
    last = `access-${randomUUID()}`
    const refresh = `refresh-${randomUUID()}`
    good.add(last)
    refreshes.add(refresh)
    const more = rules.givesRefresh ? { refresh_token: refresh } : {}
    return { access_token: last, token_type: 'Bearer', expires_in: rules.lasts, ...more }
  }
  const tokensFor = (fields: Readonly<Record<string, string>>): object | undefined => {
    if (fields['grant_type'] === 'refresh_token')
      return refreshes.delete(fields['refresh_token'] ?? '') ? giveTokens() : undefined
    const begun = codes.get(fields['code'] ?? '')
    codes.delete(fields['code'] ?? '')
    const challenge = createHash('sha256')
      .update(fields['code_verifier'] ?? '')
      .digest('base64url')
    const isWhole = begun?.challenge === challenge && begun.redirect === fields['redirect_uri']
    return isWhole ? giveTokens() : undefined
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://tokens.example')
    const body = new URLSearchParams(await bodyOf(request))
    const fields = Object.fromEntries([...url.searchParams, ...body])
    asked.push({ path: url.pathname, fields })
    const say = (status: number, said: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
    if (url.pathname === '/authorize') {
      const code = randomUUID()
      const back = new URL(fields['redirect_uri'] ?? '')
      codes.set(code, { challenge: fields['code_challenge'] ?? '', redirect: back.href })
      for (const [name, value] of [
        ['code', code],
        ['state', fields['state'] ?? ''],
      ] as const)
        back.searchParams.set(name, value)
      return response.writeHead(302, { location: back.href }).end()
    }
    if (url.pathname === '/introspect') {
      const active = good.has(fields['token'] ?? '')
      return say(200, active ? { active, username: user } : { active })
    }
    if (rules.isDown) return say(503, {})
    if (fields['client_id'] !== 'sincerely-of-dana') return say(401, { error: 'invalid_client' })
    const tokens = tokensFor(fields)
    return tokens ? say(200, tokens) : say(400, { error: 'invalid_grant' })
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    ...{ asked, rules, access: () => last },
    endAll: () => {
      good.clear()
      refreshes.clear()
    },
    [Symbol.dispose]: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts).toString()
}
