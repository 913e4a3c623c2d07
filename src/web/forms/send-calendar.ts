// A calendar as the answer to a request, sent as it is made.
import type { Context } from 'hono'

export function sendCalendar(c: Context, parts: AsyncGenerator<string>): Response {
  c.header('content-type', 'text/calendar; charset=utf-8')
  c.header('content-security-policy', "default-src 'none'; sandbox")
  const encoder = new TextEncoder()
  const body = new ReadableStream({
    async pull(stream) {
      const { done, value } = await parts.next()
      if (done) stream.close()
      else stream.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await parts.return(undefined)),
  })
  return c.body(body)
}
