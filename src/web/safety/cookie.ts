// The cookie by which a device is known. Over HTTPS browsers keep it from everybody else; over plain HTTP they
// cannot, which is why only a few rooms are open there.
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Admission } from '#app/door/session.ts'
import { wayOf } from './way.ts'

/** The port stands in its name: cookies of one host are the same on all its ports. */
export type CookieOf = (c: Context) => string

export function cookieOf(port: number): CookieOf {
  return (c) => `${wayOf(c).secure ? '__Host-' : ''}sincerely-${port}`
}

export function readToken(c: Context, name: CookieOf): string | undefined {
  return getCookie(c, name(c))
}

export function keepToken(c: Context, name: CookieOf, { token, lasts }: Admission): void {
  setCookie(c, name(c), token, { ...attributes(c), maxAge: lasts })
}

export function dropToken(c: Context, name: CookieOf): void {
  deleteCookie(c, name(c), attributes(c))
}

function attributes(c: Context) {
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure: wayOf(c).secure } as const
}
