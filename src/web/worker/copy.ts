// A copy of a page: it carries when it was made, and says so where it is shown.

const madeAt = 'x-made-at'

/** The page to be kept. */
export async function datedCopy(page: Response): Promise<Response> {
  const headers = new Headers(page.headers)
  headers.set(madeAt, String(Date.now()))
  return new Response(await page.blob(), { status: page.status, headers })
}

/** The kept page as it is shown. */
export async function asCopy(kept: Response): Promise<Response> {
  const html = await kept.text()
  const marked = html
    .replace(/<body /, '<body data-copy="" ')
    .replace(/<main [^>]*>/, (main) => `${main}<p class="as-of" role="status">${sayAge(kept)}</p>`)
  return new Response(marked, { status: 200, headers: kept.headers })
}

function sayAge({ headers }: Response): string {
  const made = new Date(Number(headers.get(madeAt)))
  const day = { weekday: 'short', day: 'numeric', month: 'long' } as const
  const clock = made.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return `As of ${made.toLocaleDateString('en-GB', day)}, ${clock}, no network. What you enter here waits on this device until it can be sent.`
}
