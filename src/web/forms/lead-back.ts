// Many forms post to an address of their own, where no page lies. Whoever reloads there, comes back to it or was
// sent it, is led to the page the form stands on.
import type { Hono } from 'hono'

/** To be called once all pages are there. */
export function leadBack(web: Hono): void {
  const pages = new Set(web.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))
  const posts = web.routes.filter(({ method, path }) => method === 'POST' && !pages.has(path))
  for (const path of new Set(posts.map(({ path }) => path))) {
    web.get(path, (c) => c.redirect(pageOf(c.req.path), 303))
  }
}

/** Most stand on the page one step up. */
function pageOf(path: string): string {
  const [, above = '', last = ''] = /^(.*)\/([^/]*)$/.exec(path) ?? []
  return elsewhere[last]?.(above) ?? (above || '/')
}

const elsewhere: Readonly<Record<string, (above: string) => string>> = {
  interviews: () => '/interviews/new',
  invitations: () => '/interviews/new',
  pauses: () => '/settings',
  undoing: (above) => (above.includes('/imports/') ? '/people/imports' : '/people/duplicates'),
  removal: (above) => (above.startsWith('/materials/') ? '/materials' : `${above}/edit`),
  'calling-off': (above) => `${above}/edit`,
  reinstatement: (above) => `${above}/edit`,
  'photo-change': (above) => `${above}/edit`,
  'photo-removal': (above) => `${above}/edit`,
}
