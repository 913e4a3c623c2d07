// Something they asked for: it is sent, and then the calls can go on.
import type { Hono } from 'hono'
import { getInterview } from '#app/get-interview.ts'
import { getOccasion } from '#app/get-occasion.ts'
import { provide } from '#app/provide.ts'
import { sayDay } from '#core/days/say.ts'
import { typed } from '../forms/answer.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { wayBack } from '../place.ts'
import { keyField } from '../forms/keys.ts'
import { show } from '../show.tsx'

export function material(web: Hono, house: House): void {
  const path = '/interviews/:interview/people/:contact/material'
  web.get(path, async (c) => {
    const { interview, contact: met } = c.req.param()
    const asked = { interview, contact: met, kind: 'material' } as const
    const { step, contact, case: kase } = await getOccasion(house.desk, asked)
    const back = wayBack(kase.application)
    if (!step) return c.redirect(back.href, 303)
    const title = `Send ${contact.name}: ${step.what}`
    const children = (
      <>
        <Title from={back} lead={step.because}>
          {title}
        </Title>
        <Form action={c.req.path} class="stack">
          <input type="hidden" name="what" value={step.what} />
          <p>It is wanted by {sayDay(step.on)}. Until it is sent no call is due.</p>
          <div class="actions">
            <Button>I have sent it</Button>
          </div>
        </Form>
      </>
    )
    return show(c, house, { title, about: back.word, children })
  })
  web.post(path, async (c) => {
    const { application } = await getInterview(house.desk, c.req.param('interview'))
    const data = await c.req.formData()
    const [key, what] = [typed(data, keyField) ?? '', typed(data, 'what')]
    await provide(house.desk, { key, application: application.id, what })
    return c.redirect(`${wayBack(application).href}?done=provided`, 303)
  })
}
