// What came before a test begins is sent to the server beside the browser: a page that nobody is to look at need not be
// drawn, and that is most of what it costs.
import type { Page } from 'playwright-core'
import { newVisitor, type Visitor } from '../pages/visitor.ts'

/** Somebody who opens pages and sends forms as that window would, on the same server and with the same cookies. */
export async function sendBeside(page: Page): Promise<Visitor> {
  const { request } = page
  const { origin } = new URL((await request.head('/')).url())
  return newVisitor({
    request: async (address, { method = 'GET', body }) => {
      const { pathname, search } = new URL(address)
      const answer = await request.fetch(pathname + search, {
        ...{ method, maxRedirects: 0, failOnStatusCode: false },
        headers: { origin, 'sec-fetch-site': 'same-origin' },
        ...(body instanceof FormData && { multipart: body }),
      })
      const html = new Uint8Array(await answer.body())
      return new Response(html, { status: answer.status(), headers: answer.headers() })
    },
  })
}
