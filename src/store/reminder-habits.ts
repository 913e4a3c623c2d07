// When one may be reached: one row per account, none for whoever has said nothing of it.
import { printDay } from '#core/days/day.ts'
import { usualHabits, type Habits } from '#core/reminders/habits.ts'
import type { Db, Writer } from './tables.ts'
import { dayOf } from './values.ts'

export async function findHabits(db: Db, account: string): Promise<Habits> {
  const row = await db
    .selectFrom('reminder_habits')
    .selectAll()
    .where('account', '=', account)
    .executeTakeFirst()
  if (!row) return usualHabits
  const { hour, quiet_from: from, quiet_until: until, weekdays_off: weekdays } = row
  const days = JSON.parse(row.days_off) as readonly (readonly [string, string])[]
  return {
    hour,
    ...(from !== null && until !== null && { quiet: { from, until } }),
    weekdaysOff: Array.from(weekdays, Number),
    daysOff: days.map(([from, until]) => ({ from: dayOf(from), until: dayOf(until) })),
  }
}

/** Puts these in place of those there were, if any. */
export async function changeHabits(db: Writer, account: string, habits: Habits): Promise<void> {
  const { hour, quiet, weekdaysOff, daysOff } = habits
  const row = {
    hour,
    quiet_from: quiet?.from ?? null,
    quiet_until: quiet?.until ?? null,
    weekdays_off: weekdaysOff.join(''),
    days_off: JSON.stringify(daysOff.map(({ from, until }) => [printDay(from), printDay(until)])),
  }
  await db
    .insertInto('reminder_habits')
    .values({ account, ...row })
    .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
    .execute()
}
