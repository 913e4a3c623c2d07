// The body of a request: JSON, or a form with a file in it; never more than it may be.
import { Problem } from '#core/problem.ts'
import { Refused } from './refused.ts'

const kilobyte = 1_024
/** Of words and values; the longest case has a tenth of it. */
const mostOfJson = 1_024 * kilobyte

/** Without a body it is an empty object. */
export async function readJson(request: Request): Promise<unknown> {
  const bytes = await bytesOf(request, mostOfJson)
  if (bytes.length === 0) return {}
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type))
    throw wrongType('The body has to be JSON, and its Content-Type application/json.')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    const sentence = 'What was sent is not JSON in UTF-8.'
    throw new Problem('not-json', sentence, { field: 'body', cause })
  }
}

/** `longest` is that of the file, in bytes. */
export async function readForm(request: Request, longest: number): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type))
    throw wrongType('The body has to be a form with the file in it, as multipart/form-data.')
  const bytes = await bytesOf(request, longest + 64 * kilobyte)
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch (cause) {
    throw new Problem('wrong-form', 'The form arrived in pieces.', { field: 'body', cause })
  }
}

export function wrongType(sentence: string): Refused {
  return new Refused(415, 'wrong-type', sentence)
}

async function bytesOf(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most)
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.length
    if (length > most) throw tooLarge(most)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function tooLarge(most: number): Problem {
  const limit = `${Math.floor(most / kilobyte).toLocaleString('en-US')} kB`
  return new Problem('too-large', `That is more than the ${limit} that can be sent here.`, {
    field: 'body',
  })
}
