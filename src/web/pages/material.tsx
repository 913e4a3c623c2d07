// Something they asked for: it is sent, and then the calls can go on.
import type { Hono } from 'hono'
import { provide } from '#app/provide.ts'
import { sayDay } from '#core/days/say.ts'
import { openRoom } from '../composing.ts'
import { typed } from '../forms/answer.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { getPlace } from '../place.ts'
import { keyField } from '../safety/own-pages.ts'
import { show } from '../show.tsx'

export function material(web: Hono, house: House): void {
  const path = '/interviews/:interview/people/:contact/material'
  web.get(path, async (c) => {
    const place = await getPlace(house, c.req.param('interview'))
    const about = { contact: c.req.param('contact'), kind: 'material' } as const
    const { step, contact } = await openRoom(house.desk, place, about)
    if (!step) return c.redirect(place.back.href, 303)
    const title = `Send ${contact.name}: ${step.what}`
    const children = (
      <>
        <Title from={place.back} lead={step.because}>
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
    return show(c, house, { title, children })
  })
  web.post(path, async (c) => {
    const { application, back } = await getPlace(house, c.req.param('interview'))
    const data = await c.req.formData()
    const [key, what] = [typed(data, keyField) ?? '', typed(data, 'what')]
    await provide(house.desk, { key, application: application.id, what })
    return c.redirect(`${back.href}?done=provided`, 303)
  })
}
