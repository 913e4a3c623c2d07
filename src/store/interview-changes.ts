// Interviews written: typed in, moved, called off, removed. Whoever is met is listed in the application too.
import { printDay } from '#core/days/day.ts'
import { printMoment } from '#core/days/moment.ts'
import { addContactToApplication } from './application-contacts.ts'
import { noInterview, type KeptInterview } from './interviews.ts'
import type { Tables, Writer } from './tables.ts'
import { changeTalks } from './talks.ts'

export async function addInterview(
  db: Writer,
  account: string,
  interview: KeptInterview,
): Promise<void> {
  const { id, application } = interview
  await listAll(db, account, interview)
  await db
    .insertInto('interview')
    .values({ account, id, application, ...toRow(interview) })
    .execute()
  await addPeople(db, account, interview)
}

/** Puts these values in place of those there were. What was noted of a person no longer met there goes. */
export async function changeInterview(
  db: Writer,
  account: string,
  interview: KeptInterview,
): Promise<void> {
  await listAll(db, account, interview)
  const { numUpdatedRows } = await db
    .updateTable('interview')
    .set(toRow(interview))
    .where('account', '=', account)
    .where('id', '=', interview.id)
    .where('application', '=', interview.application)
    .executeTakeFirst()
  if (Number(numUpdatedRows) === 0) throw noInterview()
  await removePeople(db, account, interview.id, { but: interview.contacts })
  await addPeople(db, account, interview)
}

/** Removes an interview that never was, with what was noted at it. One that was called off is changed, not removed. */
export async function removeInterview(db: Writer, account: string, id: string): Promise<void> {
  await removePeople(db, account, id, { but: [] })
  await changeTalks(db, account, id, [])
  for (const table of ['call_words', 'note_words', 'signed_note'] as const) {
    await db.deleteFrom(table).where('account', '=', account).where('interview', '=', id).execute()
  }
  const { numDeletedRows } = await db
    .deleteFrom('interview')
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  if (Number(numDeletedRows) === 0) throw noInterview()
}

async function listAll(db: Writer, account: string, interview: KeptInterview): Promise<void> {
  for (const contact of interview.contacts) {
    await addContactToApplication(db, account, interview.application, contact)
  }
}

async function addPeople(db: Writer, account: string, interview: KeptInterview): Promise<void> {
  const { id, application, contacts } = interview
  if (contacts.length === 0) return
  const rows = contacts.map((contact, place) => ({
    account,
    interview: id,
    contact,
    application,
    place,
  }))
  await db
    .insertInto('interview_contact')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['account', 'interview', 'contact'])
        .doUpdateSet((row) => ({ place: row.ref('excluded.place') })),
    )
    .execute()
}

async function removePeople(
  db: Writer,
  account: string,
  interview: string,
  { but }: { readonly but: readonly string[] },
): Promise<void> {
  for (const table of ['takeaway', 'interview_contact'] as const) {
    await db
      .deleteFrom(table)
      .where('account', '=', account)
      .where('interview', '=', interview)
      .$if(but.length > 0, (query) => query.where('contact', 'not in', but))
      .execute()
  }
}

function toRow(
  interview: KeptInterview,
): Omit<Tables['interview'], 'account' | 'id' | 'application'> {
  const { decisionBy, calledOffAt } = interview
  return {
    start_text: interview.startText,
    end_text: interview.endText,
    starts_at: printMoment(interview.start),
    ends_at: printMoment(interview.end),
    time_zone: interview.timeZone,
    country: interview.country ?? null,
    format: interview.format ?? null,
    place: interview.place ?? null,
    link: interview.link ?? null,
    decision_by: decisionBy === undefined ? null : printDay(decisionBy),
    decision_from: interview.decisionFrom ?? null,
    said: interview.said ?? null,
    invitation_uid: interview.invitation?.uid ?? null,
    invitation_sequence: interview.invitation?.sequence ?? null,
    called_off_at: calledOffAt === undefined ? null : printMoment(calledOffAt),
  }
}
