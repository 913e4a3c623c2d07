// What answers an assistant, whichever way it came: the tools it may use, and each call of one.
import { Server, type CallToolResult } from '@modelcontextprotocol/server'
import { Problem } from '#core/problem.ts'
import type { OperationDesk, Scope } from '#operations/operation.ts'
import { readInput } from '#operations/read-input.ts'
import { instructions } from './instructions.ts'
import { checkKnownPeople } from './known-people.ts'
import { marked } from './outside.ts'
import { toolsFor, type Tool } from './tools.ts'

export type Assistant = {
  readonly scopes: readonly Scope[]
  /** Under which it is known here; as it calls itself, where nobody named it. */
  readonly name?: string | undefined
}

export function assistantServer(desk: OperationDesk, { scopes, name }: Assistant): Server {
  const server = new Server(
    { name: 'sincerely', title: 'Sincerely', version: '1' },
    { capabilities: { tools: {} }, instructions },
  )
  const tools = toolsFor(scopes)
  server.setRequestHandler('tools/list', () => ({
    tools: [...tools.values()].map(({ told }) => told),
  }))
  server.setRequestHandler('tools/call', async ({ params }) => {
    const tool = tools.get(params.name)
    if (!tool) return refused([`There is no tool “${params.name}” here.`])
    const program = name ?? ownName(server.getClientVersion())
    return call(tool, { ...desk, program }, params.arguments)
  })
  return server
}

async function call(
  { operation, gives }: Tool,
  desk: OperationDesk,
  input: unknown,
): Promise<CallToolResult> {
  try {
    const read = readInput(operation.takes, input ?? {})
    checkKnownPeople(read)
    const { text, structured } = marked(
      gives,
      await operation.run(desk, read, { key: desk.newId() }),
    )
    return { content: [{ type: 'text', text }], structuredContent: structured }
  } catch (error) {
    if (error instanceof Problem) return refused([error, ...error.also].map(sentenceOf))
    console.error(error)
    return refused(['Something broke on the side of Sincerely.'])
  }
}

function refused(sentences: readonly string[]): CallToolResult {
  return { isError: true, content: [{ type: 'text', text: sentences.join('\n') }] }
}

function sentenceOf({ field, message }: Problem): string {
  return field === undefined ? message : `${field}: ${message}`
}

/** What a program says of itself is shown to the person: one short line of it. */
function ownName(said: { readonly name: string; readonly title?: string | undefined } | undefined) {
  const line = (said?.title || said?.name || '').replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return line === '' ? 'an assistant' : line.slice(0, 60)
}
