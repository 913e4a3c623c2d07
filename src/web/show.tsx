// Renders a page for a request.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { House } from './house.ts'
import { Layout, type LayoutProps } from './parts/layout.tsx'
import { StationeryContext } from './parts/stationery.ts'
import { formToken } from './safety/form-token.ts'

export function show(
  c: Context,
  house: House,
  page: LayoutProps,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  const stationery = {
    asset: house.assets.address,
    token: (path: string) => formToken(house.secret, path),
    newKey: house.desk.newId,
  }
  const body = (
    <StationeryContext.Provider value={stationery}>
      <Layout {...page} posted={c.req.method === 'POST'} />
    </StationeryContext.Provider>
  )
  return c.html(html`<!doctype html>${body}`, status)
}
