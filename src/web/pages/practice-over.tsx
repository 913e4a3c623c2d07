// What stands under /practice while nobody practises: a window may have been left open there.
import type { Context } from 'hono'
import type { House } from '../house.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function showPracticeOver(c: Context, house: House): Response | Promise<Response> {
  const children = (
    <>
      <Title lead="You left it in another window, or Sincerely was started anew. Nothing of it is kept, and what is really yours is as it was.">
        Practice is over.
      </Title>
      <Form action="/practice">
        <div class="actions">
          <LinkButton href="/">To your own Today</LinkButton>
          <Button weight="second">Practise once more</Button>
        </div>
      </Form>
    </>
  )
  return show(c, house, { title: 'Practice is over', bare: true, children }, 410)
}
