// An assistant: the client of the protocol, over HTTP with a token or as the program that started us.
import { PassThrough } from 'node:stream'
import {
  type CallToolResult,
  Client,
  ReadBuffer,
  serializeMessage,
  StreamableHTTPClientTransport,
  type Transport,
} from '@modelcontextprotocol/client'
import type { Desk } from '../../src/app/desk.ts'
import { answerAssistants } from '../../src/mcp/http.ts'
import { serveAssistant } from '../../src/mcp/stdio.ts'
import type { Scope } from '../../src/operations/operation.ts'

export type Assistant = {
  readonly client: Client
  /** Gives what the tool gave; throws the sentences of one that refused. */
  readonly call: (tool: string, input?: object) => Promise<Record<string, unknown>>
  /** The same without saying what others wrote. */
  readonly ask: <Answer>(tool: string, input?: object) => Promise<Answer>
  /** The same as the assistant reads it. */
  readonly read: (tool: string, input?: object) => Promise<string>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** As programs of 2025 speak, or as the newest do. */
type Mode = 'legacy' | 'auto'

const own = 'http://localhost:4747'

export async function overHttp(
  desk: Desk,
  scopes: readonly Scope[] = ['read', 'write'],
  mode: Mode = 'auto',
): Promise<Assistant> {
  const answer = answerAssistants(desk, async (typed) =>
    typed === 'good' ? { name: 'Claude', scopes } : undefined,
  )
  const fetch = (url: URL | string, init?: RequestInit) =>
    answer(new Request(url, init), { kind: 'here', origin: own })
  const transport = new StreamableHTTPClientTransport(new URL(`${own}/mcp`), {
    fetch,
    requestInit: { headers: { authorization: 'Bearer good' } },
  })
  return assistantOver(transport, mode)
}

export async function overStdio(
  desk: Desk,
  scopes: readonly Scope[] = ['read', 'write'],
  mode: Mode = 'auto',
): Promise<Assistant> {
  const [toUs, fromUs] = [new PassThrough(), new PassThrough()]
  const served = serveAssistant(desk, scopes, { in: toUs, out: fromUs })
  const assistant = await assistantOver(linesTransport(fromUs, toUs), mode)
  return {
    ...assistant,
    async [Symbol.asyncDispose]() {
      await assistant.client.close()
      toUs.end()
      await served
    },
  }
}

async function assistantOver(transport: Transport, mode: Mode): Promise<Assistant> {
  const about = { name: 'claude', title: 'Claude', version: '1' }
  const client = new Client(about, { versionNegotiation: { mode } })
  await client.connect(transport)
  const result = async (name: string, input: object = {}) => {
    const result = await client.callTool({ name, arguments: { ...input } })
    if (result.isError) throw new Error(textOf(result))
    return result
  }
  return {
    client,
    call: async (tool, input) => {
      const { structuredContent } = await result(tool, input)
      return structuredContent as Record<string, unknown>
    },
    ask: async <Answer>(tool: string, input?: object) =>
      unmarked((await result(tool, input)).structuredContent) as Answer,
    read: async (tool, input) => textOf(await result(tool, input)),
    [Symbol.asyncDispose]: () => client.close(),
  }
}

function unmarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmarked)
  if (typeof value !== 'object' || value === null) return value
  if ('fromOutside' in value) return value.fromOutside
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, unmarked(held)]))
}

function textOf({ content }: CallToolResult): string {
  return content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')
}

/** What the transport over a process does, between two streams. */
function linesTransport(from: PassThrough, to: PassThrough): Transport {
  const buffer = new ReadBuffer()
  const transport: Transport = {
    async start() {
      from.on('data', (chunk: Buffer) => {
        buffer.append(chunk)
        for (let message = buffer.readMessage(); message; message = buffer.readMessage())
          transport.onmessage?.(message)
      })
    },
    send: async (message) => void to.write(serializeMessage(message)),
    close: async () => transport.onclose?.(),
  }
  return transport
}
