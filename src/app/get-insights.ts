// What all applications came to, in parts so that others are answered in between.
import { setImmediate } from 'node:timers/promises'
import { noInsights, together, type Insights } from '#core/insights/insights.ts'
import { insightsOf } from '#core/insights/of-case.ts'
import { listApplications } from '#store/applications.ts'
import type { Cursor } from '#store/page.ts'
import type { Desk } from './desk.ts'
import { listCases } from './get-case.ts'

const perPage = 50

export async function getInsights(desk: Desk): Promise<Insights> {
  const { db, account } = desk
  const now = desk.now()
  let insights = noInsights
  let after: Cursor | undefined
  do {
    const page = await listApplications(db, account, { after, limit: perPage })
    const ids = page.map(({ id }) => id)
    for (const kase of await listCases(desk, ids, now)) {
      insights = together(insights, insightsOf(kase, desk.holidays))
    }
    after = page.length < perPage ? undefined : page.at(-1)
    await setImmediate()
  } while (after)
  return insights
}
