// What a request asks for: from its way, its query where it looks or removes, else from its body.
import { z } from 'zod'
import { Problem } from '#core/problem.ts'
import type { FileBrought } from '#operations/operation.ts'
import type { Route } from './find-route.ts'
import { fromText } from './from-text.ts'
import { readForm, readJson, wrongType } from './read-body.ts'

export type Sent = { readonly input: unknown; readonly file?: FileBrought }

export async function readRequest(request: Request, { operation, inWay }: Route): Promise<Sent> {
  const query = new URL(request.url).searchParams
  const schema = () => z.toJSONSchema(operation.takes, { io: 'input' })
  if (isAskedInQuery(operation.method))
    return { input: joined(query.size > 0 ? fromText(schema(), query) : {}, inWay) }
  for (const name of query.keys()) throw notInQuery(name)
  if (!operation.takesFile) return { input: joined(await readJson(request), inWay) }
  const form = await readForm(request, operation.takesFile.longest)
  const file = await fileIn(form, operation.takesFile)
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return { input: joined(fromText(schema(), texts), inWay), ...(file && { file }) }
}

/** Of these methods nobody reads a body. */
export function isAskedInQuery(method: string): boolean {
  return method === 'GET' || method === 'DELETE'
}

/** What the way says is said nowhere else. */
function joined(sent: unknown, inWay: Route['inWay']): unknown {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return sent
  const twice = Object.keys(inWay).find((name) => Object.hasOwn(sent, name))
  if (twice === undefined) return { ...sent, ...inWay }
  throw new Problem('unknown-word', `“${twice}” stands in the address already.`, { field: twice })
}

function notInQuery(name: string): Problem {
  const field = name.slice(0, 60)
  const sentence = `“${field}” stands in the address; here all that is asked goes into the body.`
  return new Problem('unknown-word', sentence, { field })
}

type FileAsked = NonNullable<Route['operation']['takesFile']>

async function fileIn(form: FormData, { types, longest }: FileAsked): Promise<FileBrought> {
  const [file, ...more] = form.getAll('file')
  const other = [...form].find(([name, value]) => name !== 'file' && typeof value !== 'string')
  if (more.length > 0 || other)
    throw new Problem('wrong-form', 'Please send one file.', { field: 'file' })
  if (!(file instanceof File))
    throw new Problem('missing', 'The file is still missing.', { field: 'file' })
  if (file.size > longest)
    throw new Problem('too-large', 'That file is larger than can be read here.', { field: 'file' })
  const type = file.type.split(';')[0]?.trim() || unsaid
  if (!isOneOf(type, types))
    throw wrongType(`A file of ${type} is not read here; it has to be ${types.join(' or ')}.`)
  return { name: file.name, type, bytes: await file.bytes() }
}

/** Many programs do not know what they send. What it is, its bytes say. */
const unsaid = 'application/octet-stream'

function isOneOf(type: string, types: readonly string[]): boolean {
  const [kind] = type.split('/')
  return type === unsaid || types.includes(type) || types.includes(`${kind}/*`)
}
