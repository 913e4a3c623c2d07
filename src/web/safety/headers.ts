// What every answer tells the browser: nothing from elsewhere, nothing inline, no frame, no trace.
import type { Context, MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

const headers = {
  'content-security-policy': policy,
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** Of the one page on which one may hear oneself: what it records stays in its window. */
export function letRecord(c: Context): void {
  c.header('content-security-policy', `${policy}; media-src blob:`)
  c.header(
    'permissions-policy',
    headers['permissions-policy'].replace('microphone=()', 'microphone=(self)'),
  )
}

/** Said before anything is answered, so that an answer goes out as it was made. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  c.header('cache-control', 'no-store')
  await next()
}
