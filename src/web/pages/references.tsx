// People who vouch: how to reach them, whether they agreed, and when they were named last.
import type { Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { listReferences, type References } from '#app/list-references.ts'
import type { House } from '../house.ts'
import { numbersFor, type Numbers } from '../numbers.ts'
import { LinkButton } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { Empty } from '../parts/empty.tsx'
import { ReferenceLine } from '../parts/asked/reference-line.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function references(web: Hono, house: House): void {
  const { desk } = house
  web.get('/references', async (c) => {
    if (!(await findSettings(desk))) return c.redirect('/', 303)
    const children = (
      <ReferencesPage
        {...await listReferences(desk)}
        numbers={await numbersFor(desk)}
        done={c.req.query('done')}
      />
    )
    return show(c, house, { title: 'References', about: 'People', room: 'people', children })
  })
}

type PageProps = References & { readonly numbers: Numbers; readonly done: string | undefined }

const ReferencesPage = ({ all, today, numbers, done }: PageProps) => (
  <>
    <Done done={done} />
    <Title
      from={{ href: '/people', word: 'People' }}
      lead={
        all.length > 0 &&
        'Whoever you name does you a favour: ask first, tell them what it is about, and let nobody be called too often.'
      }
    >
      References
    </Title>
    {all.length === 0 ? (
      <Empty title="Nobody here yet.">
        <p class="quiet">
          Who has seen you work, and would say so? A manager, a colleague, a customer: two or three
          are enough. When a company asks, the sheet for it and a note to each of them are made from
          what stands here.
        </p>
        <p>
          <LinkButton href="/references/new">Add somebody who knows your work</LinkButton>
        </p>
      </Empty>
    ) : (
      <>
        <ul class="lines everyone">
          {all.map((one) => (
            <ReferenceLine {...one} {...{ today, numbers }} />
          ))}
        </ul>
        <div class="actions after">
          <LinkButton weight="second" href="/references/new">
            Add somebody
          </LinkButton>
        </div>
      </>
    )}
  </>
)
