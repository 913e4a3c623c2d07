// What one gives to companies: files in versions, and to whom each went. Kept with the data, never opened here.
import type { Context, Hono } from 'hono'
import { addFile } from '#app/add-file.ts'
import { findFile } from '#app/find-file.ts'
import { findSettings } from '#app/find-settings.ts'
import { listMaterials, type Materials } from '#app/list-materials.ts'
import { listWhom, type Whom } from '#app/list-whom.ts'
import { forgetSent, noteSent } from '#app/note-sent.ts'
import { removeVersion } from '#app/remove-version.ts'
import { answer, typed } from '../forms/answer.ts'
import { download } from '../forms/download.ts'
import { fileSent } from '../forms/file-sent.ts'
import { filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { keyField } from '../forms/keys.ts'
import { stepOf, stepQuery } from '../forms/step-of.ts'
import type { House } from '../house.ts'
import { Done } from '../parts/done.tsx'
import { MaterialLine } from '../parts/asked/material-line.tsx'
import { NewFile } from '../parts/asked/new-file.tsx'
import { SentByHand } from '../parts/asked/sent-by-hand.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function materials(web: Hono, house: House): void {
  const { desk } = house
  web.get('/materials', async (c) => {
    if (!(await findSettings(desk))) return c.redirect('/', 303)
    return showMaterials(c, house, filledWith(stepQuery((name) => c.req.query(name))))
  })
  web.post('/materials', (c) =>
    answer(c, {
      work: async (data, key) => {
        const material = typed(data, 'material') || undefined
        const file = await fileSent(data)
        await addFile(desk, { key, file, material, name: typed(data, 'name') })
        return c.redirect(stepOf((name) => typed(data, name)) ?? '/materials?done=file', 303)
      },
      again: (filled) => showMaterials(c, house, filled),
    }),
  )
  web.get('/materials/:version/file', async (c) => {
    const file = await findFile(desk, c.req.param('version'))
    return file ? download(c, file) : c.notFound()
  })
  web.post('/materials/:version/removal', async (c) => {
    const key = typed(await c.req.formData(), keyField) ?? ''
    await removeVersion(desk, { key, version: c.req.param('version') })
    return c.redirect('/materials?done=file-removed', 303)
  })
  web.post('/materials/sent', (c) =>
    answer(c, {
      work: async (data, key) => {
        const [application = '', contact] = (typed(data, 'whom') ?? '').split(' ')
        const sent = { version: typed(data, 'version') ?? '', on: typed(data, 'on') }
        await noteSent(desk, { key, ...sent, application, contact })
        return c.redirect('/materials?done=file-sent', 303)
      },
      again: (filled) => showMaterials(c, house, filled),
    }),
  )
  web.post('/materials/:version/sent/:sent/removal', async (c) => {
    const key = typed(await c.req.formData(), keyField) ?? ''
    await forgetSent(desk, { key, sent: c.req.param('sent') })
    return c.redirect('/materials?done=file-not-sent', 303)
  })
}

async function showMaterials(c: Context, house: House, filled: Filled) {
  const shown = await listMaterials(house.desk)
  const whom = await listWhom(house.desk)
  const done = c.req.query('done')
  const children = <MaterialsPage {...{ ...shown, whom, filled, done }} />
  const status = statusOf(filled)
  const page = { title: 'Materials', about: 'People', room: 'people', children } as const
  return show(c, house, { ...page, wrong: status !== 200 }, status)
}

type PageProps = Materials & {
  readonly whom: readonly Whom[]
  /** Whichever form of the page came back. */
  readonly filled: Filled
  readonly done: string | undefined
}

const MaterialsPage = ({ all, bytesLeft, today, whom, filled, done }: PageProps) => {
  const step = stepOf(filled.value)
  const from =
    step === undefined
      ? { href: '/people', word: 'People' }
      : { href: step, word: 'What they asked for' }
  const isSent = filled.value('version') !== ''
  const isNewer = filled.value('material') !== ''
  return (
    <>
      <Done done={done} />
      <Title
        from={from}
        lead="Your CV, a portfolio, certificates: each in its versions, and which of them went to whom."
      >
        Materials
      </Title>
      <div class="stack-wide">
        {all.length > 0 && (
          <ul class="lines">
            {all.map((material) => (
              <MaterialLine {...{ material, today, filled }} />
            ))}
          </ul>
        )}
        <SentByHand {...{ all, whom, today }} filled={isSent ? filled : undefined} />
        <NewFile
          {...{ bytesLeft }}
          filled={isSent || isNewer ? filledWith() : filled}
          isSecond={isNewer}
        />
      </div>
    </>
  )
}
