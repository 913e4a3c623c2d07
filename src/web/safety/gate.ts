// In front of all pages: from when a pass-phrase is set, only a device that is signed in comes past. Until then
// only this computer does.
import type { Context, MiddlewareHandler } from 'hono'
import { findSession, lasts, noteSeen } from '#app/door/session.ts'
import { hasPassPhrase } from '#app/door/sign-in.ts'
import type { Session } from '#store/sessions.ts'
import type { House } from '../house.ts'
import { readToken, type CookieOf } from './cookie.ts'
import { wayOf } from './way.ts'

/** What says nothing of the data: the look of the pages, whether anybody is there, and the ways in. */
const open = /^\/(?:assets\/[^/]+|alive|sign-in|enter(?:\/[^/]+)?)$/

export function gate(house: House, cookie: CookieOf): MiddlewareHandler {
  const { hasLock, sessionOf } = remembering(house)
  return async (c, next) => {
    if (!(await hasLock())) return wayOf(c).kind === 'here' ? next() : c.text(noPhrase, 403)
    const token = readToken(c, cookie)
    const session = token === undefined ? undefined : await sessionOf(token)
    if (session && lasts(session, house.desk.now())) {
      c.set('session', session)
      await noteSeen(house.desk, session)
      return next()
    }
    return open.test(c.req.path) ? next() : askToSignIn(c)
  }
}

/** The session of the device that asks; there is none where no pass-phrase is set. */
export function sessionIn(c: Context): Session | undefined {
  return c.get('session') as Session | undefined
}

/** A page is led to where one signs in; what a script asks for is told that one has to. */
function askToSignIn(c: Context): Response {
  if (!isNavigation(c)) return c.json({ sentence: 'Please sign in first.' }, 401)
  const { pathname, search } = new URL(c.req.url)
  const to = pathname + search
  return c.redirect(to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`, 303)
}

/** Over plain HTTP browsers do not say so; a script asks for no page, though. */
function isNavigation(c: Context): boolean {
  const mode = c.req.header('sec-fetch-mode')
  if (mode !== undefined) return mode === 'navigate'
  return (c.req.header('accept') ?? '').includes('text/html')
}

/** Asked anew whenever the data has changed; every time, where that is not known. */
function remembering({ desk, dataVersion }: House) {
  const answers = new Map<string, unknown>()
  let known: string | undefined
  async function ask<T>(question: string, find: () => Promise<T | undefined>) {
    const version = dataVersion?.()
    if (version === undefined) return find()
    if (version !== known) answers.clear()
    known = version
    if (answers.has(question)) return answers.get(question) as T
    const answer = await find()
    // What was found just before the data changed is not good after it. Of strangers nothing is remembered.
    if (answer !== undefined && known === version && dataVersion?.() === version)
      answers.set(question, answer)
    return answer
  }
  return {
    hasLock: () => ask('lock', () => hasPassPhrase(desk)),
    sessionOf: (token: string) => ask(`session ${token}`, () => findSession(desk, token)),
  }
}

const noPhrase =
  'Sincerely is reached from elsewhere only with a pass-phrase, and none is set. Set one on the computer it runs on.'
