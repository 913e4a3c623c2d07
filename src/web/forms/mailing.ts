// What the writing room knows of sending a note from one's own mailbox.
import type { NoteComposed } from '#app/compose-note.ts'
import type { Desk } from '#app/desk.ts'
import { findMailAccount } from '#app/mail-account/find-mail-account.ts'
import type { Moment } from '#core/days/moment.ts'
import { rollIn } from '#core/days/working-days.ts'
import { proposeHour } from '#core/outbox/propose-hour.ts'
import { placeOf } from '#core/plan/meeting.ts'
import type { MailAccount } from '#store/mail-account.ts'
import type { TimeAsked } from './time-asked.ts'

export type Mailing = {
  /** Absent where none is connected. */
  readonly mailbox: MailAccount | undefined
  readonly time: TimeAsked
  readonly now: Moment
  /** A good hour for them, later than now. */
  readonly proposed: Moment
}

/** `undefined` for a note that goes by post. */
export async function mailingOf(
  desk: Desk,
  { channel, zone, case: kase, contact, interview }: NoteComposed,
  time: TimeAsked,
): Promise<Mailing | undefined> {
  if (channel !== 'email') return undefined
  const now = desk.now()
  const roll = rollIn(placeOf(kase, contact, interview), desk.holidays)
  const proposed = proposeHour(now, zone, roll)
  return { mailbox: await findMailAccount(desk), time, now, proposed }
}
