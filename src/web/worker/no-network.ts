// In place of a page of which there is no copy: what can be opened without a network.
import { copies } from '../browser/copies.ts'

export async function noNetwork(style: string): Promise<Response> {
  const kept = await caches.open(copies)
  const lines = await Promise.all(
    (await kept.keys()).map(async (request) => {
      const { pathname } = new URL(request.url)
      return `<li><a href="${pathname}">${titleIn(await (await kept.match(request))?.text())}</a></li>`
    }),
  )
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>No network · Sincerely</title><link rel="stylesheet" href="${style}" /></head>
<body><main id="main"><div class="title"><h1>There is no network here.</h1>
<p class="lead">Sincerely cannot be reached, and this device has no copy of this page. What you entered is still here, and is sent when it can be.</p></div>
${lines.length > 0 ? `<h2>These open all the same</h2><ul class="lines">${lines.join('')}</ul>` : ''}
</main></body></html>`
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }
  return new Response(html, { status: 503, headers })
}

/** As it stands in the page, escaped there already. */
function titleIn(html = ''): string {
  const [, title = 'A page'] = /<title>([^<]*)<\/title>/.exec(html) ?? []
  return title.replace(/ · Sincerely$/, '')
}

const policy = "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'"
