// A token binds a form to this installation and to the address it posts to. It is computed from a
// secret that lies with the data, so that a page left open over a restart still works.
import { createHmac, timingSafeEqual } from 'node:crypto'

export function formToken(secret: string, path: string): string {
  return createHmac('sha256', secret).update(`form ${path}`).digest('base64url')
}

export function holdsToken(secret: string, path: string, token: string): boolean {
  const expected = Buffer.from(formToken(secret, path))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}
