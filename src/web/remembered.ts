// What a page shows follows from the data, the minute and its address. While none of them has changed it is
// not made again; only the keys of its forms are new each time it is shown.
import type { Context, MiddlewareHandler } from 'hono'
import type { House } from './house.ts'
import { wayOf } from './safety/way.ts'

/** Stands in a page as it was made where the key of a form belongs. No text has this sign in it. */
export const keySlot = '\u0000'

const made = 'page made'
const most = 50

/** Hands a page on to be shown, and to be remembered. */
export function handOn(c: Context, page: string): void {
  c.set(made, page)
}

/** Of a page that shows what is not the same on every device. */
export function doNotRemember(c: Context): void {
  c.set(made, undefined)
}

export function withKeys({ desk }: House, page: string): string {
  return page.replaceAll(keySlot, () => desk.newId())
}

/** Where the data does not say when it has changed, every page is made anew. */
export function remembered(house: House): MiddlewareHandler {
  const pages = new Map<string, string>()
  let state = ''
  return async (c, next) => {
    const version = isSame(c) ? house.dataVersion?.() : undefined
    if (version === undefined) return next()
    const minute = Math.floor(house.desk.now() / 60_000)
    if (state !== `${version} ${minute}`) pages.clear()
    state = `${version} ${minute}`
    const known = pages.get(c.req.url)
    if (known !== undefined) {
      // What was shown last is forgotten last.
      pages.delete(c.req.url)
      pages.set(c.req.url, known)
      return c.html(withKeys(house, known))
    }
    await next()
    const page = c.get(made) as string | undefined
    // Whoever wrote meanwhile may have been seen in part.
    const isStill = house.dataVersion?.() === version
    if (page === undefined || c.res.status !== 200 || !isStill) return undefined
    const [oldest] = pages.keys()
    if (oldest !== undefined && pages.size >= most) pages.delete(oldest)
    pages.set(c.req.url, page)
    return undefined
  }
}

/** Over plain HTTP pages are led to that are not the usual ones. */
function isSame(c: Context): boolean {
  return c.req.method === 'GET' && wayOf(c).kind !== 'plain'
}
