// The run of the day: how far it is, or the file to print, with what stays out of it and why.
import type { Hono } from 'hono'
import type { RunPrinted } from '#app/print-run.ts'
import { dayOf } from '#core/days/zone.ts'
import { printDay } from '#core/days/day.ts'
import { Problem } from '#core/problem.ts'
import { canBePutRight } from '../forms/answer.ts'
import { download } from '../forms/download.ts'
import { filledBy, withProblem } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { sayList } from '../parts/say-list.ts'
import { runsOf } from '../runs.ts'
import { showHere } from '../show.tsx'
import { showPost } from './post.tsx'

export function postRun(web: Hono, house: House): void {
  const runs = runsOf(house.desk)
  web.post('/post/run', async (c) => {
    const data = await c.req.formData()
    const chosen = data.getAll('print').filter((one) => typeof one === 'string')
    const id = await runs.start(chosen)
    const { error } = runs.find(id)?.now() ?? {}
    if (!(error instanceof Problem) || !canBePutRight(error))
      return c.redirect(`/post/run/${id}`, 303)
    runs.drop(id)
    return showPost(
      c,
      house,
      withProblem(filledBy(data), error, () => ''),
    )
  })
  web.get('/post/run/:run', async (c) => {
    const id = c.req.param('run')
    const state = runs.find(id)?.now()
    if (!state) return c.redirect('/post?done=run-gone', 303)
    if (state.error !== undefined) {
      runs.drop(id)
      throw state.error
    }
    const { printed, done, all } = state
    if (!printed) c.header('refresh', '1')
    const path = `/post/run/${id}`
    const children = printed ? (
      <Ready {...{ path, printed }} />
    ) : (
      <Progress {...{ path, done, all }} />
    )
    return showHere(c, house, { title: 'To print', room: 'today', children })
  })
  for (const file of ['post.pdf', 'labels.pdf'] as const) {
    web.get(`/post/run/:run/${file}`, (c) => {
      const printed = runs.find(c.req.param('run'))?.now().printed
      const bytes = file === 'post.pdf' ? printed?.bytes : printed?.labels
      if (!bytes) return c.redirect('/post?done=run-gone', 303)
      const day = printDay(dayOf(house.desk.now(), house.timeZone))
      const fileName = `${file === 'post.pdf' ? 'Post' : 'Labels'} ${day}.pdf`
      return download(c, { fileName, type: 'application/pdf', bytes })
    })
  }
  web.post('/post/run/:run/stop', (c) => {
    runs.drop(c.req.param('run'))
    return c.redirect('/post?done=run-stopped', 303)
  })
}

type ProgressProps = { readonly path: string; readonly done: number; readonly all: number }

const Progress = ({ path, done, all }: ProgressProps) => (
  <>
    <Title
      from={{ href: '/post', word: 'Today’s post' }}
      lead={`${done.toLocaleString('en')} of ${all.toLocaleString('en')} are set.`}
    >
      Setting the pages
    </Title>
    <progress value={done} max={all} aria-label="How far it is" />
    <Form action={`${path}/stop`}>
      <div class="actions">
        <Button weight="second">Stop</Button>
      </div>
    </Form>
  </>
)

type ReadyProps = { readonly path: string; readonly printed: RunPrinted }

const Ready = ({ path, printed: { names, labels, leftOut } }: ReadyProps) => (
  <>
    <Title
      from={{ href: '/post', word: 'Today’s post' }}
      lead="One file: a check list first, then each note with its envelope, in the order of folding."
    >
      Ready to print
    </Title>
    <div class="stack-wide">
      <p>
        For <bdi>{sayList(names)}</bdi>.
      </p>
      {leftOut.length > 0 && (
        <section aria-labelledby="left-out">
          <h2 id="left-out">Not in it yet</h2>
          <ul class="lines">
            {leftOut.map(({ name, why }) => (
              <li>
                <p>
                  <strong>
                    <bdi>{name}</bdi>
                  </strong>
                </p>
                <p>{why}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="actions">
        <a class="button first" href={`${path}/post.pdf`} download="">
          Download it (PDF)
        </a>
        {labels && (
          <a class="button" href={`${path}/labels.pdf`} download="">
            The labels (PDF)
          </a>
        )}
        <LinkButton weight="second" href="/post">
          Sign and post them
        </LinkButton>
      </div>
    </div>
  </>
)
