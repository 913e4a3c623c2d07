// An application is over: what one takes along, and whether to look at it again.
import type { Context, Hono } from 'hono'
import { getCase } from '#app/get-case.ts'
import { keepAfterwards } from '#app/keep-afterwards.ts'
import { printDay } from '#core/days/day.ts'
import { getAfterwards } from '#app/get-afterwards.ts'
import type { Desk } from '#app/desk.ts'
import { typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, statusOf, type Filled } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Area, Field } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { wayBack } from '../place.ts'
import { show } from '../show.tsx'

const path = '/applications/:application/afterwards'

export function afterwards(web: Hono, house: House): void {
  const { desk } = house
  web.get(path, (c) => showAfterwards(c, house))
  web.post(path, (c) =>
    answerKept(c, desk, {
      kept: (desk) => knownOf(desk, c.req.param('application')),
      save: (data, keyed) =>
        keepAfterwards(desk, {
          ...{ ...keyed, application: c.req.param('application') },
          ...{ learned: typed(data, 'learned'), lookOn: typed(data, 'lookOn') },
        }),
      next: () => `/applications/${c.req.param('application')}?done=afterwards`,
      again: (filled) => showAfterwards(c, house, filled),
    }),
  )
}

async function knownOf(desk: Desk, application: string) {
  const { learned, lookOn } = await getAfterwards(desk, application)
  return { learned, lookOn: lookOn === undefined ? undefined : printDay(lookOn) }
}

async function showAfterwards(c: Context, house: House, filled?: Filled) {
  const { application } = await getCase(house.desk, c.req.param('application') ?? '')
  const form = filled ?? filledFrom(await knownOf(house.desk, application.id))
  const status = statusOf(form)
  const children = (
    <>
      <Title
        from={wayBack(application)}
        lead="Nothing more is to be done there. What you learned is worth a line, while it is fresh."
      >
        What you take along
      </Title>
      <Form action={`/applications/${application.id}/afterwards`} filled={form}>
        <div class="fields">
          <Area
            of={form}
            name="learned"
            label="What would you do again, and what another way?"
            hint="For yourself alone; no letter and no script uses it."
            rows={5}
          />
          <Field
            of={form}
            name="lookOn"
            label="A day to look at them again"
            hint="Some companies come back, or have another position in spring. On that day it stands under Today; left empty, it rests."
            type="date"
            short
          />
        </div>
        <div class="actions">
          <Button>Keep it</Button>
        </div>
      </Form>
    </>
  )
  const page = { title: 'What you take along', about: wayBack(application).word, children }
  return show(c, house, { ...page, wrong: status !== 200 }, status)
}
