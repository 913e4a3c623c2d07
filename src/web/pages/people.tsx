// Who are they all? Everyone met, by name, with the ways to reach them and the last that happened.
import type { Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { listPeople, type People } from '#app/list-people.ts'
import type { Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import type { House } from '../house.ts'
import { numbersFor, type Numbers } from '../numbers.ts'
import { LinkButton } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { Empty } from '../parts/empty.tsx'
import { Everyone } from '../parts/people/everyone.tsx'
import { Filter } from '../parts/filter.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function people(web: Hono, house: House): void {
  const { desk } = house
  web.get('/people', async (c) => {
    const settings = await findSettings(desk)
    if (!settings) return c.redirect('/', 303)
    const { words = '', folded, id } = c.req.query()
    const after = folded !== undefined && id !== undefined ? { folded, id } : undefined
    const { lines, next } = await listPeople(desk, { words, after })
    const kept = words.trim() === '' ? {} : { words }
    const zone = settings.timeZone
    const list = {
      ...{ lines, words, zone, today: dayOf(desk.now(), zone) },
      numbers: await numbersFor(desk),
      isNew: lines.length === 0 && after === undefined && words.trim() === '',
      more: next && `/people?${new URLSearchParams({ ...kept, ...next })}`,
    }
    const { done } = c.req.query()
    const children = <PeoplePage {...list} done={done} />
    return show(c, house, { title: 'People', room: 'people', children })
  })
}

type PeopleProps = Pick<People, 'lines'> & {
  readonly words: string
  readonly today: Day
  /** The candidate's own zone. */
  readonly zone: string
  readonly numbers: Numbers
  /** Nobody was ever met. */
  readonly isNew: boolean
  /** Where the next page of the list is. */
  readonly more: string | undefined
  readonly done: string | undefined
}

const PeoplePage = (props: PeopleProps) => (
  <>
    <Done done={props.done} />
    <Title>People</Title>
    {props.isNew ? (
      <Empty title="Nobody here yet.">
        <p class="quiet">
          Whoever you meet at an interview stands here from then on: how to reach them, and all that
          you sent and said. A line for each is enough:
        </p>
        <p class="serif">Ana Ruiz, Plant Manager, +1 920 555 0134</p>
        <p>
          <LinkButton href="/interviews/new">Add your interview</LinkButton>
        </p>
        <p>
          <a href="/import">Bring in people from a file or a card</a>
        </p>
        <p class="further around">
          <WhatTheyAskFor />
        </p>
      </Empty>
    ) : (
      <>
        <Filter
          action="/people"
          list="list"
          words={props.words}
          label="Name, company, email or phone"
        />
        <List {...props} />
        <p class="further around screen-only">
          <a href="/import">Bring in people</a>
          <a href="/people/duplicates">Who is here twice?</a>
          <a href="/people/imports">Imports</a>
          <a href="/people/export.vcf">All as vCards</a>
          <a href="/people/export.csv">All as a table</a>
          <WhatTheyAskFor />
        </p>
      </>
    )}
  </>
)

const WhatTheyAskFor = () => (
  <>
    <a href="/references">References</a>
    <a href="/materials">Materials</a>
  </>
)

const List = ({ lines, today, zone, numbers, more }: Omit<PeopleProps, 'done'>) => (
  <div id="list" data-said={sayFound(lines.length)}>
    {lines.length > 0 ? (
      <Everyone {...{ lines, today, zone, numbers }} />
    ) : (
      <p class="quiet">Nobody here has that in their name, company, email or phone.</p>
    )}
    {more && (
      <p class="further screen-only">
        <a href={more}>More people</a>
      </p>
    )}
  </div>
)

function sayFound(count: number): string {
  if (count === 0) return 'Nobody found.'
  return count === 1 ? 'One person.' : `${count} people.`
}
