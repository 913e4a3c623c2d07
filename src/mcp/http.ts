// Assistants that come over HTTP, each with its token. Nothing is kept between two requests.
import { createMcpHandler, type McpHttpHandler } from '@modelcontextprotocol/server'
import type { OperationDesk, Scope } from '#operations/operation.ts'
import { assistantServer } from './server.ts'

export type TokenFound = { readonly name: string; readonly scopes: readonly Scope[] }

/** How a request came: under which address we were called, and whether somebody could listen. */
export type CameBy = { readonly kind: 'here' | 'secure' | 'plain'; readonly origin: string }

export type AnswerAssistant = (request: Request, by: CameBy) => Promise<Response>

export function answerAssistants(
  desk: OperationDesk,
  findToken: (typed: string) => Promise<TokenFound | undefined>,
): AnswerAssistant {
  return async (request, { kind, origin }) => {
    if (kind === 'plain') return refused(403, 'Assistants come in over HTTPS only.')
    const from = request.headers.get('origin')
    if (from !== null && from !== origin)
      return refused(403, 'No page of another origin may ask here.')
    const [, typed] =
      /^Bearer +([\w.~+/-]+=*)$/i.exec(request.headers.get('authorization') ?? '') ?? []
    const token = typed === undefined ? undefined : await findToken(typed)
    if (!token)
      return refused(401, 'Please come with a good token, made in Settings.', {
        'www-authenticate': 'Bearer',
      })
    return handlerFor(desk, token).fetch(request)
  }
}

function handlerFor(desk: OperationDesk, { name, scopes }: TokenFound): McpHttpHandler {
  return createMcpHandler(() => assistantServer(desk, { name, scopes }), {
    maxRequestBodySize: 1024 * 1024,
    // There is nothing to be told of later, so nobody needs to keep a line open.
    maxSubscriptions: 0,
    keepAliveMs: 0,
  })
}

function refused(status: number, sentence: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error: sentence }, { status, headers })
}
