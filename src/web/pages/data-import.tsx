// Everything in: an archive is brought, looked over, shown beside what is here, and kept once somebody says yes.
import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { parseMoment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { archivesOf, type Archives, type ArchiveWaiting } from '../archives.ts'
import { answer, canBePutRight, typed } from '../forms/answer.ts'
import { filledWith, withProblem, type Filled } from '../forms/filled.ts'
import { hereOf, sayMoment } from '../forms/say-backup.ts'
import type { House } from '../house.ts'
import { ArchiveIn } from '../parts/data/archive-in.tsx'
import { ArchiveProgress } from '../parts/data/archive-progress.tsx'
import { ArchiveShown } from '../parts/data/archive-shown.tsx'
import { BringArchive } from '../parts/data/bring-archive.tsx'
import { Done } from '../parts/done.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

const path = '/settings/data/import'
const usual = filledWith({ change: 'no' })

export function dataImport(web: Hono, house: House): void {
  const archives = archivesOf(house.desk)
  web.get(path, (c) => showBring(c, house, filledWith()))
  web.post(path, (c) =>
    answer(c, {
      work: async (data) => {
        const file = data.get('file')
        if (!(file instanceof File) || file.size === 0)
          throw new Problem('missing', nothing, { field: 'file' })
        return c.redirect(`${path}/${await archives.take(file)}`, 303)
      },
      again: (filled) => showBring(c, house, filled),
      fieldOf: () => 'file',
    }),
  )
  web.get(`${path}/:archive`, (c) => showWaiting(c, house, archives))
  web.post(`${path}/:archive`, (c) =>
    answer(c, {
      work: async (data, key) => {
        const [change, settings] = [
          typed(data, 'change') === 'yes',
          typed(data, 'settings') === 'yes',
        ]
        await archives.find(c.req.param('archive'))?.bring({ key, change, settings })
        return c.redirect(`${path}/${c.req.param('archive')}`, 303)
      },
      again: () => showWaiting(c, house, archives),
    }),
  )
  web.post(`${path}/:archive/stop`, async (c) => {
    await archives.find(c.req.param('archive'))?.stop()
    return c.redirect(`${path}/${c.req.param('archive')}`, 303)
  })
  web.post(`${path}/:archive/letting-go`, (c) => {
    if (archives.find(c.req.param('archive'))) archives.drop()
    return c.redirect(`${path}?done=not-wanted`, 303)
  })
}

const nothing = 'Please choose the file first: the ZIP that Sincerely wrote.'

function showBring(c: Context, house: House, filled: Filled) {
  const children = (
    <>
      <Done done={c.req.query('done')} />
      <Title
        from={{ href: '/settings/data', word: 'Your data' }}
        lead="Everything from another Sincerely, or from this one as it was: it is looked over first, and nothing is kept before you say yes."
      >
        Bring an archive in
      </Title>
      <BringArchive filled={filled} />
    </>
  )
  return showPage(c, house, 'Bring an archive in', { children, wrong: filled.errors.size > 0 })
}

async function showWaiting(c: Context, house: House, archives: Archives) {
  const waiting = archives.find(c.req.param('archive') ?? '')
  if (!waiting) return c.redirect(`${path}?done=archive-gone`, 303)
  const stage = waiting.stage()
  switch (stage.name) {
    case 'looking':
    case 'bringing':
      c.header('refresh', '1')
      return showPage(c, house, 'Bring an archive in', {
        children: <ArchiveProgress {...{ stage, path: `${path}/${waiting.id}` }} />,
      })
    case 'seen':
      return showSeen(c, house, waiting, stage)
    case 'in':
      archives.drop()
      return showPage(c, house, 'It is all here', { children: <ArchiveIn {...stage} /> })
    case 'wrong':
      archives.drop()
      return showWrong(c, house, stage.error)
  }
}

async function showSeen(
  c: Context,
  house: House,
  { id, stage }: ArchiveWaiting,
  { stopped }: { readonly stopped?: true },
) {
  const now = stage()
  if (now.name !== 'seen') return c.redirect(`${path}/${id}`, 303)
  const { seen } = now
  const written = sayMoment(parseMoment(seen.at)!.moment, await hereOf(house))
  const children = (
    <ArchiveShown {...{ seen, written, stopped, filled: usual, path: `${path}/${id}` }} />
  )
  return showPage(c, house, 'What would come', { children })
}

function showWrong(c: Context, house: House, error: unknown) {
  if (!(error instanceof Problem)) throw error
  if (error.code === 'stopped') return c.redirect(`${path}?done=not-wanted`, 303)
  if (!canBePutRight(error) && !['not-json', 'unknown-id'].includes(error.code)) throw error
  return showBring(
    c,
    house,
    withProblem(filledWith(), error, () => 'file'),
  )
}

function showPage(
  c: Context,
  house: House,
  title: string,
  { children, wrong = false }: { readonly children: Child; readonly wrong?: boolean },
) {
  const page = { title, about: 'Settings', room: 'settings', wrong } as const
  return show(c, house, { ...page, children }, wrong ? 422 : 200)
}
