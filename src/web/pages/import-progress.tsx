// How far a large import is. The page loads itself anew, so that it needs no script; a button stops it.
import type { Context, Hono } from 'hono'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'
import { nextAfter } from '../forms/next-after-import.ts'
import type { Brought, Waiting } from '../waiting.ts'

type Imports = {
  readonly broughtBy: (c: Context) => Brought
  readonly waiting: Waiting
}

export function importProgress(web: Hono, house: House, { broughtBy, waiting }: Imports): void {
  web.get('/import/:import/progress', async (c) => {
    const id = c.req.param('import')
    const brought = waiting.find(id)
    if (!brought) return c.redirect('/import?done=gone', 303)
    const { keeping, ...again } = brought
    const { interview, read } = again
    if (!keeping) return c.redirect(`/import/${id}`, 303)
    const { done, outcome, error } = keeping.now()
    if (outcome) {
      waiting.drop(id)
      return c.redirect(nextAfter(interview), 303)
    }
    if (error !== undefined) {
      // It can be tried once more.
      waiting.change(id, again)
      throw error
    }
    c.header('refresh', '1')
    const children = <Progress path={`/import/${id}`} done={done} all={read.people.length} />
    return show(c, house, { title: 'Keeping them', room: 'people', children })
  })
  web.post('/import/:import/stop', async (c) => {
    const brought = broughtBy(c)
    const id = c.req.param('import')
    if (brought.keeping && !(await brought.keeping.stop())) {
      return c.redirect(`/import/${id}/progress`, 303)
    }
    const { keeping: _, ...again } = brought
    waiting.change(id, again)
    return c.redirect(`/import/${id}?done=stopped`, 303)
  })
}

type ProgressProps = { readonly path: string; readonly done: number; readonly all: number }

const Progress = ({ path, done, all }: ProgressProps) => (
  <>
    <Title lead={`${done.toLocaleString('en')} of ${all.toLocaleString('en')} are done.`}>
      Keeping them
    </Title>
    <progress value={done} max={all} aria-label="How far it is" />
    <Form action={`${path}/stop`}>
      <div class="actions">
        <Button weight="second">Stop, and keep nobody</Button>
      </div>
    </Form>
  </>
)
