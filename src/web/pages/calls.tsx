// Whom do I call today? One after the other, in the order of their hours.
import type { Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { listCalls, type CallListed } from '#app/list-calls.ts'
import type { Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import type { House } from '../house.ts'
import { Empty } from '../parts/empty.tsx'
import { Title } from '../parts/title.tsx'
import { Todo } from '../parts/steps/todo.tsx'
import { show } from '../show.tsx'

export function calls(web: Hono, house: House): void {
  const { desk } = house
  web.get('/calls', async (c) => {
    const settings = await findSettings(desk)
    if (!settings) return c.redirect('/', 303)
    const zone = settings.timeZone
    const page = { calls: await listCalls(desk), zone, today: dayOf(desk.now(), zone) }
    const children = <CallsPage {...page} />
    return show(c, house, { title: 'Calls today', room: 'today', children })
  })
}

type CallsProps = {
  readonly calls: readonly CallListed[]
  readonly today: Day
  /** The candidate's own zone. */
  readonly zone: string
}

const CallsPage = ({ calls, ...when }: CallsProps) => {
  const open = calls.filter(({ isOpen }) => isOpen)
  const later = calls.filter(({ isOpen }) => !isOpen)
  return (
    <>
      <Title from={{ href: '/', word: 'Today' }} lead={calls.length > 1 && order}>
        Calls today
      </Title>
      {calls.length === 0 && (
        <Empty title="Nobody to call now.">
          <p class="quiet">
            Either nobody is due, or where they are the day is over. What else there is to do stands
            under <a href="/">Today</a>.
          </p>
        </Empty>
      )}
      <div class="stack-wide">
        {open.length > 0 && <Calls calls={open} {...when} leads />}
        {later.length > 0 && (
          <section aria-labelledby="later">
            <h2 id="later">Later today</h2>
            <Calls calls={later} {...when} />
          </section>
        )}
      </div>
    </>
  )
}

const order = 'Whoever goes home first is called first. After each call, the next is one tap away.'

const Calls = ({ calls, today, zone, leads }: CallsProps & { readonly leads?: boolean }) => (
  <ol class="lines">
    {calls.map(({ item }, index) => (
      <Todo {...{ item, today, zone }} first={leads === true && index === 0} />
    ))}
  </ol>
)
