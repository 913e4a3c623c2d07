// Does it work? What applications came to, in drawings and tables; what draws is loaded when it is asked for.
import type { Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { getInsights } from '#app/get-insights.ts'
import type { House } from '../house.ts'
import { LinkButton } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function insights(web: Hono, house: House): void {
  web.get('/insights', async (c) => {
    if (!(await findSettings(house.desk))) return c.redirect('/', 303)
    const insights = await getInsights(house.desk)
    const isNew = insights.way.interviewed === 0
    const page = { title: 'Insights', room: 'insights', desk: !isNew } as const
    if (isNew) return show(c, house, { ...page, children: <NothingYet /> })
    const { AllInsights } = await import('../parts/insights/all-insights.tsx')
    const children = (
      <>
        <Title lead="What came of it so far. These are counts, of one person; they say what happened, not why.">
          Insights
        </Title>
        <AllInsights insights={insights} />
      </>
    )
    return show(c, house, { ...page, children })
  })
}

const NothingYet = () => (
  <>
    <Title>Insights</Title>
    <Empty title="Nothing to count yet.">
      <p class="quiet">
        From your first interview on you see here how far each application went, which notes and
        calls were answered and how soon, and how much you did of what was due.
      </p>
      <p>
        <LinkButton href="/interviews/new">Add your interview</LinkButton>
      </p>
    </Empty>
  </>
)
