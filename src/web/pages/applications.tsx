// What have I got going? One line per application, the open ones first.
import type { Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { listApplications, type ApplicationLine } from '#app/list-applications.ts'
import { sayDay } from '#core/days/say.ts'
import { sayStatus, sayStep } from '#core/plan/say-step.ts'
import type { House } from '../house.ts'
import { LinkButton } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { Empty } from '../parts/empty.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function applications(web: Hono, house: House): void {
  web.get('/applications', async (c) => {
    if (!(await findSettings(house.desk))) return c.redirect('/', 303)
    const { folded, id, done } = c.req.query()
    const after = folded !== undefined && id !== undefined ? { folded, id } : undefined
    const { lines, next } = await listApplications(house.desk, after)
    const more = next && `/applications?${new URLSearchParams(next)}`
    const children = <Applications {...{ lines, more, done }} />
    return show(c, house, { title: 'Applications', room: 'applications', children })
  })
}

type ApplicationsProps = {
  readonly lines: readonly ApplicationLine[]
  /** Where the next page of the list is. */
  readonly more?: string | undefined
  readonly done?: string | undefined
}

const Applications = ({ lines, more, done }: ApplicationsProps) => {
  const isResting = ({ plan: { status } }: ApplicationLine) =>
    status === 'closed' || status === 'played-out'
  const resting = lines.filter(isResting)
  const open = lines.filter((line) => !isResting(line))
  return (
    <>
      <Done done={done} />
      <Title>Applications</Title>
      {lines.length === 0 && (
        <Empty title="Nothing here yet.">
          <p class="quiet">An application begins with its first interview.</p>
          <p>
            <LinkButton href="/interviews/new">Add your interview</LinkButton>
          </p>
        </Empty>
      )}
      <div class="stack-wide">
        {open.length > 0 && <Lines lines={open} />}
        {resting.length > 0 && (
          <details open={open.length === 0}>
            <summary>Closed and played out ({resting.length})</summary>
            <Lines lines={resting} />
          </details>
        )}
        {more && (
          <p>
            <a href={more}>More applications</a>
          </p>
        )}
      </div>
    </>
  )
}

const Lines = ({ lines }: { readonly lines: readonly ApplicationLine[] }) => (
  <ul class="lines">
    {lines.map(({ application: { id, position, company }, plan: { status }, next }) => (
      <li>
        <h2 class="line-title">
          <a href={`/applications/${id}`}>
            {position} at {company}
          </a>
        </h2>
        <p class="quiet">
          {sayStatus(status)}
          {next && `. Next: ${sayStep(next.step, next.contact.name)}, ${sayDay(next.step.on)}`}
        </p>
      </li>
    ))}
  </ul>
)
