// What an operation gave, as an answer.
import type { FileGiven, Operation } from '#operations/operation.ts'
import { made, nothing } from '#operations/shapes/values.ts'
import { isAmong, tagOf } from './tags.ts'

/** `locate` says where what was made is found. */
export async function give(
  request: Request,
  operation: Operation,
  given: unknown,
  locate: (id: string) => string | undefined,
): Promise<Response> {
  if ('file' in operation.gives) return giveFile(request, given as FileGiven)
  if (operation.gives === nothing) return new Response(null, { status: 204 })
  const text = JSON.stringify(given)
  const headers = new Headers({ 'content-type': 'application/json' })
  if (operation.gives !== made && operation.method === 'GET')
    return giveOnce(request, text, headers)
  if (operation.gives !== made) return new Response(text, { headers })
  const place = locate((given as { readonly id: string }).id)
  if (place !== undefined) headers.set('location', place)
  return new Response(text, { status: 201, headers })
}

/** With a tag: who knows it already is told only that. */
export function giveOnce(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Headers,
): Response {
  const tag = tagOf(body)
  headers.set('etag', tag)
  headers.set('cache-control', 'private, no-cache')
  if (isAmong(tag, request.headers.get('if-none-match') ?? ''))
    return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

async function giveFile(request: Request, { name, type, bytes }: FileGiven): Promise<Response> {
  const headers = new Headers({
    'content-type': type,
    'content-disposition': `attachment; filename*=UTF-8''${encoded(name)}`,
  })
  if (bytes instanceof Uint8Array) {
    const whole = new Uint8Array(bytes)
    return request.method === 'POST'
      ? new Response(whole, { headers })
      : giveOnce(request, whole, headers)
  }
  const parts = bytes[Symbol.asyncIterator]()
  // What is wrong shows with the first part, while it can still be said.
  const first = await parts.next()
  if (request.method !== 'HEAD') return new Response(streamOf(first, parts), { headers })
  await parts.return?.()
  return new Response(null, { headers })
}

type Part = IteratorResult<Uint8Array | string>

function streamOf(
  first: Part,
  parts: AsyncIterator<Uint8Array | string>,
): ReadableStream<Uint8Array> {
  let next: Part | undefined = first
  return new ReadableStream({
    async pull(stream) {
      const part = next ?? (await parts.next())
      next = undefined
      if (part.done) stream.close()
      else stream.enqueue(typeof part.value === 'string' ? Buffer.from(part.value) : part.value)
    },
    async cancel() {
      await parts.return?.()
    },
  })
}

/** As RFC 8187 wants it. */
function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
