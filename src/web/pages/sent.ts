// Whether a form has arrived: asked by a page that does not know what became of it, and by one that wants to
// know, before it sends a form, whether anybody is there.
import type { Hono } from 'hono'
import { hasArrived } from '#app/has-arrived.ts'
import type { House } from '../house.ts'

export function sent(web: Hono, { desk }: House): void {
  web.get('/sent/:key', async (c) => {
    const key = c.req.param('key')
    return c.text((await hasArrived(desk, [key])) ? 'yes' : 'no')
  })
}
