// Which servers of mine are told what happens here?
import type { Context, Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { addWebhook } from '#app/webhooks/add-webhook.ts'
import { listWebhooks } from '#app/webhooks/list-webhooks.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, statusOf, type Filled } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { Webhooks } from '../parts/webhooks/webhooks.tsx'
import { show } from '../show.tsx'
import { kindsIn, showNewSecret, tickedKinds } from './webhook.tsx'

const path = '/settings/webhooks'

export function webhooks(web: Hono, house: House): void {
  const { desk } = house
  web.get(path, (c) => showWebhooks(c, house))
  web.post(path, (c) =>
    answer(c, {
      work: async (data, key) => {
        const [name, address] = [typed(data, 'name'), typed(data, 'address')]
        const ownNetwork = data.getAll('ownNetwork').includes('yes')
        const kinds = kindsIn(data)
        const added = await addWebhook(desk, { key, name, address, ownNetwork, kinds })
        const { id, secret } = added
        if (secret === undefined) return c.redirect(`${path}/${id}`, 303)
        return showNewSecret(c, house, { id, secret })
      },
      again: (filled) => showWebhooks(c, house, filled),
    }),
  )
}

async function showWebhooks(c: Context, house: House, again?: Filled) {
  const { desk } = house
  const settings = await findSettings(desk)
  if (!settings) return c.redirect('/', 303)
  const filled = again ?? tickedKinds(filledWith(), ['did', 'heard', 'news', 'due'])
  const children = (
    <Webhooks
      webhooks={await listWebhooks(desk)}
      zone={settings.timeZone}
      done={c.req.query('done')}
      filled={filled}
    />
  )
  const status = statusOf(filled)
  const page = { title: 'Programs that are told', about: 'Settings', room: 'settings' } as const
  return show(c, house, { ...page, children, wrong: status !== 200 }, status)
}
