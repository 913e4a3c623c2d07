// Whatever changes something must come from a page of ours. The browser says where a request comes
// from; a token in the form says so again.
import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from '#core/problem.ts'
import { holdsToken } from './form-token.ts'
import { wayOf } from './way.ts'

export const tokenField = '_token'

export function onlyOwnPages(secret: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    if (c.req.method !== 'POST') throw foreign()
    if (!comesFromOwnPage(c)) throw foreign()
    if (!isForm(c)) throw foreign()
    const token = (await formOf(c)).get(tokenField)
    if (typeof token !== 'string' || !holdsToken(secret, c.req.path, token)) throw foreign()
    return next()
  }
}

// With `no-referrer` browsers write `Origin: null` even on our own forms; then Sec-Fetch-Site decides.
function comesFromOwnPage(c: Context): boolean {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  if (origin === undefined || origin === 'null') return site === 'same-origin'
  return origin === wayOf(c).origin
}

async function formOf(c: Context): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem('wrong-form', 'The form arrived in pieces; please send it once more.', {
      cause,
    })
  }
}

function isForm(c: Context): boolean {
  const type = c.req.header('content-type') ?? ''
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)
}

function foreign(): Problem {
  return new Problem(
    'forbidden',
    'This did not come from a page of Sincerely that is still good, so nothing was changed. Go back, reload the page, and try once more.',
  )
}
