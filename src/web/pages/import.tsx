// Whom one met, from whatever one has of them: a file, a photo, a code, a pasted text. What was found waits to be
// looked at; nothing is kept here.
import type { Context, Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { answer, typed } from '../forms/answer.ts'
import { bringIn } from '../forms/bring-in.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { Bring } from '../parts/collect/bring.tsx'
import { Done } from '../parts/done.tsx'
import { Title } from '../parts/title.tsx'
import { Unlooked } from '../parts/collect/unlooked.tsx'
import { getPlace } from '../place.ts'
import { show } from '../show.tsx'
import type { Waiting } from '../waiting.ts'
import { takeInvitation } from './invitation.tsx'

export function importPage(web: Hono, house: House, waiting: Waiting): void {
  web.get('/import', async (c) => {
    if (!(await findSettings(house.desk))) return c.redirect('/', 303)
    return showImport(c, house, waiting, filledWith({ interview: c.req.query('interview') }))
  })
  web.post('/import/:import/letting-go', (c) => {
    waiting.drop(c.req.param('import'))
    return c.redirect('/import?done=not-wanted', 303)
  })
  web.post('/import', (c) =>
    answer(c, {
      work: async (data) => {
        const settings = await findSettings(house.desk)
        if (!settings) return c.redirect('/', 303)
        const interview = typed(data, 'interview') || undefined
        const brought = await bringIn(data, { desk: house.desk, settings, interview })
        if ('invitation' in brought) {
          const about = { application: undefined, ownZone: settings.timeZone }
          return takeInvitation(c, house, brought.invitation, about)
        }
        return c.redirect(`/import/${waiting.keep(brought)}`, 303)
      },
      again: (filled) => showImport(c, house, waiting, filled),
      fieldOf: (path) => (path === 'text' ? path : 'file'),
    }),
  )
}

async function showImport(
  c: Context,
  house: House,
  waiting: Waiting,
  filled: Filled,
): Promise<Response> {
  const interview = filled.value('interview') || undefined
  const place = interview === undefined ? undefined : await getPlace(house, interview)
  const from = place
    ? { href: `/interviews/${interview}/people`, word: 'Whom you met' }
    : { href: '/people', word: 'People' }
  const lead = place
    ? `Whoever is found is added to those you met for ${place.back.word}, once you have looked.`
    : 'Whoever is found is added to your people, once you have looked.'
  const children = (
    <>
      <Done done={c.req.query('done')} />
      <Title {...{ from, lead }}>Bring in people</Title>
      <Bring {...{ filled, interview }} />
      <Unlooked waiting={waiting.list().filter(({ brought }) => !brought.keeping)} />
    </>
  )
  const wrong = filled.errors.size > 0
  const page = { title: 'Bring in people', room: 'people', wrong, children } as const
  return show(c, house, page, wrong ? 422 : 200)
}
