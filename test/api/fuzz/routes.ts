// What the document tells, one operation after the other, and whether an answer is as it says.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { documentOf, type DocumentedOperation } from '../../../src/api/document.ts'
import type { JsonSchema } from '../../../src/api/json-schema.ts'
import type { Operation } from '../../../src/operations/operation.ts'
import type { Answer } from '../program.ts'

export type Route = {
  readonly method: string
  readonly path: string
  readonly one: DocumentedOperation
}

export type Routes = {
  readonly routes: readonly Route[]
  readonly named: Readonly<Record<string, JsonSchema>>
  /** What is not as the document says. */
  readonly amiss: (route: Route, answer: Answer) => string | undefined
}

export function routesIn(operations: readonly Operation[]): Routes {
  const document = documentOf(operations)
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
  ajv.addSchema({ $id: 'document', ...document })
  const routes = Object.entries(document.paths).flatMap(([path, here]) =>
    Object.entries(here).map(([method, one]) => ({ method: method.toUpperCase(), path, one })),
  )
  return {
    routes,
    named: document.components.schemas,
    amiss({ method, path, one }, { status, headers, body }) {
      const type = headers.get('content-type') ?? ''
      if (status >= 400) {
        if (type !== 'application/problem+json') return `${status} came as ${type}`
        return against('document#/components/schemas/Problem', body)
      }
      const told = one.responses[status]
      if (!told || !('description' in told)) return `nothing is told of the status ${status}`
      if (!told.content) return undefined
      const content = Object.keys(told.content)
      if (!content.includes(type.split(';')[0]!)) return `it came as ${type}`
      if (type !== 'application/json' || !told.content[type]?.schema) return undefined
      const place = ['paths', path, method.toLowerCase(), 'responses', status, 'content', type]
      return against(`document#/${[...place, 'schema'].map(escaped).join('/')}`, body)
    },
  }

  function against(pointer: string, body: unknown): string | undefined {
    const holds = ajv.getSchema(pointer)
    if (!holds) return `${pointer} leads nowhere`
    return holds(body) ? undefined : ajv.errorsText(holds.errors)
  }
}

function escaped(part: string | number): string {
  return encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))
}
