// Notes of one's own: which there are, which are used, how each reads, and the words that are spelled so.
import type { Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { forgetWord, knowWord, listKnownWords } from '#app/know-word.ts'
import { listNoteTemplates, type NoteTemplateShown } from '#app/list-note-templates.ts'
import { chooseNoteTemplate } from '#app/save-note-template.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { keyField } from '../forms/keys.ts'
import type { House } from '../house.ts'
import { Done } from '../parts/done.tsx'
import { LinkButton } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { KnownWords } from '../parts/rooms/known-words.tsx'
import { NoteTemplateLine } from '../parts/rooms/note-template-line.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'
import type { Context } from 'hono'

export function ownNotes(web: Hono, house: House): void {
  const { desk } = house
  web.get('/settings/notes', (c) => showNotes(c, house))
  web.post('/settings/notes/usual', async (c) => {
    const data = await c.req.formData()
    const [key = '', note = ''] = [typed(data, keyField), typed(data, 'note')]
    const isUsual = typed(data, 'usual') === 'yes'
    await chooseNoteTemplate(desk, { key, note, isUsual })
    return c.redirect(`/settings/notes?done=note${isUsual ? '' : '-not'}-usual`, 303)
  })
  web.post('/settings/notes/words', (c) =>
    answer(c, {
      work: async (data, key) => {
        const forgotten = typed(data, 'forget')
        if (forgotten === undefined) await knowWord(desk, { key, word: typed(data, 'word') })
        else await forgetWord(desk, { key, word: forgotten })
        return c.redirect('/settings/notes?done=kept#known-words', 303)
      },
      again: (filled) => showNotes(c, house, filled),
    }),
  )
}

async function showNotes(c: Context, house: House, filled: Filled = filledWith()) {
  if (!(await findSettings(house.desk))) return c.redirect('/', 303)
  const [all, words] = [await listNoteTemplates(house.desk), await listKnownWords(house.desk)]
  const children = <OwnNotes {...{ all, words, filled }} done={c.req.query('done')} />
  const status = statusOf(filled)
  const page = { title: 'Your own notes', about: 'Settings', room: 'settings', children } as const
  return show(c, house, { ...page, wrong: status !== 200 }, status)
}

type OwnNotesProps = {
  readonly all: readonly NoteTemplateShown[]
  readonly words: readonly string[]
  readonly filled: Filled
  readonly done: string | undefined
}

const OwnNotes = ({ all, words, filled, done }: OwnNotesProps) => (
  <>
    <Done done={done} />
    <Title
      from={{ href: '/settings', word: 'Settings' }}
      lead="For each kind of note, on each stationery, one can be your own; for the others Sincerely proposes one, as it does now."
    >
      Your own notes
    </Title>
    {all.length === 0 ? (
      <Empty title="None of your own yet.">
        <p class="quiet">
          Every note is written without it, never the same for two people of one company. Where you
          would rather put it in your own words each time, write it once, with a field wherever a
          name, a day or a takeaway belongs; or change the words of one note, and keep these.
        </p>
        <p>
          <LinkButton href="/settings/notes/new">Write a note</LinkButton>
        </p>
      </Empty>
    ) : (
      <>
        <ul class="lines own-scripts">
          {all.map((one) => (
            <NoteTemplateLine {...one} />
          ))}
        </ul>
        <div class="actions after">
          <LinkButton weight="second" href="/settings/notes/new">
            Write another
          </LinkButton>
        </div>
      </>
    )}
    <KnownWords {...{ words, filled }} />
  </>
)
