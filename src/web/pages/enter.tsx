// A device with a code comes in. Opening the address does nothing yet, since whoever passes it on may look at it
// first; the button does.
import type { Context, Hono } from 'hono'
import { takeCode } from '#app/door/code.ts'
import { answer, typed } from '../forms/answer.ts'
import { deviceName } from '../forms/device-name.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import type { Door } from '../door.ts'
import type { House } from '../house.ts'
import { keepToken } from '../safety/cookie.ts'
import { wayOf } from '../safety/way.ts'
import { showHere } from '../show.tsx'

export function enter(web: Hono, house: House, { cookie }: Door): void {
  const proposed = (c: Context, code = '') =>
    showEnter(c, house, filledWith({ code, device: deviceName(c.req.header('user-agent')) }))
  web.get('/enter', (c) => proposed(c))
  web.get('/enter/:code', (c) => proposed(c, c.req.param('code')))
  web.post('/enter', (c) =>
    answer(c, {
      work: async (data) => {
        const admission = await takeCode(house.desk, {
          code: typed(data, 'code') ?? '',
          device: typed(data, 'device') ?? '',
          from: wayOf(c).from,
        })
        keepToken(c, cookie, admission)
        return c.redirect('/?done=entered', 303)
      },
      again: (filled) => showEnter(c, house, filled),
    }),
  )
}

function showEnter(c: Context, house: House, filled: Filled): Promise<Response> {
  const wrong = filled.errors.size > 0
  const children = <Enter filled={filled} />
  const page = { title: 'Use it on this device', bare: true, wrong, children }
  return showHere(c, house, page, wrong ? 422 : 200)
}

const Enter = ({ filled }: { readonly filled: Filled }) => (
  <>
    <Title lead="The code lets this device in, once. From then on it knows you; Settings lists it, and can end it.">
      Use Sincerely on this device?
    </Title>
    <Form action="/enter" filled={filled} class="sheet" secret>
      <div class="fields">
        <Field of={filled} name="code" label="The code" short />
        <Field
          of={filled}
          name="device"
          label="What is this device called?"
          hint="As you will find it in the list of your devices."
        />
      </div>
      <div class="actions">
        <Button>Use it here</Button>
      </div>
    </Form>
  </>
)
