// The script that runs behind the pages, with the look of this version that it is to keep.
import type { Hono } from 'hono'
import type { Assets } from '../assets.ts'

/** To be called before other assets are served. */
export function serveWorker(web: Hono, assets: Assets): void {
  web.get('/assets/worker.js', async (c) => {
    const script = await assets.read('worker.js')
    if (!script) return c.notFound()
    const look = [...marked.map(assets.address), ...fonts.map((name) => `/assets/${name}`)]
    const list = JSON.stringify(look.map((url) => ({ url, revision: null })))
    c.header('content-type', 'text/javascript; charset=utf-8')
    c.header('cache-control', 'no-cache')
    c.header('service-worker-allowed', '/')
    return c.body(`self.look = ${list};\n${new TextDecoder().decode(script)}`)
  })
}

const marked = ['style.css', 'page.js', 'mark.svg']

/** What every page is set in; the rest comes when a page has a letter of it. */
const fonts = [
  'source-sans-3-latin-400-normal.woff2',
  'source-sans-3-latin-600-normal.woff2',
  'source-serif-4-latin-400-normal.woff2',
]
