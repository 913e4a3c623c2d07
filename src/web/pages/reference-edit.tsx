// Somebody who vouches: added, put right, or taken off the list.
import type { Context, Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { listReferences, type ReferenceShown } from '#app/list-references.ts'
import { addReference, changeReference, removeReference } from '#app/save-reference.ts'
import { printDay, type Day } from '#core/days/day.ts'
import { Problem } from '#core/problem.ts'
import { answer, typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, filledWith, statusOf, type Filled, type Values } from '../forms/filled.ts'
import { keyField } from '../forms/keys.ts'
import { stepOf, stepQuery } from '../forms/step-of.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Form } from '../parts/form.tsx'
import { ReferenceFields } from '../parts/asked/reference-fields.tsx'
import { Use } from '../parts/asked/reference-line.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function referenceEdit(web: Hono, house: House): void {
  const { desk } = house
  web.get('/references/new', async (c) => {
    if (!(await findSettings(desk))) return c.redirect('/', 303)
    return showNew(c, house, filledWith(c.req.query()))
  })
  web.post('/references/new', (c) =>
    answer(c, {
      work: async (data, key) => {
        await addReference(desk, { key, ...typedIn(data) })
        return c.redirect(stepOf((name) => typed(data, name)) ?? '/references?done=reference', 303)
      },
      again: (filled) => showNew(c, house, filled),
    }),
  )
  const path = '/references/:reference/edit'
  web.get(path, (c) => showEdit(c, house))
  web.post(path, (c) =>
    answerKept(c, desk, {
      kept: async (desk) => known((await getShown({ desk }, c)).shown),
      save: (data, keyed) =>
        changeReference(desk, { ...keyed, ...typedIn(data), reference: idOf(c) }),
      next: () => '/references?done=reference',
      again: (filled) => showEdit(c, house, filled),
    }),
  )
  web.post('/references/:reference/removal', async (c) => {
    const key = typed(await c.req.formData(), keyField) ?? ''
    await removeReference(desk, { key, reference: idOf(c) })
    return c.redirect('/references?done=reference-removed', 303)
  })
}

const fields = [
  ...(['name', 'title', 'company', 'relation', 'email', 'phone', 'agreedOn'] as const),
]

function typedIn(data: FormData) {
  return Object.fromEntries(fields.map((name) => [name, typed(data, name)]))
}

function idOf(c: Context): string {
  return c.req.param('reference') ?? ''
}

function known({ reference }: ReferenceShown): Values {
  const { agreedOn } = reference
  return {
    ...Object.fromEntries(
      fields.map((name) => [name, name === 'agreedOn' ? undefined : reference[name]]),
    ),
    agreedOn: agreedOn === undefined ? undefined : printDay(agreedOn),
  }
}

type Shown = { readonly shown: ReferenceShown; readonly today: Day }

async function getShown({ desk }: Pick<House, 'desk'>, c: Context): Promise<Shown> {
  const { all, today } = await listReferences(desk)
  const shown = all.find(({ reference }) => reference.id === idOf(c))
  if (shown) return { shown, today }
  const sentence = 'This person is not among your references any more.'
  throw new Problem('not-found', sentence, { field: 'reference' })
}

function showNew(c: Context, house: House, filled: Filled) {
  const step = stepOf(filled.value)
  const title = 'Somebody who knows your work'
  const children = (
    <>
      <Title
        from={
          step === undefined
            ? { href: '/references', word: 'References' }
            : { href: step, word: 'What they asked for' }
        }
      >
        {title}
      </Title>
      <Form action="/references/new" filled={filled}>
        {Object.entries(stepQuery(filled.value)).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <ReferenceFields filled={filled} />
        <div class="actions">
          <Button>Keep this person</Button>
        </div>
      </Form>
    </>
  )
  const status = statusOf(filled)
  const page = { title, about: 'References', room: 'people', children } as const
  return show(c, house, { ...page, wrong: status !== 200 }, status)
}

async function showEdit(c: Context, house: House, filled?: Filled) {
  const { shown, today } = await getShown(house, c)
  const { reference, uses } = shown
  const form = filled ?? filledFrom(known(shown))
  const status = statusOf(form)
  const children = (
    <>
      <Title from={{ href: '/references', word: 'References' }}>
        <bdi>{reference.name}</bdi>
      </Title>
      <Form action={`/references/${reference.id}/edit`} filled={form}>
        <ReferenceFields filled={form} />
        <div class="actions">
          <Button>Keep these details</Button>
        </div>
      </Form>
      {uses.length > 0 && (
        <section class="after" aria-labelledby="uses">
          <h2 id="uses">When you asked or named them</h2>
          <ul class="lines uses">
            {uses.map((use) => (
              <li>
                <Use {...{ use, today }} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <details class="after screen-only">
        <summary>Take them off the list</summary>
        <p>
          All that stands here about <bdi>{reference.name}</bdi> is removed for good. That you named
          them to a company stays in its journal.
        </p>
        <Form action={`/references/${reference.id}/removal`}>
          <div class="actions">
            <Button weight="second">Remove them</Button>
          </div>
        </Form>
      </details>
    </>
  )
  const page = { title: reference.name, about: 'References', room: 'people', children } as const
  return show(c, house, { ...page, wrong: status !== 200 }, status)
}
