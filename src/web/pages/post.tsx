// What goes out by post today: signed, posted, and what comes after.
import type { Context, Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { listPost, type PostItem } from '#app/list-post.ts'
import { listPosted, type Posted } from '#app/list-posted.ts'
import { postNote, signNote } from '#app/post-note.ts'
import type { Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { paperTyped } from '../forms/on-paper.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { Empty } from '../parts/empty.tsx'
import { PostLine } from '../parts/post/post-line.tsx'
import { PostedToday } from '../parts/post/posted-today.tsx'
import { Form, Wrongs } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function post(web: Hono, house: House): void {
  const { desk } = house
  web.get('/post', (c) => showPost(c, house))
  web.post('/post/signed', (c) =>
    answer(c, {
      work: async (data, key) => {
        const isSigned = typed(data, 'signed') === 'yes'
        const paper = paperTyped(data)
        await signNote(desk, { key, ...paper, isSigned })
        return c.redirect(`/post#${paper.contact}-${paper.kind}`, 303)
      },
      again: (filled) => showPost(c, house, filled),
      fieldOf: () => '',
    }),
  )
  web.post('/post/posted', (c) =>
    answer(c, {
      work: async (data, key) => {
        await postNote(desk, { key, ...paperTyped(data) })
        return c.redirect('/post?done=posted', 303)
      },
      again: (filled) => showPost(c, house, filled),
      fieldOf: () => '',
    }),
  )
}

export async function showPost(c: Context, house: House, filled: Filled = filledWith()) {
  const { desk } = house
  const settings = await findSettings(desk)
  if (!settings) return c.redirect('/', 303)
  const { timeZone } = settings
  const page = {
    items: await listPost(desk),
    posted: await listPosted(desk, timeZone),
    today: dayOf(desk.now(), timeZone),
  }
  const children = <PostPage {...page} filled={filled} done={c.req.query('done')} />
  const status = statusOf(filled)
  const wrong = status !== 200
  return show(c, house, { title: 'Today’s post', room: 'today', wrong, children }, status)
}

type PostProps = {
  readonly items: readonly PostItem[]
  readonly posted: readonly Posted[]
  readonly today: Day
  /** A form that came back with something wrong. */
  readonly filled: Filled
  readonly done: string | undefined
}

const PostPage = ({ items, posted, today, filled, done }: PostProps) => (
  <>
    <Done done={done} />
    <Wrongs errors={filled.errors} />
    <Title from={{ href: '/', word: 'Today' }} lead={sayAmount(items)}>
      Today’s post
    </Title>
    <div class="stack-wide">
      {items.length > 0 && (
        <ol class="lines post">
          {items.map((item) => (
            <PostLine {...{ item, today }} />
          ))}
        </ol>
      )}
      {items.some(isReady) && (
        <Form action="/post/run" id="run" class="screen-only">
          <div class="actions">
            <Button>{items.length === 1 ? 'Print it' : 'Print those ticked'}</Button>
            <a href="/settings/post">Envelopes and signature</a>
          </div>
        </Form>
      )}
      {items.length === 0 && <Nothing isDone={posted.length > 0} />}
      {posted.length > 0 && <PostedToday {...{ posted, today }} />}
    </div>
  </>
)

function sayAmount(items: readonly PostItem[]): string | undefined {
  const count = items.length
  if (count === 0) return undefined
  const said = ['One', 'Two', 'Three', 'Four', 'Five'][count - 1] ?? String(count)
  const notes = count === 1 ? 'One note goes' : `${said} notes go`
  return `${notes} by post: printed or written, signed, and into the letter box.`
}

const Nothing = ({ isDone }: { readonly isDone: boolean }) => (
  <Empty title={isDone ? 'It is all on its way.' : 'Nothing goes by post today.'}>
    <p class="quiet">
      {isDone
        ? 'What you posted stands below, and in the journal.'
        : 'A thank-you to somebody whose postal address you know will stand here.'}
    </p>
  </Empty>
)

function isReady({ words, hindrances }: PostItem): boolean {
  return words !== undefined && hindrances.length === 0
}
