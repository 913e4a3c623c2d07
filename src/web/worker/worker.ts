// Runs behind the pages, where the browser allows it: the look of the pages is kept by version, and a copy of the
// few pages one needs outside the building. A page from the server always comes first.
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies'
import { sendWaiting } from '../browser/waiting/send.ts'
import { copies, forgetCopies } from '../browser/copies.ts'
import { asCopy, datedCopy } from './copy.ts'
import { noNetwork } from './no-network.ts'
import { listenForPushes } from './push.ts'

/** What a worker has that a page has not, as far as it is needed here. */
type Worker = {
  readonly look: readonly { readonly url: string; readonly revision: null }[]
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(name: string, act: (event: WorkerEvent) => void): void
}
type WorkerEvent = {
  waitUntil(work: Promise<unknown>): void
  readonly request?: Request
  readonly data?: unknown
}

const worker = globalThis as unknown as Worker
const isOwn = (url: URL) => url.origin === location.origin
const isKept = ({ pathname }: URL) =>
  /^\/(?:calls|interviews\/[\w-]+\/(?:people(?:\/[\w-]+\/call)?|takeaways))?$/.test(pathname)

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

precacheAndRoute([...worker.look])
cleanupOutdatedCaches()

// A letter of another script brings its own slice of the font; it never changes under its address.
registerRoute(
  ({ url }) => isOwn(url) && url.pathname.endsWith('.woff2'),
  new CacheFirst({ cacheName: 'fonts' }),
)
// A copy may be older than the look that is kept.
registerRoute(
  ({ url }) => isOwn(url) && url.pathname.startsWith('/assets/'),
  new NetworkOnly({
    plugins: [
      { handlerDidError: async ({ request }) => caches.match(request, { ignoreSearch: true }) },
    ],
  }),
)

const pages = new NetworkFirst({
  cacheName: copies,
  networkTimeoutSeconds: 8,
  plugins: [
    {
      // However it was led to, the page is the same.
      cacheKeyWillBeUsed: async ({ request }) => withoutSearch(request.url),
      cacheWillUpdate: async ({ request, response }) =>
        response.status === 200 && !response.redirected && new URL(request.url).search === ''
          ? datedCopy(response)
          : null,
      cachedResponseWillBeUsed: async ({ cachedResponse }) =>
        cachedResponse ? asCopy(cachedResponse) : null,
      fetchDidSucceed: async ({ response }) => answered(response),
    },
  ],
})
registerRoute(({ url, request }) => isOwn(url) && isKept(url) && request.mode === 'navigate', pages)
registerRoute(
  ({ url, request }) =>
    isOwn(url) && request.mode === 'navigate' && !/^\/practice(?:\/|$)/.test(url.pathname),
  new NetworkOnly({ plugins: [{ fetchDidSucceed: async ({ response }) => answered(response) }] }),
)
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? noNetwork(styleOf(worker.look)) : Response.error(),
)

// Today names the pages of its interviews, so that they open in the car park though nobody has been there yet.
worker.addEventListener('message', (event) => {
  const asked = event.data as { readonly keep?: readonly string[] } | undefined
  for (const path of asked?.keep ?? []) {
    const url = new URL(path, location.origin)
    if (isOwn(url) && isKept(url))
      event.waitUntil(pages.handle({ event, request: new Request(url) }).catch(() => {}))
  }
})
worker.addEventListener('sync', (event) => event.waitUntil(sendWaiting()))
worker.addEventListener('fetch', ({ request }) => {
  if (request?.method === 'POST' && leavesNoCopy.test(new URL(request.url).pathname))
    void forgetCopies()
})

listenForPushes()

const leavesNoCopy =
  /^\/(?:sign-out|(?:settings\/data|people\/[\w-]+|applications\/[\w-]+)\/erase)$/

/** An answer of something in front of a server that is down is none. */
async function answered(response: Response): Promise<Response> {
  if (response.status === 502 || response.status === 504) throw new Error('Nobody is behind it.')
  if (response.status === 401) await forgetCopies()
  return response
}

function withoutSearch(address: string): string {
  const url = new URL(address)
  url.search = ''
  return url.href
}

function styleOf(look: Worker['look']): string {
  return look.find(({ url }) => url.includes('style.css'))?.url ?? ''
}
