// Today: the index says which applications may have something to show, their plans say what it is.
import type { Moment } from '#core/days/moment.ts'
import { plan } from '#core/plan/plan.ts'
import { wakes } from '#core/plan/wake.ts'
import { listWakes, type Wake } from '#store/wakes.ts'
import { write } from '#store/write.ts'
import type { Desk } from './desk.ts'
import { listCases } from './get-case.ts'
import { indexApplication } from './index-application.ts'
import { withMails } from './mailbox/with-mails.ts'
import { listUnsent } from './outbox/list-unsent.ts'
import { daysWaitedFor, todayOf, type Today } from './today.ts'
import { joined } from './today-order.ts'

/** What is to be done now, what comes in the seven days after, and what others have promised. */
export async function findToday(desk: Desk): Promise<Today> {
  const at = desk.now()
  const parts: Today[] = []
  const late: string[] = []
  const wokenOf = await wokenUntil(desk, (at + horizon) as Moment)
  const mails = Map.groupBy(await listUnsent(desk), ({ about }) => about?.application ?? '')
  for (const kase of await listCases(desk, [...wokenOf.keys()], at)) {
    const application = kase.application.id
    const woken = wokenOf.get(application) ?? []
    const planned = plan(kase, desk.holidays)
    const moments = wakes(kase, planned, desk.holidays)
    parts.push(todayOf(kase, desk.holidays, planned, mails.get(application)))
    const isLater = (wake: Wake) =>
      wake.at <= at && !((moments.get(wake.contact) ?? Infinity) <= at)
    if (woken.some(isLater)) late.push(application)
  }
  if (late.length > 0) await putRight(desk, late)
  const today = joined(parts)
  return { ...today, now: await withMails(desk, today.now) }
}

/** A day in any zone is over two days later; an interview's entry stands at its end. */
const horizon = (daysWaitedFor + 3) * 86_400_000
const perPage = 500

/** The applications with an entry up to then, each with its entries. */
async function wokenUntil(
  { db, account }: Desk,
  until: Moment,
): Promise<ReadonlyMap<string, readonly Wake[]>> {
  const woken = new Map<string, Wake[]>()
  let after: Wake | undefined
  do {
    const page: readonly Wake[] = await listWakes(db, account, { until, after, limit: perPage })
    for (const wake of page) {
      const wakes = woken.get(wake.application)
      if (wakes) wakes.push(wake)
      else woken.set(wake.application, [wake])
    }
    after = page.length < perPage ? undefined : page.at(-1)
  } while (after)
  return woken
}

/** Entries for which the plan says *later* move there, so that they are not read again until then. */
async function putRight(desk: Desk, applications: readonly string[]): Promise<void> {
  await write(desk.db, desk.account, async (db) => {
    for (const application of applications) await indexApplication({ ...desk, db }, application)
  })
}
