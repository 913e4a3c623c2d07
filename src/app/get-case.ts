// A case is all that a plan is made of. Kept rows become one here, with the settings as the candidate.
import { readCadence } from '#core/cadence/read-cadence.ts'
import type { Case } from '#core/case/case.ts'
import type { Moment } from '#core/days/moment.ts'
import type { KeptContact } from '#store/contacts.ts'
import { listContactsOfApplications } from '#store/application-contacts.ts'
import * as applications from '#store/applications.ts'
import { listInterviewsOfApplications, type KeptInterview } from '#store/interviews.ts'
import { listJournalsOfApplications, type KeptEntry } from '#store/journal.ts'
import { getSettings, type Settings } from '#store/settings.ts'
import { listTakeawaysOfApplications } from '#store/takeaways.ts'
import type { Desk } from './desk.ts'

/** `interviews` leaves out those called off; `all` has them. */
export type KeptCase = Omit<Case, 'interviews' | 'journal' | 'candidate' | 'contacts'> & {
  readonly candidate: Settings
  readonly application: applications.KeptApplication
  readonly contacts: readonly KeptContact[]
  readonly all: readonly KeptInterview[]
  readonly interviews: readonly KeptInterview[]
  readonly journal: readonly KeptEntry[]
}

/** The case of an application at `now`, else at the desk's. */
export async function getCase(desk: Desk, id: string, now?: Moment): Promise<KeptCase> {
  const [kase] = await listCases(desk, [id], now)
  if (!kase) throw await applications.missingApplication(desk.db, desk.account, id)
  return kase
}

/** The cases of these applications, in the order asked; read together, since each question costs the same. */
export async function listCases(
  desk: Desk,
  ids: readonly string[],
  now: Moment = desk.now(),
): Promise<readonly KeptCase[]> {
  if (ids.length === 0) return []
  const { db, account } = desk
  const settings = await getSettings(db, account)
  const found = await applications.listApplicationsById(db, account, ids)
  const contacts = await listContactsOfApplications(db, account, ids)
  const interviews = await listInterviewsOfApplications(db, account, ids)
  const takeaways = await listTakeawaysOfApplications(db, account, ids)
  const journal = await listJournalsOfApplications(db, account, ids)

  const applicationOf = new Map(found.map((application) => [application.id, application]))
  const contactsOf = Map.groupBy(contacts, ({ application }) => application)
  const interviewsOf = Map.groupBy(interviews, ({ application }) => application)
  const takeawaysOf = Map.groupBy(takeaways, ({ interview }) => interview)
  const journalOf = Map.groupBy(journal, ({ application }) => application)
  const cadence = readCadence(settings.cadence)
  return ids.flatMap((id) => {
    const application = applicationOf.get(id)
    if (!application) return []
    const all = interviewsOf.get(id) ?? []
    const interviews = all.filter(({ calledOffAt }) => calledOffAt === undefined)
    return {
      ...{ now, cadence, candidate: settings, application, all, interviews },
      contacts: contactsOf.get(id)?.map(({ contact }) => contact) ?? [],
      takeaways: interviews.flatMap((interview) => takeawaysOf.get(interview.id) ?? []),
      journal: journalOf.get(id) ?? [],
    }
  })
}
