// Whether a mail a day says what is to be done. It belongs to this installation, as the mailbox does that it goes
// out of.
import { addDays, parseDay, printDay, type Day } from '#core/days/day.ts'
import { dayOf, momentAt } from '#core/days/zone.ts'
import { hourOf } from '#core/reminders/habits.ts'
import { changeFact, findFact, removeFact } from '#store/facts.ts'
import { findHabits } from '#store/reminder-habits.ts'
import { getSettings } from '#store/settings.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'

/** The last day on which it was seen to; `undefined` where no such mail is wanted. */
export async function findDigestDay({
  db,
  account,
}: Pick<Desk, 'db' | 'account'>): Promise<Day | undefined> {
  return parseDay((await findFact(db, account, 'digest')) ?? '')
}

/** Wanted after today's hour, it begins tomorrow. */
export async function changeDigest(
  desk: Desk,
  { wanted, ...keyed }: Keyed & { readonly wanted: boolean },
): Promise<void> {
  await change(desk, keyed, async ({ db, account, now }) => {
    if (!wanted) await removeFact(db, account, 'digest')
    else if ((await findDigestDay({ db, account })) === undefined) {
      const { timeZone } = await getSettings(db, account)
      const today = dayOf(now(), timeZone)
      const hour = hourOf(await findHabits(db, account))
      const isPast = now() >= momentAt(today, hour, timeZone)
      await changeFact(db, account, 'digest', printDay(isPast ? today : addDays(today, -1)))
    }
    return { outcome: '', moved: [] }
  })
}
