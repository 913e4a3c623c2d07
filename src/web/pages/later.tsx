// Not now: a step is put off to a day, or let go; what follows from it is said before.
import type { Context, Hono } from 'hono'
import { letGo } from '#app/let-go.ts'
import { previewLater, type Later } from '#app/preview-later.ts'
import { snooze } from '#app/snooze.ts'
import { addDays, printDay } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { StepNamed } from '../parts/steps/put-off.tsx'
import { Sentence } from '../parts/sentence.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function later(web: Hono, house: House): void {
  const { desk } = house
  const path = '/applications/:application/later'
  web.get(path, async (c) => {
    if (c.req.query('kind') === undefined) return c.redirect('/', 303)
    return showLater(c, house, (name) => c.req.query(name))
  })
  web.post(`${path}/day`, (c) =>
    answer(c, {
      work: async (data, key) => {
        const step = stepOf(c, (name) => typed(data, name))
        await snooze(desk, { key, ...step, on: typed(data, 'on') ?? '' })
        return c.redirect('/?done=put-off', 303)
      },
      again: (filled) => showLater(c, house, filled.value, filled),
    }),
  )
  web.post(`${path}/never`, (c) =>
    answer(c, {
      work: async (data, key) => {
        await letGo(desk, { key, ...stepOf(c, (name) => typed(data, name)) })
        return c.redirect('/?done=let-go', 303)
      },
      again: (filled) => showLater(c, house, filled.value, filled),
    }),
  )
}

function stepOf(c: Context, field: (name: string) => string | undefined) {
  const about = { application: c.req.param('application') ?? '', contact: field('contact') ?? '' }
  return { ...about, kind: field('kind') ?? '', what: field('what') || undefined }
}

async function showLater(
  c: Context,
  house: House,
  field: (name: string) => string | undefined,
  filled?: Filled,
) {
  const preview = await previewLater(house.desk, stepOf(c, field))
  const children = <NotNow {...preview} filled={filled} />
  const wrong = filled !== undefined
  const title = `Not now: ${sayStep(preview.step, preview.contact.name)}`
  return show(c, house, { title, room: 'today', wrong, children }, wrong ? 422 : 200)
}

const NotNow = ({ filled, ...later }: Later & { readonly filled: Filled | undefined }) => {
  const { case: kase, step, contact } = later
  const path = `/applications/${kase.application.id}/later`
  const today = dayOf(kase.now, kase.candidate.timeZone)
  const first = addDays(step.on < today ? today : step.on, 1)
  return (
    <>
      <Title from={{ href: '/', word: 'Today' }} lead={step.because}>
        Not now: <Sentence names={[contact.name]}>{sayStep(step, contact.name)}</Sentence>
      </Title>
      <div class="stack-wide">
        {step.kind !== 'thank-you' && (
          <section aria-labelledby="put-off">
            <h2 id="put-off">On another day</h2>
            <Form action={`${path}/day`} filled={filled} class="stack">
              <StepNamed step={step} />
              <Field
                of={filled ?? filledWith({ on: printDay(first) })}
                name="on"
                label="Until which day?"
                hint="What comes after it moves along."
                type="date"
                short
              />
              <div class="actions">
                <Button>Put it off</Button>
              </div>
            </Form>
          </section>
        )}
        <section aria-labelledby="let-go">
          <h2 id="let-go">Not at all</h2>
          <Form action={`${path}/never`} class="stack">
            <StepNamed step={step} />
            <p>
              <Sentence names={[contact.name]}>{sayWithout(later)}</Sentence> You can take it back
              in the journal.
            </p>
            <div class="actions">
              <Button weight="second">Let it go</Button>
            </div>
          </Form>
        </section>
      </div>
    </>
  )
}

function sayWithout({ step, next, contact }: Later): string {
  if (!next) return `Then nothing more is planned with ${contact.name}.`
  if (step.kind === 'thank-you')
    return `Without a thank-you the next is: ${sayStep(next, contact.name)}, ${sayDay(next.on)}.`
  return `Then the next is: ${sayStep(next, contact.name)}, ${sayDay(next.on)}.`
}
