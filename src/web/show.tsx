// Renders a page for a request.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { sayMoment } from '#core/days/say-moment.ts'
import { lookedAt } from './forms/look-again.ts'
import type { House } from './house.ts'
import { doNotRemember, handOn, keySlot, withKeys } from './remembered.ts'
import { LookAgain } from './parts/collect/look-again.tsx'
import { Layout, type LayoutProps } from './parts/layout.tsx'
import { StationeryContext } from './parts/stationery.ts'
import { formToken } from './safety/form-token.ts'
import { wayOf } from './safety/way.ts'

export async function show(
  c: Context,
  house: House,
  page: LayoutProps,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const stationery = {
    asset: house.assets.address,
    token: (path: string) => formToken(house.secret, path),
    newKey: () => keySlot,
    practice: house.practice && { time: sayTime(house) },
  }
  const { look } = c.req.query()
  const doubted = look ? await lookedAt(house.desk, look) : []
  const body = (
    <StationeryContext.Provider value={stationery}>
      <Layout {...page} posted={c.req.method === 'POST'} plain={wayOf(c).kind === 'plain'}>
        <LookAgain doubted={doubted} />
        {page.children}
      </Layout>
    </StationeryContext.Provider>
  )
  const made = await html`<!doctype html>${body}`
  handOn(c, made)
  return c.html(withKeys(house, made), status)
}

/** A page that is not the same on every device. */
export async function showHere(...page: Parameters<typeof show>): Promise<Response> {
  const shown = await show(...page)
  doNotRemember(page[0])
  return shown
}

/** `Tue 10 March, 10:00` */
function sayTime({ desk, timeZone }: House): string {
  const now = desk.now()
  return sayMoment(now, timeZone)
}
