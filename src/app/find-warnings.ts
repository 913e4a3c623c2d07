// Whether a contact lies outside the plan, over all applications: asked before a note or a call.
import { guard, type Contacting, type Elsewhere, type Warning } from '#core/plan/guard.ts'
import type { Moment } from '#core/days/moment.ts'
import { findApplication } from '#store/applications.ts'
import { listJournalOfCompany, listJournalOfContact } from '#store/contact-journal.ts'
import type { KeptEntry } from '#store/journal.ts'
import type { Desk } from './desk.ts'
import type { KeptCase } from './get-case.ts'

/** Empty where the plan has it due or overdue at the case's `now`. */
export async function findWarnings(
  desk: Desk,
  kase: KeptCase,
  about: Contacting,
): Promise<readonly Warning[]> {
  return guard(kase, about, await elsewhere(desk, kase, about.contact), desk.holidays)
}

/** A week back, and a day or two for the zones. */
const lookback = 9 * 86_400_000

async function elsewhere(
  { db, account }: Desk,
  kase: KeptCase,
  contact: string,
): Promise<readonly Elsewhere[]> {
  const since = (kase.now - lookback) as Moment
  const { id, company } = kase.application
  const entries = new Map<string, KeptEntry>()
  for (const entry of await listJournalOfContact(db, account, contact, since))
    entries.set(entry.id, entry)
  for (const entry of await listJournalOfCompany(db, account, company, since))
    entries.set(entry.id, entry)
  const journals = Map.groupBy(entries.values(), (entry) => entry.application)
  const found: Elsewhere[] = []
  for (const [application, journal] of journals) {
    const other = application === id ? undefined : await findApplication(db, account, application)
    if (other) found.push({ company: other.company, journal })
  }
  return found
}
