// They wrote or called, or something else changed: what it means is said with it.
import type { Context, Hono } from 'hono'
import { getCase } from '#app/get-case.ts'
import { unreadReplies } from '#core/journal/unread-replies.ts'
import { answer } from '../forms/answer.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import { keepNews, newsOptions } from '../forms/news.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Field } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { wayBack } from '../place.ts'
import { show } from '../show.tsx'

export function news(web: Hono, house: House): void {
  web.get('/applications/:application/news', (c) => {
    const { contact, news } = c.req.query()
    return showNews(c, house, filledWith({ contact, news }))
  })
  web.post('/applications/:application/news', (c) =>
    answer(c, {
      work: async (data, key) => {
        const application = c.req.param('application')
        const isAdvanced = await keepNews(house.desk, { key, application, data })
        const next = isAdvanced
          ? `/interviews/new?application=${application}&done=advanced`
          : `/applications/${application}?done=news`
        return c.redirect(next, 303)
      },
      again: (filled) => showNews(c, house, filled),
      fieldOf: (path) => fields[path] ?? path,
    }),
  )
}

const fields: Readonly<Record<string, string>> = {
  ...{ decisionBy: 'day', until: 'day', by: 'day', what: 'said', meaning: 'news' },
}

async function showNews(c: Context, house: House, filled: Filled) {
  const kase = await getCase(house.desk, c.req.param('application') ?? '')
  const { application } = kase
  const waiting = new Set(unreadReplies(kase.journal, kase.now).map(({ contact }) => contact))
  const contacts = kase.contacts.filter(({ id, erased }) => !erased || waiting.has(id))
  const only = contacts.length === 1 ? contacts[0]?.id : undefined
  const known = filled.value('contact') === '' && only ? withContact(filled, only) : filled
  const children = <News application={application} people={contacts} filled={known} />
  const wrong = filled.errors.size > 0
  const title = 'What did you hear?'
  const about = wayBack(application).word
  return show(c, house, { title, about, room: 'applications', wrong, children }, wrong ? 422 : 200)
}

function withContact(filled: Filled, contact: string): Filled {
  const values = (name: string) => (name === 'contact' ? [contact] : filled.values(name))
  return { ...filled, values }
}

type NewsProps = {
  readonly application: Parameters<typeof wayBack>[0]
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly filled: Filled
}

const News = ({ application, people, filled }: NewsProps) => (
  <>
    <Title
      from={wayBack(application)}
      lead="Your plan follows from it, and can be taken back at any time."
    >
      What did you hear?
    </Title>
    <Form action={`/applications/${application.id}/news`} filled={filled}>
      <div class="fields">
        <Choice of={filled} name="news" label="The news" options={newsOptions} />
        {people.length > 0 && (
          <Choice
            of={filled}
            name="contact"
            label="Who was it?"
            across
            options={people.map(({ id, name }) => ({ value: id, word: name }))}
          />
        )}
        <div class="row">
          <Field
            of={filled}
            name="day"
            label="A day they named"
            hint="When they decide, need something, or are back."
            type="date"
            optional
          />
          <Field
            of={filled}
            name="said"
            label="In their words"
            hint="Or what they want from you."
            optional
          />
        </div>
      </div>
      <div class="actions">
        <Button>Keep it</Button>
      </div>
    </Form>
  </>
)
