// One server that is told what happens: what it was told, a trial, what it is told, and its end.
import type { Context, Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { changeWebhook, endWebhook, goOn, renewSecret } from '#app/webhooks/change-webhook.ts'
import { listEvents } from '#app/webhooks/list-events.ts'
import { getWebhook } from '#app/webhooks/list-webhooks.ts'
import { tellAgain } from '#app/webhooks/tell-again.ts'
import { tryWebhook } from '#app/webhooks/try-webhook.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, statusOf, type Filled } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { NewSecret, WebhookPage } from '../parts/webhooks/webhook.tsx'
import { wayOf } from '../safety/way.ts'
import { show, showHere } from '../show.tsx'

const at = '/settings/webhooks/:webhook'

export function webhook(web: Hono, house: House): void {
  const { desk } = house
  web.get(at, (c) => showWebhook(c, house))
  const form = (
    name: string,
    next: string,
    work: (c: Context, about: { id: string; key: string }, data: FormData) => Promise<unknown>,
  ) =>
    web.post(`${at}/${name}`, (c) =>
      answer(c, {
        work: async (data, key) => {
          const done = await work(c, { id: idIn(c), key }, data)
          return done instanceof Response ? done : back(c, next)
        },
        again: (filled) => showWebhook(c, house, filled),
      }),
    )
  form('trial', '#standing', (c, { id }) =>
    tryWebhook({ ...desk, address: () => wayOf(c).origin }, id),
  )
  form('going-on', '?done=webhook-on', (_, about) => goOn(desk, about))
  form('again', '?done=webhook-again', (_, about, data) =>
    tellAgain(desk, { ...about, number: Number(typed(data, 'number')) }),
  )
  form('tells', '?done=webhook-kept', (_, about, data) =>
    changeWebhook(desk, { ...about, name: typed(data, 'name'), kinds: kindsIn(data) }),
  )
  form('secret', '', async (c, about) => {
    const secret = await renewSecret(desk, about)
    return secret === undefined ? undefined : showNewSecret(c, house, { id: about.id, secret })
  })
  form('ending', '', async (c, about) => {
    await endWebhook(desk, about)
    return c.redirect('/settings/webhooks?done=webhook-gone', 303)
  })
}

/** Shown to whoever made it, once. */
export function showNewSecret(
  c: Context,
  house: House,
  made: { readonly id: string; readonly secret: string },
): Promise<Response> {
  const page = { title: 'The secret of your webhook', about: 'Settings', room: 'settings' } as const
  return showHere(c, house, { ...page, children: <NewSecret {...made} /> })
}

export function kindsIn(data: FormData): readonly string[] {
  return data.getAll('kinds').filter((one) => typeof one === 'string')
}

/** Several are ticked before anybody has typed. */
export function tickedKinds(filled: Filled, kinds: readonly string[]): Filled {
  return { ...filled, values: (name) => (name === 'kinds' ? kinds : filled.values(name)) }
}

async function showWebhook(c: Context, house: House, again?: Filled): Promise<Response> {
  const { desk } = house
  const id = idIn(c)
  const webhook = await getWebhook(desk, id)
  const before = Number(c.req.query('before')) || undefined
  const told = await listEvents(desk, { id, before })
  const filled = again ?? tickedKinds(filledWith({ name: webhook.name }), webhook.kinds)
  const zone = (await findSettings(desk))?.timeZone ?? house.timeZone
  const children = <WebhookPage {...{ webhook, told, zone, filled, done: c.req.query('done') }} />
  const status = statusOf(filled)
  const page = { title: webhook.name, about: 'Settings', room: 'settings' } as const
  return show(c, house, { ...page, wrong: status !== 200, children }, status)
}

function back(c: Context, more: string): Response {
  return c.redirect(`/settings/webhooks/${idIn(c)}${more}`, 303)
}

function idIn(c: Context): string {
  return c.req.param('webhook') ?? ''
}
