// Starts what runs behind the pages, once the page is there, and asks it to keep what will be needed outside.
import { forgetCopies, forgetErased } from './copies.ts'

export function startBehind(): void {
  if (location.pathname === '/sign-in') void forgetCopies()
  // Over plain HTTP browsers do not have it.
  if (!('serviceWorker' in navigator)) return
  const start = () =>
    void navigator.serviceWorker
      .register('/assets/worker.js', { scope: '/' })
      .then(forgetErased)
      .then(keepAhead)
      .catch(() => {})
  if (document.readyState === 'complete') start()
  else addEventListener('load', start)
  document.addEventListener('entered', () => void askForSync())
}

/** Most in one go: those of today come first. */
const most = 6

/** Collect and Debrief of the interviews that Today speaks of, and its calls. */
async function keepAhead(): Promise<void> {
  if (location.pathname !== '/' || 'copy' in document.body.dataset) return
  const { active } = await navigator.serviceWorker.ready
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href^="/interviews/"]')
  const paths = [...links].map(({ pathname }) => /^\/interviews\/[\w]+-[\w-]+/.exec(pathname)?.[0])
  const known = [...new Set(paths)].filter((path) => path !== undefined).slice(0, most)
  const calls = [...links].map(({ pathname }) => pathname).filter((path) => path.endsWith('/call'))
  const keep = [
    '/',
    ...known.flatMap((path) => [`${path}/people`, `${path}/takeaways`]),
    ...(calls.length > 0 ? ['/calls', ...calls.slice(0, most)] : []),
  ]
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  active?.postMessage({ keep })
}

/** Where the browser can, it sends what waits also when no page is open. */
async function askForSync(): Promise<void> {
  const { sync } = (await navigator.serviceWorker.ready) as Partial<{
    readonly sync: { readonly register: (tag: string) => Promise<void> }
  }>
  await sync?.register('waiting line').catch(() => {})
}
