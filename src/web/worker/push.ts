// What is pushed is shown, and what is pressed on it is done, or opened. Every push has to be shown: a browser that
// got one for nothing shows a word of its own.
import { keyField } from '../forms/keys.ts'

/** What a worker has that a page has not, as far as it is needed here. */
type Worker = {
  readonly registration: { showNotification(title: string, options: object): Promise<void> }
  readonly clients: {
    matchAll(of: object): Promise<readonly Window[]>
    openWindow(url: string): Promise<unknown>
  }
  addEventListener(name: string, act: (event: PushEvent) => void): void
}
type Window = { readonly url: string; focus(): Promise<unknown>; postMessage(data: object): void }
type PushEvent = {
  waitUntil(work: Promise<unknown>): void
  readonly data: { json(): unknown } | null
  /** Of a press: on which of the buttons, if on one, and on what. */
  readonly action: string
  readonly notification: { readonly data: Pushed; close(): void }
}

type Pushed = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly path: string
  readonly due?: number
  readonly actions: readonly Action[]
}
type Action = {
  readonly name: keyof typeof labels
  readonly path: string
  readonly token?: string
}

const labels = { done: 'Done', tomorrow: 'Tomorrow', open: 'Open' }
const worker = globalThis as unknown as Worker

export function listenForPushes(): void {
  worker.addEventListener('push', (event) => event.waitUntil(receive(read(event))))
  worker.addEventListener('notificationclick', (event) => {
    event.notification.close()
    event.waitUntil(press(event.notification.data, event.action))
  })
}

function read({ data }: PushEvent): Pushed {
  try {
    return data?.json() as Pushed
  } catch {
    const title = 'Something is due in Sincerely'
    return { id: 'due', title, text: '', path: '/', actions: [] }
  }
}

async function receive(pushed: Pushed): Promise<void> {
  await show(pushed, pushed.title, pushed.text)
  await count(pushed.due)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's window has none
  for (const window of await windows()) window.postMessage({ shown: pushed.id })
}

/** Under one id one is shown, the newest. */
async function show(pushed: Pushed, title: string, body: string): Promise<void> {
  const { id: tag, actions } = pushed
  await worker.registration.showNotification(title, {
    ...{ body, tag, icon: '/assets/icon-192.png', data: pushed },
    actions: actions.map(({ name }) => ({ action: name, title: labels[name] })),
  })
}

/** Without a token there is something to say first, and without a network it is for the page to say so. */
async function press(pushed: Pushed, name: string): Promise<void> {
  const action = pushed.actions.find((action) => action.name === name)
  if (action?.token === undefined) return open(action?.path ?? pushed.path)
  const said = await send(pushed.id, action)
  if (!said) return open(pushed.path)
  await show({ ...pushed, actions: [] }, pushed.title, said.sentence)
  if (said.kept && pushed.due !== undefined) await count(Math.max(0, pushed.due - 1))
}

/** How many steps are due stands on the icon, where one is; Today puts it right. */
async function count(due: number | undefined): Promise<void> {
  if (due !== undefined) await navigator.setAppBadge?.(due).catch(() => {})
}

type Said = { readonly kept: boolean; readonly sentence: string }

/** What came of it, in words; nothing where nobody could be asked. */
async function send(id: string, { name, path, token = '' }: Action): Promise<Said | undefined> {
  const body = new URLSearchParams({ _token: token, [keyField]: `${name}-${id}` })
  const headers = { accept: 'application/json' }
  const signal = AbortSignal.timeout(15_000)
  try {
    const answer = await fetch(ownPath(path), { method: 'POST', body, headers, signal })
    const words = (await answer.json()) as { readonly kept?: true; readonly sentence?: string }
    if (words.kept) return { kept: true, sentence: 'Noted. It stands with the application.' }
    return words.sentence ? { kept: false, sentence: words.sentence } : undefined
  } catch {
    return undefined
  }
}

/** A window that shows it already is enough; what is typed in another stays. */
async function open(path: string): Promise<void> {
  const url = ownPath(path)
  const shown = (await windows()).find((window) => window.url.split(/[?#]/)[0] === url)
  await (shown ? shown.focus() : worker.clients.openWindow(url))
}

function windows(): Promise<readonly Window[]> {
  return worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
}

/** Never an address elsewhere. */
function ownPath(path: string): string {
  const { origin, href } = new URL(path, location.origin)
  return origin === location.origin ? href : location.origin
}
