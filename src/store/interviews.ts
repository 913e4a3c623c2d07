// Interviews: what is kept of each, and the reading of them. Writing is in `interview-changes.ts`.
import type { Interview } from '#core/case/case.ts'
import type { Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import type { Db, Tables } from './tables.ts'
import { dayOf, momentOf, present } from './values.ts'

export type KeptInterview = Interview & {
  readonly application: string
  /** RFC 9557, as it was given. */
  readonly startText: string
  readonly endText: string
  readonly place?: string
  readonly link?: string
  /** The calendar invitation it came from, where that is one: a day of several talks has one for each of these. */
  readonly invitation?: { readonly uid: string; readonly sequence: number }
  readonly calledOffAt?: Moment
}

export async function findInterview(
  db: Db,
  account: string,
  id: string,
): Promise<KeptInterview | undefined> {
  const row = await db
    .selectFrom('interview')
    .selectAll()
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toInterview(row, await listPeople(db, account, { interview: id }))
}

export async function getInterview(db: Db, account: string, id: string): Promise<KeptInterview> {
  const interview = await findInterview(db, account, id)
  if (!interview) throw noInterview()
  return interview
}

/** The interview that came from one of these calendar invitations, called off or not. */
export async function findInterviewByInvitation(
  db: Db,
  account: string,
  uids: readonly string[],
): Promise<KeptInterview | undefined> {
  if (uids.length === 0) return undefined
  const whole = await db
    .selectFrom('interview')
    .select('id')
    .where('account', '=', account)
    .where('invitation_uid', 'in', uids)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  const talk = await db
    .selectFrom('talk')
    .select('interview as id')
    .where('account', '=', account)
    .where('uid', 'in', uids)
    .orderBy('interview')
    .limit(1)
    .executeTakeFirst()
  const found = whole ?? talk
  return found && findInterview(db, account, found.id)
}

/** All interviews of an application, earliest first, those called off too. */
export function listInterviews(
  db: Db,
  account: string,
  application: string,
): Promise<readonly KeptInterview[]> {
  return listInterviewsOfApplications(db, account, [application])
}

/** The same of several applications; each interview says of which it is. */
export async function listInterviewsOfApplications(
  db: Db,
  account: string,
  applications: readonly string[],
): Promise<readonly KeptInterview[]> {
  if (applications.length === 0) return []
  const rows = await db
    .selectFrom('interview')
    .selectAll()
    .where('account', '=', account)
    .where('application', 'in', applications)
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  const people = rows.length > 0 ? await listPeople(db, account, { applications }) : []
  const met = Map.groupBy(people, ({ interview }) => interview)
  return rows.map((row) => toInterview(row, met.get(row.id) ?? []))
}

export function noInterview(): Problem {
  return new Problem('not-found', 'There is no such interview here.', { field: 'interview' })
}

type Met = { readonly interview: string; readonly contact: string }

/** Who was met, in the order they were listed. */
function listPeople(
  db: Db,
  account: string,
  of: { readonly interview: string } | { readonly applications: readonly string[] },
): Promise<readonly Met[]> {
  return db
    .selectFrom('interview_contact')
    .select(['interview', 'contact'])
    .where('account', '=', account)
    .$if('interview' in of, (query) =>
      query.where('interview', '=', (of as { interview: string }).interview),
    )
    .$if('applications' in of, (query) =>
      query.where('application', 'in', (of as { applications: readonly string[] }).applications),
    )
    .orderBy('place')
    .orderBy('contact')
    .execute()
}

function toInterview(row: Tables['interview'], people: readonly Met[]): KeptInterview {
  const { invitation_uid: uid, invitation_sequence: sequence } = row
  return present({
    id: row.id,
    application: row.application,
    start: momentOf(row.starts_at),
    end: momentOf(row.ends_at),
    startText: row.start_text,
    endText: row.end_text,
    timeZone: row.time_zone,
    country: row.country,
    format: row.format as Interview['format'] | null,
    contacts: people.map((met) => met.contact),
    place: row.place,
    link: row.link,
    decisionBy: row.decision_by === null ? null : dayOf(row.decision_by),
    decisionFrom: row.decision_from,
    said: row.said,
    invitation: uid === null ? null : { uid, sequence: sequence ?? 0 },
    calledOffAt: row.called_off_at === null ? null : momentOf(row.called_off_at),
  })
}
