// No entry of the index may be later than its plan, else Today would be silent about something; and whether an
// application rests is what its plan says.
import { isAtRest } from '#core/plan/at-rest.ts'
import { plan } from '#core/plan/plan.ts'
import { wakes } from '#core/plan/wake.ts'
import { listApplications, type KeptApplication } from '#store/applications.ts'
import type { Cursor } from '#store/page.ts'
import { listWakesOf } from '#store/wakes.ts'
import type { Desk } from '../desk.ts'
import { getCase } from '../get-case.ts'
import { indexApplication } from '../index-application.ts'
import type { Finding } from './finding.ts'

const perPage = 100

export async function checkPlans(desk: Desk): Promise<readonly Finding[]> {
  return [...(await checkList(desk, false)), ...(await checkList(desk, true))]
}

/** Those at rest, or the others. */
async function checkList(desk: Desk, rests: boolean): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  let after: Cursor | undefined
  do {
    const asked = { after, rests, limit: perPage }
    const page: readonly KeptApplication[] = await listApplications(desk.db, desk.account, asked)
    for (const application of page) findings.push(...(await checkPlan(desk, application, rests)))
    after = page.length < perPage ? undefined : page.at(-1)
  } while (after)
  return findings
}

async function checkPlan(
  desk: Desk,
  { id, position, company }: KeptApplication,
  rests: boolean,
): Promise<readonly Finding[]> {
  const mend = (desk: Parameters<typeof indexApplication>[0]) => indexApplication(desk, id)
  try {
    const kase = await getCase(desk, id)
    const planned = plan(kase, desk.holidays)
    const kept = new Map(
      (await listWakesOf(desk.db, desk.account, id)).map((w) => [w.contact, w.at]),
    )
    const due = [...wakes(kase, planned, desk.holidays)]
    const late = due.filter(([contact, at]) => (kept.get(contact) ?? Infinity) > at)
    const name = (contact: string) => kase.contacts.find(({ id }) => id === contact)?.name ?? ''
    return [
      ...late.map(([contact]) => ({
        sentence: `Today would have been late about ${name(contact)} (${position} at ${company}).`,
        mend,
      })),
      ...(rests === isAtRest(kase, planned)
        ? []
        : [{ sentence: `${position} at ${company} stood in the wrong list.`, mend }]),
    ]
  } catch {
    return [
      { sentence: `${position} at ${company} cannot be read; a backup from before may help.` },
    ]
  }
}
