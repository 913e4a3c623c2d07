// Back sooner, or not gone at all: what waited goes on, from today.
import { addDays } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { changeSettings, getSettings } from '#store/settings.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { replacePauses, timeAway } from './time-away.ts'

/** Ends the time away. Of days that were spent away the journals go on to know, so that nothing is overdue for them. */
export async function comeBack(desk: Desk, input: Keyed): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const settings = await getSettings(db, account)
    const away = timeAway(settings, desk.now())
    if (!away) return { outcome: '', moved: [] }
    const today = dayOf(desk.now(), settings.timeZone)
    const spent = away.from < today ? { ...away, until: addDays(today, -1) } : undefined
    const moved = await replacePauses(desk, away, spent)
    const { away: _, ...here } = settings
    await changeSettings(db, account, here)
    return { outcome: '', moved }
  })
}
