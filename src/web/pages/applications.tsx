// What have I got going? One line per application, the open ones first; closed and played out folded away.
import type { Hono } from 'hono'
import { countAtRest } from '#app/count-at-rest.ts'
import { findSettings } from '#app/find-settings.ts'
import { hasApplications } from '#app/has-applications.ts'
import { listApplications, type ApplicationLines } from '#app/list-applications.ts'
import type { Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import type { House } from '../house.ts'
import { ApplicationLine } from '../parts/application/application-line.tsx'
import { LinkButton } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { Empty } from '../parts/empty.tsx'
import { Filter } from '../parts/filter.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function applications(web: Hono, house: House): void {
  const { desk } = house
  web.get('/applications', async (c) => {
    const settings = await findSettings(desk)
    if (!settings) return c.redirect('/', 303)
    const { words = '', folded, id, done, rest } = c.req.query()
    // Looked for by words everything is found; else what is open, or on request what is not.
    const rests = words.trim() === '' ? rest !== undefined : undefined
    const after = folded !== undefined && id !== undefined ? { folded, id } : undefined
    const { lines, next } = await listApplications(desk, { rests, words, after })
    const kept = { ...(words.trim() && { words }), ...(rests && { rest: 'yes' }) }
    const list = {
      ...{ lines, words, rests: rests === true, today: dayOf(desk.now(), settings.timeZone) },
      atRest: rests === false ? await countAtRest(desk) : 0,
      isNew: lines.length === 0 && after === undefined && !(await hasApplications(desk)),
      more: next && `/applications?${new URLSearchParams({ ...kept, ...next })}`,
    }
    const children = <Applications {...list} done={done} />
    const title = rests ? 'Closed and played out' : 'Applications'
    return show(c, house, { title, room: 'applications', children })
  })
}

type ApplicationsProps = Pick<ApplicationLines, 'lines'> & {
  readonly words: string
  /** Whether these are the ones at rest. */
  readonly rests: boolean
  /** How many are at rest, where they are not shown. */
  readonly atRest: number
  readonly today: Day
  /** Nothing was ever begun. */
  readonly isNew: boolean
  /** Where the next page of the list is. */
  readonly more?: string | undefined
  readonly done?: string | undefined
}

const Applications = (props: ApplicationsProps) => {
  const { rests, isNew, done, words } = props
  const from = rests ? { href: '/applications', word: 'Applications' } : undefined
  return (
    <>
      <Done done={done} />
      <Title from={from}>{rests ? 'Closed and played out' : 'Applications'}</Title>
      {isNew ? (
        <Empty title="Nothing here yet.">
          <p class="quiet">
            An application begins with its first interview: the company, the position, and whom you
            met.
          </p>
          <p>
            <LinkButton href="/interviews/new">Add your interview</LinkButton>
          </p>
        </Empty>
      ) : (
        <>
          <Filter action="/applications" list="list" words={words} label="Company or position" />
          <List {...props} />
          <p class="further screen-only">
            <a href="/insights">What came of them</a>
          </p>
        </>
      )}
    </>
  )
}

const List = ({ lines, words, rests, atRest, today, more }: ApplicationsProps) => (
  <div id="list" data-said={sayFound(lines.length)}>
    {lines.length > 0 && (
      <ul class="lines">
        {lines.map((line) => (
          <ApplicationLine {...{ line, today }} />
        ))}
      </ul>
    )}
    {lines.length === 0 && <p class="quiet">{sayNothing(words, rests)}</p>}
    {more && (
      <p class="further">
        <a href={more}>More applications</a>
      </p>
    )}
    {atRest > 0 && (
      <p class="further">
        <a href="/applications?rest=yes">Closed and played out ({atRest})</a>
      </p>
    )}
  </div>
)

function sayNothing(words: string, rests: boolean): string {
  if (words.trim() !== '') return 'No application has these words in company or position.'
  return rests ? 'Nothing is closed or played out.' : 'Nothing is open just now.'
}

function sayFound(count: number): string {
  if (count === 0) return 'Nothing found.'
  return count === 1 ? 'One application.' : `${count} applications.`
}
