// A way for reminders is added: in this browser, or by a server of one's own.
import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { randomBytes } from 'node:crypto'
import { addBrowser, addGotify, addNtfy, addWebhook } from '#app/ways/add-way.ts'
import { pushKeys } from '#app/ways/push-keys.ts'
import { publicNtfy } from '#channels/known-servers.ts'
import { Problem } from '#core/problem.ts'
import { answer, typed } from '../forms/answer.ts'
import { deviceName } from '../forms/device-name.ts'
import { filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { serverTyped, wayTyped } from '../forms/way-typed.ts'
import type { House } from '../house.ts'
import { NewPush } from '../parts/reminders/new-push.tsx'
import { NewGotify, NewNtfy, NewWebhook } from '../parts/reminders/new-server.tsx'
import { wayOf } from '../safety/way.ts'
import { showHere } from '../show.tsx'
import { showSecret } from './way.tsx'

export function newWay(web: Hono, house: House): void {
  // From practice nothing is sent.
  if (house.practice) return
  const { desk } = house
  push(web, house)
  server(web, house, {
    ...{ kind: 'ntfy', title: 'Reminders by ntfy', page: (filled) => <NewNtfy filled={filled} /> },
    proposed: () => ({ says: 'nothing', address: publicNtfy, topic: newTopic() }),
    add: async (c, data, key) =>
      toWay(c, await addNtfy(desk, { ...serverTyped(data, key), topic: typed(data, 'topic') })),
  })
  server(web, house, {
    ...{
      kind: 'gotify',
      title: 'Reminders by Gotify',
      page: (filled) => <NewGotify filled={filled} />,
    },
    proposed: () => ({ says: 'names' }),
    add: async (c, data, key) => toWay(c, await addGotify(desk, serverTyped(data, key))),
  })
  server(web, house, {
    ...{
      kind: 'webhook',
      title: 'Reminders by a webhook',
      page: (filled) => <NewWebhook filled={filled} />,
    },
    proposed: () => ({ says: 'names' }),
    async add(c, data, key) {
      const { id, secret } = await addWebhook(desk, serverTyped(data, key))
      return secret === undefined ? toWay(c, id) : showSecret(c, house, { id, secret })
    },
  })
}

function push(web: Hono, house: House): void {
  const { desk } = house
  web.get('/settings/reminders/push', (c) => {
    const name = deviceName(c.req.header('user-agent'))
    return showPush(c, house, filledWith({ says: 'names', name }))
  })
  web.post('/settings/reminders/push', (c) =>
    answer(c, {
      async work(data, key) {
        const lacking = lacks.get(typed(data, 'lacks') ?? '')
        if (lacking) throw new Problem('wrong-form', lacking)
        const [endpoint, p256dh, auth] = ['endpoint', 'p256dh', 'auth'].map((name) =>
          typed(data, name),
        )
        const from = { from: pushSubject(wayOf(c).origin) }
        const id = await addBrowser(desk, {
          ...wayTyped(data, key),
          endpoint,
          p256dh,
          auth,
          ...from,
        })
        return toWay(c, id)
      },
      again: (filled) => showPush(c, house, filled),
      fieldOf: (path) => (path === 'name' ? path : ''),
    }),
  )
}

/** What a browser says it has not, in our words. */
const lacks: ReadonlyMap<string, string> = new Map([
  [
    'push',
    'This browser takes no reminders. One on an iPhone or iPad does so from the home screen alone.',
  ],
  [
    'permission',
    'This browser does not let Sincerely show notifications. You can allow it beside the address of the page, then press the button once more.',
  ],
  [
    'service',
    'This browser could not reach the server of its maker. Is there a network? Some browsers have that turned off in their settings.',
  ],
])

async function showPush(c: Context, house: House, filled: Filled): Promise<Response> {
  const { publicKey } = await pushKeys(house.desk)
  return showForm(
    c,
    house,
    { title: 'Reminders in this browser', filled },
    <NewPush {...{ filled, publicKey }} />,
  )
}

type ServerKind = {
  readonly kind: string
  readonly title: string
  readonly page: (filled: Filled) => Child
  readonly proposed: () => Readonly<Record<string, string>>
  readonly add: (c: Context, data: FormData, key: string) => Promise<Response>
}

function server(web: Hono, house: House, { kind, title, page, proposed, add }: ServerKind): void {
  const at = `/settings/reminders/${kind}`
  const show = (c: Context, filled: Filled) => showForm(c, house, { title, filled }, page(filled))
  web.get(at, (c) => show(c, filledWith(proposed())))
  web.post(at, (c) =>
    answer(c, { work: (data, key) => add(c, data, key), again: (filled) => show(c, filled) }),
  )
}

/** Not the same on every device, nor each time. */
function showForm(
  c: Context,
  house: House,
  { title, filled }: { readonly title: string; readonly filled: Filled },
  children: Child,
): Promise<Response> {
  const status = statusOf(filled)
  const page = {
    title,
    about: 'Settings',
    room: 'settings',
    wrong: status !== 200,
    children,
  } as const
  return showHere(c, house, page, status)
}

function toWay(c: Context, id: string): Response {
  return c.redirect(`/settings/reminders/ways/${id}?done=way`, 303)
}

/** Nobody guesses it. */
function newTopic(): string {
  return `sincerely-${randomBytes(12).toString('hex')}`
}

/** Where whoever runs the browser maker’s server can ask: pages that others can open, else nobody’s address. */
function pushSubject(origin: string): string {
  return origin.startsWith('https://') ? origin : 'mailto:nobody@sincerely.example'
}
