// The tools of an assistant: operations that look, draft and record. None of them lets anything go out, erases, or
// changes how things are set up.
import type { Operation, Scope } from '#operations/operation.ts'
import { operations } from '#operations/operations.ts'
import { markedSchema } from './outside.ts'
import { eachChanged, schemaOf, without, type Schema } from './schema.ts'

export type Tool = {
  readonly operation: Operation
  /** Of what the operation gives. */
  readonly gives: Schema
  /** As assistants are told of it. */
  readonly told: Told
}

type Told = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly inputSchema: Schema & { readonly type: 'object' }
  readonly outputSchema: Schema & { readonly type: 'object' }
  readonly annotations: {
    readonly readOnlyHint: boolean
    readonly destructiveHint: boolean
    readonly openWorldHint: boolean
  }
}

/** What an assistant may ask for, by name; with what it should know beside the sentence of the operation. */
const chosen: Readonly<Record<string, string>> = {
  'list-applications': '',
  'add-application': '',
}

/** What no tool ever has: to let something go out, and to change how things are set up. */
const ofTools: readonly Scope[] = ['read', 'write']

/** Those that these scopes allow, by name. */
export function toolsFor(scopes: readonly Scope[]): ReadonlyMap<string, Tool> {
  const allowed = allTools().filter(({ operation }) => scopes.includes(operation.scope))
  return new Map(allowed.map((tool) => [tool.operation.name, tool]))
}

let known: readonly Tool[] | undefined

function allTools(): readonly Tool[] {
  known ??= operations.flatMap((operation) => toolOf(operation) ?? [])
  return known
}

function toolOf(operation: Operation): Tool | undefined {
  const { name, says, scope, takes, gives: answer, method } = operation
  const more = chosen[name]
  if (more === undefined || !ofTools.includes(scope) || 'file' in answer) return undefined
  const gives = schemaOf(answer)
  return {
    ...{ operation, gives },
    told: {
      ...{ name, title: titleOf(name), description: [says, more].join(' ').trim() },
      inputSchema: { type: 'object', ...shortened(schemaOf(takes)) },
      outputSchema: { type: 'object', ...shortened(markedSchema(gives)) },
      annotations: { readOnlyHint: method === 'GET', destructiveHint: false, openWorldHint: false },
    },
  }
}

/** A format says what its pattern says, in a word. */
function shortened(schema: Schema): Schema {
  return eachChanged(schema, (one) =>
    'format' in one ? without(one, '$schema', 'id', 'pattern') : without(one, '$schema', 'id'),
  )
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words[0]!.toUpperCase() + words.slice(1)
}
