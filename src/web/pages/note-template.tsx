// A note of one's own for every such note: written, put right, or removed.
import type { Context, Hono } from 'hono'
import { templateFaults } from '#capture/template.ts'
import { findSettings } from '#app/find-settings.ts'
import { getNoteTemplate, noteExampleOf, type NoteTemplateShown } from '#app/list-note-templates.ts'
import { addNoteTemplate, changeNoteTemplate, removeNoteTemplate } from '#app/save-note-template.ts'
import { channels } from '#core/journal/entry.ts'
import { noteFields } from '#core/words/note-fields.ts'
import { answer, typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, filledWith, statusOf, type Filled, type Values } from '../forms/filled.ts'
import { withPlaces } from '../forms/places-wrong.ts'
import { keyField } from '../forms/keys.ts'
import type { House } from '../house.ts'
import { Done } from '../parts/done.tsx'
import { NoteTemplateForm, RemoveNoteTemplate } from '../parts/rooms/note-template-form.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function noteTemplate(web: Hono, house: House): void {
  const { desk } = house
  web.get('/settings/notes/new', async (c) => {
    if (!(await findSettings(desk))) return c.redirect('/', 303)
    return showForm(c, house, filledWith({ kind: 'thank-you', channel: 'email', usual: 'yes' }))
  })
  web.post('/settings/notes/new', (c) =>
    answer(c, {
      work: async (data, key) => {
        await addNoteTemplate(desk, { key, ...typedIn(data) })
        return c.redirect('/settings/notes?done=script', 303)
      },
      again: (filled) => showForm(c, house, filled),
    }),
  )
  const path = '/settings/notes/:note/edit'
  const idOf = (c: Context) => c.req.param('note') ?? ''
  web.get(path, async (c) => {
    const template = await getNoteTemplate(desk, idOf(c))
    return showForm(c, house, filledFrom(known(template)), template)
  })
  web.post(path, (c) =>
    answerKept(c, desk, {
      kept: async (desk) => known(await getNoteTemplate(desk, idOf(c))),
      save: (data, keyed) =>
        changeNoteTemplate(desk, { ...keyed, ...typedIn(data), note: idOf(c) }),
      next: () => '/settings/notes?done=script',
      again: async (filled) => showForm(c, house, filled, await getNoteTemplate(desk, idOf(c))),
    }),
  )
  web.post('/settings/notes/:note/removal', async (c) => {
    const key = typed(await c.req.formData(), keyField) ?? ''
    await removeNoteTemplate(desk, { key, note: idOf(c) })
    return c.redirect('/settings/notes?done=note-removed', 303)
  })
}

const fields = ['name', 'kind', 'channel', 'subject', 'words', 'usual'] as const

function typedIn(data: FormData) {
  return Object.fromEntries(fields.map((name) => [name, typed(data, name)]))
}

function known({ name, kind, channel, subject, words, isUsual }: NoteTemplateShown): Values {
  return { name, kind, channel, subject, words, usual: isUsual ? 'yes' : '' }
}

async function showForm(c: Context, house: House, filled: Filled, template?: NoteTemplateShown) {
  const [subject, words] = [lines(filled.value('subject')), lines(filled.value('words'))]
  const channel = channels.find((one) => one === filled.value('channel')) ?? 'email'
  const faults = words === '' ? [] : await templateFaults(words, Object.keys(noteFields))
  const head = channel === 'email' && subject !== '' ? { subject } : {}
  const example = words === '' ? undefined : await noteExampleOf({ channel, words, ...head })
  const title = template?.name ?? 'A note of your own'
  const action = template ? `/settings/notes/${template.id}/edit` : '/settings/notes/new'
  const children = (
    <>
      <Done done={c.req.query('done')} />
      <Title from={{ href: '/settings/notes', word: 'Your own notes' }}>
        <bdi>{title}</bdi>
      </Title>
      <NoteTemplateForm
        {...{ action, faults, example, channel }}
        filled={withPlaces(filled, faults)}
      />
      {template && <RemoveNoteTemplate id={template.id} name={template.name} />}
    </>
  )
  const status = statusOf(filled)
  const page = { desk: true, title, about: 'Settings', room: 'settings', children } as const
  return show(c, house, { ...page, wrong: status !== 200 }, status)
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
