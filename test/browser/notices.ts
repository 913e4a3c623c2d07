// What a browser shows of its own accord, and pressing it. A Chromium without a window to show notifications in, or
// a number on an icon, keeps them here.
import type { Page, Worker } from 'playwright-core'

export type Notices = {
  readonly shown: () => Promise<readonly { readonly title: string; readonly body: string }[]>
  /** Presses a button of the one with that title, or it itself; gives the pages that were opened by it. */
  readonly press: (
    title: string,
    button?: 'done' | 'tomorrow' | 'open',
  ) => Promise<readonly string[]>
  /** The number on the icon, if one was set. */
  readonly count: () => Promise<number | undefined>
  /** Hands the browser what its maker's server got. */
  readonly deliver: (data: string) => Promise<void>
}

export async function openNotices(page: Page, worker: Worker, origin: string): Promise<Notices> {
  await worker.evaluate(keepNotices)
  const devices = await page.context().newCDPSession(page)
  const { promise, resolve } = Promise.withResolvers<string>()
  devices.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
    for (const { registrationId } of registrations) resolve(registrationId)
  })
  await devices.send('ServiceWorker.enable')
  const registrationId = await promise
  return {
    shown: () =>
      worker.evaluate(async () => {
        const { registration } = globalThis as unknown as Inside
        return (await registration.getNotifications()).map(({ title, body }) => ({ title, body }))
      }),
    press: (title, action) => worker.evaluate(pressIt, { title, action: action ?? '' }),
    count: () => worker.evaluate(() => (globalThis as unknown as Inside).count),
    async deliver(data) {
      await devices.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data })
    },
  }
}

type Notice = { title: string; body: string; tag: string; data: unknown; close: () => void }
type Inside = {
  count?: number | undefined
  registration: {
    showNotification: (title: string, options: Omit<Notice, 'title' | 'close'>) => Promise<void>
    getNotifications: () => Promise<Notice[]>
  }
  clients: { openWindow: (url: string) => Promise<null> }
  dispatchEvent: (event: Event) => boolean
}

function keepNotices(): void {
  const inside = globalThis as unknown as Inside
  navigator.setAppBadge = async (count) => {
    inside.count = count
  }
  if (Notification.permission === 'granted') return
  const { registration } = inside
  const kept = new Map<string, Notice>()
  registration.showNotification = async (title, options) => {
    kept.set(options.tag, { title, ...options, close: () => kept.delete(options.tag) })
  }
  registration.getNotifications = async () => [...kept.values()]
}

type Pressed = { readonly title: string; readonly action: string }

/** What a script sends may not open a window, so that is only noted. */
async function pressIt(of: Pressed): Promise<readonly string[]> {
  const { registration, clients, dispatchEvent } = globalThis as unknown as Inside
  const opened: string[] = []
  clients.openWindow = async (url) => {
    opened.push(url)
    return null
  }
  const { title, action } = of
  const all = await registration.getNotifications()
  const notification = all.find((notice) => notice.title === title)
  if (!notification) throw new Error(`None says ${title}.`)
  let work: Promise<unknown> = Promise.resolve()
  const waitUntil = (more: Promise<unknown>) => {
    work = more
  }
  const event = new Event('notificationclick')
  dispatchEvent.call(globalThis, Object.assign(event, { notification, action, waitUntil }))
  await work
  return opened
}
