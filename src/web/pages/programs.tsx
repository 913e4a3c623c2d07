// Which programs may come in, and what may each do?
import type { Context, Hono } from 'hono'
import { endToken } from '#app/tokens/end-token.ts'
import { findSettings } from '#app/find-settings.ts'
import { listTokens } from '#app/tokens/list-tokens.ts'
import { makeToken, type MadeToken } from '#app/tokens/make-token.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, statusOf } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { NewToken } from '../parts/programs/new-token.tsx'
import { Programs } from '../parts/programs/programs.tsx'
import { wayOf } from '../safety/way.ts'
import { show, showHere } from '../show.tsx'

const path = '/settings/programs'

export function programs(web: Hono, house: House): void {
  const { desk } = house
  web.get(path, (c) => showPrograms(c, house))
  web.post(path, (c) =>
    answer(c, {
      work: async (data) =>
        showNew(
          c,
          house,
          await makeToken(desk, {
            name: typed(data, 'name'),
            scopes: data.getAll('scopes').filter((one) => typeof one === 'string'),
            until: typed(data, 'until'),
          }),
        ),
      again: (filled) => showPrograms(c, house, filled),
    }),
  )
  web.post(`${path}/end`, async (c) => {
    const id = typed(await c.req.formData(), 'id')
    if (id !== undefined) await endToken(desk, id)
    return c.redirect(`${path}?done=token-ended`, 303)
  })
}

async function showPrograms(c: Context, house: House, filled = filledWith({ scopes: 'read' })) {
  const { desk } = house
  const settings = await findSettings(desk)
  if (!settings) return c.redirect('/', 303)
  const children = (
    <Programs
      tokens={await listTokens(desk)}
      zone={settings.timeZone}
      now={desk.now()}
      done={c.req.query('done')}
      filled={filled}
    />
  )
  const status = statusOf(filled)
  const page = { title: 'Programs that come in', about: 'Settings', room: 'settings' } as const
  return show(c, house, { ...page, children, wrong: status !== 200 }, status)
}

function showNew(c: Context, house: House, made: MadeToken) {
  const children = <NewToken made={made} origin={wayOf(c).origin} />
  return showHere(c, house, { title: 'A token for a program', room: 'settings', children })
}
