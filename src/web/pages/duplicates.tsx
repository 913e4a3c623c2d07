// Who may be here twice, side by side: one person, or two?
import type { Context, Hono } from 'hono'
import { findDuplicates, type Duplicates } from '#app/find-duplicates.ts'
import { keepApart } from '#app/keep-apart.ts'
import { mergePeople } from '#app/merge-people.ts'
import { undoMerge } from '#app/undo-merge.ts'
import { Problem } from '#core/problem.ts'
import { typed } from '../forms/answer.ts'
import { keyField, onceKey } from '../forms/keys.ts'
import type { House } from '../house.ts'
import { numbersFor, type Numbers } from '../numbers.ts'
import { Button } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { DuplicatePair } from '../parts/people/duplicate-pair.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

const path = '/people/duplicates'

export function duplicates(web: Hono, house: House): void {
  const { desk } = house
  web.get(path, (c) => showDuplicates(c, house))
  web.post(path, async (c) => {
    const data = await c.req.formData()
    const key = onceKey(data)
    const [one = '', other = '', kept] = ['one', 'other', 'kept'].map((name) => typed(data, name))
    if (kept === 'both') {
      await keepApart(desk, { key, one, other })
      return c.redirect(`${path}?done=apart`, 303)
    }
    if (kept !== one && kept !== other) {
      const sentence = 'Please say whether they are one person or two.'
      throw new Problem('missing', sentence, { field: 'kept' })
    }
    const merge = await mergePeople(desk, { key, kept, lost: kept === one ? other : one })
    return c.redirect(`${path}?done=joined&merge=${merge}`, 303)
  })
  web.post('/people/merges/:merge/undoing', async (c) => {
    const key = typed(await c.req.formData(), keyField) ?? ''
    const back = await undoMerge(desk, { key, merge: c.req.param('merge') })
    return c.redirect(`/people/${back}?done=two-again`, 303)
  })
}

async function showDuplicates(c: Context, house: House) {
  const { done, merge } = c.req.query()
  const numbers = await numbersFor(house.desk)
  const children = (
    <DuplicatesPage {...await findDuplicates(house.desk)} {...{ numbers, done, merge }} />
  )
  const page = { title: 'Who may be here twice', about: 'People', room: 'people' } as const
  return show(c, house, { ...page, children })
}

type PageProps = Duplicates & {
  readonly numbers: Numbers
  readonly done: string | undefined
  /** What was joined last. */
  readonly merge: string | undefined
}

const DuplicatesPage = ({ pairs, hasMore, numbers, done, merge }: PageProps) => (
  <>
    <Done
      done={done}
      back={
        done === 'joined' &&
        merge && (
          <Form action={`/people/merges/${merge}/undoing`}>
            <Button weight="plain">Take it back</Button>
          </Form>
        )
      }
    />
    <Title
      from={{ href: '/people', word: 'People' }}
      lead={
        pairs.length > 0 &&
        'Joined, they keep everything of both: what was sent and said, what you noted, every way to reach them. It can be taken back.'
      }
    >
      Who may be here twice
    </Title>
    {pairs.length === 0 ? (
      <p class="quiet">Nobody: no two people share an email, a phone, or a name at one company.</p>
    ) : (
      <div class="stack-wide">
        {pairs.map((pair) => (
          <DuplicatePair {...pair} numbers={numbers} />
        ))}
        {hasMore && <p class="quiet">There are more; they come once these are answered.</p>}
      </div>
    )}
  </>
)
