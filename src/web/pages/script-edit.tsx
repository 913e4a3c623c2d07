// A script of one's own for every such call: written, put right, or removed.
import type { Context, Hono } from 'hono'
import { templateFaults } from '#capture/template.ts'
import { callFields } from '#core/words/call-fields.ts'
import { findSettings } from '#app/find-settings.ts'
import { exampleOf, getTemplate, type TemplateShown } from '#app/list-templates.ts'
import { addTemplate, changeTemplate, removeTemplate } from '#app/save-template.ts'
import { answer, typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, filledWith, statusOf, type Filled, type Values } from '../forms/filled.ts'
import { withPlaces } from '../forms/places-wrong.ts'
import { keyField } from '../forms/keys.ts'
import type { House } from '../house.ts'
import { Done } from '../parts/done.tsx'
import { RemoveScript, ScriptForm } from '../parts/rooms/script-form.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function scriptEdit(web: Hono, house: House): void {
  const { desk } = house
  web.get('/settings/scripts/new', async (c) => {
    if (!(await findSettings(desk))) return c.redirect('/', 303)
    return showForm(c, house, filledWith({ reached: 'answered', stage: 'first', usual: 'yes' }))
  })
  web.post('/settings/scripts/new', (c) =>
    answer(c, {
      work: async (data, key) => {
        await addTemplate(desk, { key, ...typedIn(data) })
        return c.redirect('/settings/scripts?done=script', 303)
      },
      again: (filled) => showForm(c, house, filled),
    }),
  )
  const path = '/settings/scripts/:script/edit'
  const idOf = (c: Context) => c.req.param('script') ?? ''
  web.get(path, async (c) => {
    const template = await getTemplate(desk, idOf(c))
    return showForm(c, house, filledFrom(known(template)), template)
  })
  web.post(path, (c) =>
    answerKept(c, desk, {
      kept: async (desk) => known(await getTemplate(desk, idOf(c))),
      save: (data, keyed) => changeTemplate(desk, { ...keyed, ...typedIn(data), script: idOf(c) }),
      next: () => '/settings/scripts?done=script',
      again: async (filled) => showForm(c, house, filled, await getTemplate(desk, idOf(c))),
    }),
  )
  web.post('/settings/scripts/:script/removal', async (c) => {
    const key = typed(await c.req.formData(), keyField) ?? ''
    await removeTemplate(desk, { key, script: idOf(c) })
    return c.redirect('/settings/scripts?done=script-removed', 303)
  })
}

const fields = ['name', 'reached', 'stage', 'words', 'usual'] as const

function typedIn(data: FormData) {
  return Object.fromEntries(fields.map((name) => [name, typed(data, name)]))
}

function known({ name, reached, stage, words, isUsual }: TemplateShown): Values {
  return { name, reached, stage, words, usual: isUsual ? 'yes' : '' }
}

async function showForm(c: Context, house: House, filled: Filled, template?: TemplateShown) {
  const words = filled.value('words').replace(/\r\n?/g, '\n')
  const faults = words === '' ? [] : await templateFaults(words, Object.keys(callFields))
  const example = words === '' ? undefined : await exampleOf(words)
  const title = template?.name ?? 'A script of your own'
  const action = template ? `/settings/scripts/${template.id}/edit` : '/settings/scripts/new'
  const children = (
    <>
      <Done done={c.req.query('done')} />
      <Title from={{ href: '/settings/scripts', word: 'Your own scripts' }}>
        <bdi>{title}</bdi>
      </Title>
      <ScriptForm {...{ action, faults, example }} filled={withPlaces(filled, faults)} />
      {template && <RemoveScript id={template.id} name={template.name} />}
    </>
  )
  const status = statusOf(filled)
  const page = { desk: true, title, about: 'Settings', room: 'settings', children } as const
  return show(c, house, { ...page, wrong: status !== 200 }, status)
}
