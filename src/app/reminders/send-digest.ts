// The beat of the digest: at the hour one likes, on a day on which something is to be done, a mail to oneself is
// written into the outbox. Each day is seen to once, by whichever process comes first, and never late.
import { composeMail } from '#channels/smtp/compose.ts'
import { printDay, type Day } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import { clockOf, dayOf, momentAt } from '#core/days/zone.ts'
import { digestOnce } from '#core/outbox/once.ts'
import { isOverdue } from '#core/outbox/pauses.ts'
import { sayDigest, type DigestItem, type DigestOf } from '#core/reminders/digest.ts'
import { hourOf, isOff, isQuiet } from '#core/reminders/habits.ts'
import { changeFact } from '#store/facts.ts'
import type { MailAccount } from '#store/mail-account.ts'
import { addMail } from '#store/outbox.ts'
import { findHabits } from '#store/reminder-habits.ts'
import { findSettings } from '#store/settings.ts'
import { inTurn } from '#store/write.ts'
import { heldUntil } from '../backups/after-restore.ts'
import type { Desk } from '../desk.ts'
import { findToday } from '../find-today.ts'
import { findMailAccount } from '../mail-account/find-mail-account.ts'
import type { TodayItem } from '../today.ts'
import { findDigestDay } from './change-digest.ts'
import type { RingDesk } from './ring-desk.ts'

export async function sendDigest(desk: RingDesk): Promise<void> {
  const { db, account } = desk
  const seen = await findDigestDay(desk)
  const settings = seen === undefined ? undefined : await findSettings(db, account)
  if (seen === undefined || !settings) return
  const { timeZone: zone } = settings
  const now = desk.now()
  const today = dayOf(now, zone)
  if (seen >= today || !(await isTime(desk, { today, now, zone }))) return
  const mailbox = await findMailAccount(desk)
  if (!mailbox) return
  const digest = sayDigest(await digestOf(desk, { today, zone }))
  await writeDigest(desk, { mailbox, zone, today, digest })
}

type Clock = { readonly today: Day; readonly now: Moment; readonly zone: string }

/** From the hour on, for as long as it would not be late; not where data was restored since that hour. */
async function isTime(desk: Desk, { today, now, zone }: Clock): Promise<boolean> {
  const habits = await findHabits(desk.db, desk.account)
  const at = momentAt(today, hourOf(habits), zone)
  if (now < at || isOverdue(at, now) || isOff(today, habits) || isQuiet(now, habits, zone))
    return false
  return ((await heldUntil(desk)) ?? -Infinity) < at
}

async function digestOf(
  desk: RingDesk,
  { today, zone }: Pick<Clock, 'today' | 'zone'>,
): Promise<DigestOf> {
  const { now: items, meetings } = await findToday(desk)
  return {
    today,
    items: items.map(itemOf),
    meetings: meetings.map(({ application, interview }) => ({
      application,
      clock: clockOf(interview.start, zone),
    })),
    address: desk.address(),
  }
}

function itemOf(item: TodayItem): DigestItem {
  const { application, contact, on } = item
  const about = { application, name: contact.name, on }
  switch (item.kind) {
    case 'step':
      return { ...about, kind: 'step', step: item.step }
    case 'reply':
      return {
        ...{ ...about, kind: 'reply', contact: contact.id },
        ...(item.mail !== undefined && { mail: item.mail }),
      }
    case 'no-date-yet':
      return { ...about, kind: 'no-date-yet' }
  }
}

type Writing = {
  readonly mailbox: MailAccount
  readonly zone: string
  readonly today: Day
  readonly digest: ReturnType<typeof sayDigest>
}

/** The day counts as seen to in the same transaction, whether there was something to say or not. */
async function writeDigest(
  desk: RingDesk,
  { mailbox, zone, today, digest }: Writing,
): Promise<void> {
  const { name, address } = mailbox
  const at = desk.now()
  const own = { name, address }
  const messageId = `<${desk.newId()}@${address.slice(address.lastIndexOf('@') + 1)}>`
  const bytes =
    digest &&
    (await composeMail({ from: own, to: own, ...digest, at, zone, messageId, automatic: true }))
  await inTurn(desk.db, desk.account, async (db) => {
    const { account } = desk
    // Another process was quicker, or it is not wanted any more.
    const seen = await findDigestDay({ db, account })
    if (seen === undefined || seen >= today) return
    await changeFact(db, account, 'digest', printDay(today))
    if (!digest || !bytes) return
    const { subject, text } = digest
    await addMail(db, account, {
      ...{ id: desk.newId(), once: digestOnce(today), kind: 'digest', to: own, from: address },
      ...{ subject, messageId, words: `${subject}\n\n${text}`, writtenAt: at, goesAt: at },
      ...{ copy: 'none', entry: desk.newId(), bytes },
    })
  })
}
