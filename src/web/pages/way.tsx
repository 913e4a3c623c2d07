// One way for reminders: a test of it, what goes out by it, and its end.
import type { Context, Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { changeWebhookSecret, removeWay, sayNames } from '#app/ways/change-way.ts'
import { getWay } from '#app/ways/list-ways.ts'
import { testWay } from '#app/ways/test-way.ts'
import { answer } from '../forms/answer.ts'
import { filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { saysNothing } from '../forms/way-typed.ts'
import type { House } from '../house.ts'
import { WayPage, WebhookSecret } from '../parts/reminders/way.tsx'
import { wayOf } from '../safety/way.ts'
import { show, showHere } from '../show.tsx'

const at = '/settings/reminders/ways/:id'

export function way(web: Hono, house: House): void {
  if (house.practice) return
  const { desk } = house
  web.get(at, (c) => showWay(c, house))
  web.post(`${at}/test`, (c) =>
    answer(c, {
      work: async () => {
        await testWay(desk, { id: idIn(c), origin: wayOf(c).origin })
        return back(c, '#test')
      },
      again: () => showWay(c, house),
    }),
  )
  web.post(`${at}/says`, (c) =>
    answer(c, {
      work: async (data, key) => {
        await sayNames(desk, { id: idIn(c), key, withoutNames: saysNothing(data) })
        return back(c, '?done=way-says')
      },
      again: (filled) => showWay(c, house, filled),
    }),
  )
  web.post(`${at}/secret`, (c) =>
    answer(c, {
      work: async (_, key) => {
        const secret = await changeWebhookSecret(desk, { id: idIn(c), key })
        return secret === undefined ? back(c, '') : showSecret(c, house, { id: idIn(c), secret })
      },
      again: (filled) => showWay(c, house, filled),
    }),
  )
  web.post(`${at}/ending`, (c) =>
    answer(c, {
      work: async (_, key) => {
        await removeWay(desk, { id: idIn(c), key })
        return c.redirect('/settings/reminders?done=way-gone', 303)
      },
      again: (filled) => showWay(c, house, filled),
    }),
  )
}

/** Shown to whoever made it, once. */
export function showSecret(
  c: Context,
  house: House,
  made: { readonly id: string; readonly secret: string },
): Promise<Response> {
  const title = 'The secret of your webhook'
  const page = { title, about: 'Settings', room: 'settings' } as const
  return showHere(c, house, { ...page, children: <WebhookSecret {...made} /> })
}

async function showWay(c: Context, house: House, again?: Filled): Promise<Response> {
  const way = await getWay(house.desk, idIn(c))
  const filled = again ?? filledWith({ says: way.withoutNames ? 'nothing' : 'names' })
  const zone = (await findSettings(house.desk))?.timeZone ?? house.timeZone
  const children = <WayPage {...{ way, zone, filled, done: c.req.query('done') }} />
  const status = statusOf(filled)
  const page = { title: way.name, about: 'Settings', room: 'settings' } as const
  return show(c, house, { ...page, wrong: status !== 200, children }, status)
}

function back(c: Context, more: string): Response {
  return c.redirect(`/settings/reminders/ways/${idIn(c)}${more}`, 303)
}

function idIn(c: Context): string {
  return c.req.param('id') ?? ''
}
