// What is due by now is written down for each server that is told of it, unless it is there.
import type { Moment } from '#core/days/moment.ts'
import { plan } from '#core/plan/plan.ts'
import { stepsDue } from '#core/webhooks/steps-due.ts'
import { listStepsTold, noteStepEvents, type DueStep } from '#store/webhook-events.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { listCases } from '../get-case.ts'
import { mailGoingOf, mailOf } from '../outbox/list-outbox.ts'
import { lookThroughIndex } from '../reminders/look-through-index.ts'

/** `webhooks` by their ids. Gives when something new may be due, unless something is written until then. */
export async function noteSteps(
  desk: Desk,
  webhooks: readonly string[],
  at: Moment,
): Promise<Moment> {
  const { db, account } = desk
  const latest = (at + longestRest) as Moment
  const { woken, coming } = await lookThroughIndex(desk, at, latest)
  for (let from = 0; from < woken.length; from += perPage) {
    const applications = woken.slice(from, from + perPage)
    const due = await listDue(desk, applications, at)
    for (const webhook of webhooks) {
      const told = new Set(
        (await listStepsTold(db, account, webhook, applications)).map((one) => nameOf(one)),
      )
      const steps = due.filter((one) => !told.has(nameOf(one)))
      if (steps.length === 0) continue
      await write(db, account, (db) => noteStepEvents(db, account, { webhook, at, steps }))
    }
  }
  return coming ?? latest
}

/** What is on its way is nothing to do. */
async function listDue(
  desk: Desk,
  applications: readonly string[],
  at: Moment,
): Promise<readonly DueStep[]> {
  const going = await mailGoingOf(desk, applications)
  const cases = await listCases(desk, applications, at)
  return cases.flatMap((kase) =>
    stepsDue(kase, plan(kase, desk.holidays))
      .filter(({ step }) => !going.has(mailOf(step)))
      .map(({ key, step: { contact, on } }) => ({
        ...{ application: kase.application.id, contact, step: key, on },
      })),
  )
}

function nameOf({ application, step, on }: DueStep): string {
  return [application, step, on].join(' ')
}

/** A day begins at another moment in each zone. */
const longestRest = 10 * 60_000
const perPage = 200
