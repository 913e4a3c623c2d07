// What happened with a person, or at a company, over all applications: what the guard looks at; and what went out.
import { printMoment, type Moment } from '#core/days/moment.ts'
import { fold } from '#core/words/fold.ts'
import { readEntryRow } from './entry-forms.ts'
import { entryColumns, type KeptEntry } from './journal.ts'
import type { Db } from './tables.ts'

/** Entries about a person from a moment on, but for those taken back. */
export async function listJournalOfContact(
  db: Db,
  account: string,
  contact: string,
  since: Moment,
): Promise<readonly KeptEntry[]> {
  const rows = await standingSince(db, account, since)
    .where('entry.application', 'in', (query) =>
      query
        .selectFrom('application_contact')
        .select('application')
        .where('account', '=', account)
        .where('contact', '=', contact),
    )
    .where('entry.contact', '=', contact)
    .execute()
  return rows.map(readEntryRow)
}

/** Entries of all applications at a company from a moment on, but for those taken back. */
export async function listJournalOfCompany(
  db: Db,
  account: string,
  company: string,
  since: Moment,
): Promise<readonly KeptEntry[]> {
  const rows = await standingSince(db, account, since)
    .where('entry.application', 'in', (query) =>
      query
        .selectFrom('application')
        .select('id')
        .where('account', '=', account)
        .where('company_folded', '=', fold(company)),
    )
    .execute()
  return rows.map(readEntryRow)
}

/** Notes that went out from a moment on, over all applications, but for those taken back. */
export async function listNotesSent(
  db: Db,
  account: string,
  since: Moment,
): Promise<readonly KeptEntry[]> {
  const rows = await standingSince(db, account, since).where('entry.type', '=', 'note').execute()
  return rows.map(readEntryRow)
}

function standingSince(db: Db, account: string, since: Moment) {
  return standing(db, account)
    .select(entryColumns)
    .where('entry.at', '>=', printMoment(since))
    .orderBy('entry.at')
    .orderBy('entry.application')
    .orderBy('entry.written')
}

/** The entries of an account that neither take back nor are taken back. */
export function standing(db: Db, account: string) {
  return db
    .selectFrom('entry')
    .where('entry.account', '=', account)
    .where('entry.type', '<>', 'taken-back')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('entry as later')
            .select('later.takes_back')
            .whereRef('later.account', '=', 'entry.account')
            .whereRef('later.takes_back', '=', 'entry.id'),
        ),
      ),
    )
}
