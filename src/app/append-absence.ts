// An out-of-office holds for a person, whatever they have to do with: it is said in each application at once.
import type { Day } from '#core/days/day.ts'
import { plan } from '#core/plan/plan.ts'
import { listApplicationsOfContact } from '#store/application-contacts.ts'
import { appendEntry } from '#store/journal.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { listCases, type KeptCase } from './get-case.ts'

/** The applications with this person that are not closed. */
export async function listOpenWith(desk: Desk, contact: string): Promise<readonly KeptCase[]> {
  const ids = await listApplicationsOfContact(desk.db, desk.account, contact)
  const cases = await listCases(desk, ids)
  return cases.filter((kase) => plan(kase, desk.holidays).status !== 'closed')
}

/** Gives the applications in which it was said. */
export async function appendAbsence(
  { db, account, now, newId }: WritingDesk,
  cases: readonly KeptCase[],
  absence: { readonly contact: string; readonly until: Day },
): Promise<readonly string[]> {
  for (const { application } of cases) {
    const entry = { id: newId(), at: now(), type: 'away', ...absence } as const
    await appendEntry(db, account, application.id, entry)
  }
  return cases.map(({ application }) => application.id)
}
