// One request to an operation, by chance: as it should be, or wrong in one way or another.
import type { DocumentedOperation } from '../../../src/api/document.ts'
import type { JsonSchema } from '../../../src/api/json-schema.ts'
import type { Sending } from '../program.ts'
import type { Route } from './routes.ts'
import { likely, type Likely } from './likely.ts'
import { spoilt, wrongText } from './spoilt.ts'

export type Made = { readonly method: string; readonly path: string; readonly sending: Sending }

export function requestTo(route: Route, from: Likely, isWrong: boolean): Made {
  const { chance } = from
  const { one, method } = route
  const sound = () => !isWrong || chance.below(3) > 0
  const textOf = (name: string, schema: JsonSchema) =>
    sound() ? String(likely(schema, name, from)) : wrongText(chance)
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(textOf(name, fieldOf(one, name)).toWellFormed() || '-'),
  )
  const query = new URLSearchParams()
  for (const parameter of one.parameters) {
    if (!('in' in parameter) || parameter.in !== 'query') continue
    if (!parameter.required && chance.below(2) === 0) continue
    query.append(parameter.name, textOf(parameter.name, parameter.schema))
    if (isWrong && chance.below(10) === 0) query.append(parameter.name, wrongText(chance))
  }
  if (isWrong && chance.below(10) === 0) query.append(wrongText(chance), wrongText(chance))
  const asked = `${path}${query.size > 0 ? `?${query}` : ''}`
  return {
    method,
    path: asked,
    sending: { ...bodyOf(route, from, isWrong), ...headersOf(from, isWrong) },
  }
}

function bodyOf({ one }: Route, from: Likely, isWrong: boolean): Sending {
  const { chance } = from
  const content = one.requestBody?.content ?? {}
  const form = content['multipart/form-data']?.schema
  const schema = content['application/json']?.schema ?? form
  if (!schema) return {}
  const sound = likely(schema, '', from)
  const value = isWrong ? spoilt(sound, chance) : sound
  if (form) return { body: formOf(value, from, isWrong) }
  if (!isWrong || chance.below(8) > 0) return { json: value }
  const broken = JSON.stringify(value).slice(0, chance.below(40))
  return { body: broken, headers: { 'content-type': 'application/json' } }
}

function formOf(value: unknown, { chance }: Likely, isWrong: boolean): FormData {
  const form = new FormData()
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : []
  for (const [name, inner] of fields) {
    if (name === 'file') continue
    const texts = Array.isArray(inner) ? inner.slice(0, 20) : [inner]
    for (const text of texts)
      form.append(name, typeof text === 'object' ? JSON.stringify(text) : String(text))
  }
  if (isWrong && chance.below(5) === 0) return form
  const [type, content] = chance.oneOf(files)
  const whole = type === 'image/png' ? picture : Buffer.from(content)
  const bytes = isWrong ? whole.subarray(chance.below(whole.length)) : whole
  form.append('file', new File([bytes], isWrong ? wrongText(chance) : 'a file', { type }))
  return form
}

/** A point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

const files: readonly (readonly [type: string, content: string])[] = [
  ['text/vcard', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ben Ortega\r\nEND:VCARD\r\n'],
  ['text/csv', 'Name,Email\nBen Ortega,ben.ortega@halvorsen.example\n'],
  ['image/png', ''],
  ['application/octet-stream', '\u0000\u0001\u0002'],
  ['text/plain', 'Ben Ortega\nben.ortega@halvorsen.example\n'],
]

/** Those that are none of a language HTTP knows cannot be sent at all. */
function headersOf({ chance }: Likely, isWrong: boolean): Sending {
  if (!isWrong || chance.below(4) > 0) return {}
  const name = chance.oneOf(['idempotency-key', 'if-match', 'if-none-match', 'content-type'])
  const text = wrongText(chance)
    .replaceAll(/[^\x20-\x7e]/g, '')
    .trim()
    .slice(0, 4_000)
  return { headers: { [name]: text || '*' } }
}

function fieldOf({ parameters }: DocumentedOperation, name: string): JsonSchema {
  const found = parameters.find((one) => 'in' in one && one.in === 'path' && one.name === name)
  return found && 'schema' in found ? found.schema : {}
}
