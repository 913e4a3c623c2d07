// Who are they all? Everyone met, by name, with the ways to reach them.
import type { Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { listPeople } from '#app/list-people.ts'
import type { House } from '../house.ts'
import { LinkButton } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function people(web: Hono, house: House): void {
  web.get('/people', async (c) => {
    if (!(await findSettings(house.desk))) return c.redirect('/', 303)
    const { folded, id } = c.req.query()
    const after = folded !== undefined && id !== undefined ? { folded, id } : undefined
    const { people, next } = await listPeople(house.desk, after)
    const more = next && `/people?${new URLSearchParams(next)}`
    const children = <PeoplePage {...{ people, more }} />
    return show(c, house, { title: 'People', room: 'people', children })
  })
}

type PeopleProps = {
  readonly people: Awaited<ReturnType<typeof listPeople>>['people']
  /** Where the next page of the list is. */
  readonly more: string | undefined
}

const PeoplePage = ({ people, more }: PeopleProps) => (
  <>
    <Title>People</Title>
    {people.length === 0 && (
      <Empty title="Nobody here yet.">
        <p class="quiet">Whoever you meet at an interview stands here, with how to reach them.</p>
        <p>
          <LinkButton href="/interviews/new">Add your interview</LinkButton>
        </p>
      </Empty>
    )}
    <ul class="lines">
      {people.map(({ name, title, phone, email }) => (
        <li>
          <h2 class="line-title" dir="auto">
            {name}
          </h2>
          <p class="quiet">{[title, phone, email].filter(Boolean).join(', ')}</p>
        </li>
      ))}
    </ul>
    {more && (
      <p>
        <a href={more}>More people</a>
      </p>
    )}
  </>
)
