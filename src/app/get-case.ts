// A case is all that a plan is made of. Kept rows become one here, with the settings as the candidate.
import { readCadence } from '#core/cadence/read-cadence.ts'
import type { Case } from '#core/case/case.ts'
import type { Moment } from '#core/days/moment.ts'
import { listContactsOfApplication } from '#store/application-contacts.ts'
import * as applications from '#store/applications.ts'
import { listInterviews, type KeptInterview } from '#store/interviews.ts'
import { listJournal, type KeptEntry } from '#store/journal.ts'
import { getSettings } from '#store/settings.ts'
import { listTakeaways } from '#store/takeaways.ts'
import type { Desk } from './desk.ts'

/** `interviews` leaves out those called off; `all` has them. */
export type KeptCase = Omit<Case, 'interviews' | 'journal'> & {
  readonly application: applications.KeptApplication
  readonly all: readonly KeptInterview[]
  readonly interviews: readonly KeptInterview[]
  readonly journal: readonly KeptEntry[]
}

/** The case of an application at `now`, else at the desk's. */
export async function getCase(desk: Desk, id: string, now: Moment = desk.now()): Promise<KeptCase> {
  const { db, account } = desk
  const settings = await getSettings(db, account)
  const application = await applications.getApplication(db, account, id)
  const all = await listInterviews(db, account, id)
  const interviews = all.filter((interview) => interview.calledOffAt === undefined)
  const takeaways = await listTakeaways(db, account, id)
  return {
    now,
    cadence: readCadence(settings.cadence),
    candidate: settings,
    application,
    contacts: await listContactsOfApplication(db, account, id),
    all,
    interviews,
    takeaways: takeaways.filter((one) => interviews.some(({ id }) => id === one.interview)),
    journal: await listJournal(db, account, id),
  }
}
