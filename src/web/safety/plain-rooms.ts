// Over plain HTTP whoever is in between can read along, and browsers keep a page from camera, microphone and its
// life without a network. So from elsewhere only the rooms are open that one needs on the way.
import type { Context, MiddlewareHandler } from 'hono'
import type { House } from '../house.ts'
import { showNeedsHttps, showPlainHome } from '../pages/plain-home.tsx'
import { wayOf } from './way.ts'

const interview = '/interviews/[^/]+'
const rooms = new RegExp(
  `^(?:/|/sent/[^/]+|/token|/sign-(?:in|out)|/enter(?:/[^/]+)?|/alive|/assets/[^/]+|` +
    `${interview}/(?:takeaways|people)|/import(?:/[^/]+){0,2}|${interview}/people/[^/]+/call(?:/(?:parts|outcome|words(?:/proposed)?))?)$`,
)

export function plainRooms(house: House): MiddlewareHandler {
  return async (c, next) => {
    if (wayOf(c).kind !== 'plain') return next()
    const { path } = c.req
    if (!rooms.test(path)) return showNeedsHttps(c, house)
    if (path === '/') return showPlainHome(c, house)
    await next()
    stayInside(c)
    return undefined
  }
}

/** What follows a form may lie in a room that is not open here. */
function stayInside(c: Context): void {
  const location = c.res.headers.get('location')
  if (location === null) return
  const { pathname } = new URL(location, wayOf(c).origin)
  if (!rooms.test(pathname)) c.res.headers.set('location', '/?done=kept')
}
