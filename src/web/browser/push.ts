// Reminders that a browser shows: it is asked where they are to be sent, and says when one has been shown. It comes
// with its pages alone, and imports nothing.

/** Fills in where reminders for this browser go; or else why there is no such place, for the answer to say. */
export async function subscribe(form: HTMLFormElement): Promise<void> {
  const fill = (name: string, value: string) => {
    const field = form.querySelector<HTMLInputElement>(`[name=${name}]`)
    if (field) field.value = value
  }
  if (!('PushManager' in globalThis)) return fill('lacks', 'push')
  if ((await Notification.requestPermission()) !== 'granted') return fill('lacks', 'permission')
  const { pushManager } = await navigator.serviceWorker.ready
  const applicationServerKey = form.dataset['push'] ?? ''
  const ask = () => pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })
  // One made with keys that are no more stands in the way.
  const again = async () => {
    await (await pushManager.getSubscription())?.unsubscribe()
    return ask()
  }
  const { endpoint, keys } =
    (
      await ask()
        .catch(again)
        .catch(() => undefined)
    )?.toJSON() ?? {}
  if (!endpoint) return fill('lacks', 'service')
  fill('endpoint', endpoint)
  fill('p256dh', keys?.['p256dh'] ?? '')
  fill('auth', keys?.['auth'] ?? '')
}

/** The place says so once this browser has shown it, be that before the page was there or after. */
export async function watchShown(place: HTMLElement): Promise<void> {
  const tag = place.dataset['shown'] ?? ''
  const say = () => {
    place.hidden = false
  }
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    if ((data as { readonly shown?: string } | undefined)?.shown === tag) say()
  })
  const known = await navigator.serviceWorker?.getRegistration()
  if ((await known?.getNotifications({ tag }))?.length) say()
}
