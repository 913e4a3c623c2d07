// The token of a form that waited on a device: that of its page may not be good any more.
import type { Hono } from 'hono'
import type { House } from '../house.ts'
import { formToken } from '../safety/form-token.ts'

export function token(web: Hono, { secret }: House): void {
  web.get('/token', (c) => {
    const path = c.req.query('for') ?? ''
    return waits.test(path) ? c.json({ token: formToken(secret, path) }) : c.notFound()
  })
}

/** The forms that may wait, and no others. */
const waits =
  /^\/(?:interviews\/[\w-]+\/(?:people|takeaways|people\/[\w-]+\/call\/outcome)|import)$/
