// The company or the position put right, or an application removed that was typed by mistake.
import type { Context, Hono } from 'hono'
import { changeApplication } from '#app/change-application.ts'
import type { Desk } from '#app/desk.ts'
import { getCase } from '#app/get-case.ts'
import { removeApplication } from '#app/remove-application.ts'
import { answer, typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, statusOf, type Filled } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { wayBack } from '../place.ts'
import { show } from '../show.tsx'

export function applicationEdit(web: Hono, house: House): void {
  const { desk } = house
  web.get('/applications/:application/edit', (c) => showEdit(c, house))
  web.post('/applications/:application/edit', (c) =>
    answerKept(c, desk, {
      kept: (desk) => knownOf(desk, c.req.param('application')),
      save: (data, keyed) =>
        changeApplication(desk, {
          ...{ ...keyed, application: c.req.param('application') },
          ...{ company: typed(data, 'company'), position: typed(data, 'position') },
        }),
      next: () => `/applications/${c.req.param('application')}?done=changed`,
      again: (filled) => showEdit(c, house, filled),
    }),
  )
  web.post('/applications/:application/removal', (c) =>
    answer(c, {
      work: async (_, key) => {
        await removeApplication(desk, { key, application: c.req.param('application') })
        return c.redirect('/applications?done=removed', 303)
      },
      again: ({ errors }) => showEdit(c, house, undefined, errors),
    }),
  )
}

async function knownOf(desk: Desk, id: string) {
  const { company, position } = (await getCase(desk, id)).application
  return { company, position }
}

async function showEdit(
  c: Context,
  house: House,
  filled?: Filled,
  removal?: ReadonlyMap<string, string>,
) {
  const { application } = await getCase(house.desk, c.req.param('application') ?? '')
  const { company, position } = application
  const form = filled ?? filledFrom({ company, position })
  const status = removal ? 422 : statusOf(form)
  const path = `/applications/${application.id}`
  const page = { title: 'The application', about: wayBack(application).word }
  const children = (
    <>
      <Title from={wayBack(application)}>The application</Title>
      <Form action={`${path}/edit`} filled={form}>
        <div class="fields">
          <Field of={form} name="company" label="Company" />
          <Field of={form} name="position" label="Position" />
        </div>
        <div class="actions">
          <Button>Keep the change</Button>
        </div>
      </Form>
      <Form
        action={`${path}/removal`}
        class="after"
        filled={removal && { ...form, errors: removalProblem(removal) }}
      >
        <p>
          Typed by mistake? Removing takes the application, its interviews and what you noted there
          away for good.
        </p>
        <div class="actions">
          <Button weight="second">
            Remove {position} at {company}
          </Button>
        </div>
      </Form>
      <p class="quiet">
        To be rid of it whatever has happened, <a href={`${path}/erase`}>erase it</a>.
      </p>
    </>
  )
  return show(c, house, { ...page, wrong: status !== 200, children }, status)
}

/** It is about no field of the form. */
function removalProblem(errors: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...errors.values()].map((sentence) => ['', sentence]))
}
