// When people were met, or will be: for a list of people, over all their applications.
import type { Moment } from '#core/days/moment.ts'
import type { Db } from './tables.ts'
import { momentOf } from './values.ts'

export type MeetingKept = {
  readonly contact: string
  readonly start: Moment
  readonly timeZone: string
}

/** The interviews of these people but for those called off, earliest first. */
export async function listMeetings(
  db: Db,
  account: string,
  contacts: readonly string[],
): Promise<readonly MeetingKept[]> {
  if (contacts.length === 0) return []
  const rows = await db
    .selectFrom('interview_contact as met')
    .innerJoin('interview', (join) =>
      join
        .onRef('interview.account', '=', 'met.account')
        .onRef('interview.id', '=', 'met.interview'),
    )
    .select(['met.contact', 'interview.starts_at', 'interview.time_zone'])
    .where('met.account', '=', account)
    .where('met.application', 'in', (query) =>
      query
        .selectFrom('application_contact')
        .select('application')
        .where('account', '=', account)
        .where('contact', 'in', contacts),
    )
    .where('met.contact', 'in', contacts)
    .where('interview.called_off_at', 'is', null)
    .orderBy('interview.starts_at')
    .execute()
  return rows.map(({ contact, starts_at: start, time_zone: timeZone }) => ({
    ...{ contact, timeZone },
    start: momentOf(start),
  }))
}
