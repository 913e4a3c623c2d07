// Going away: every application that is open waits until one is back.
import { Problem } from '#core/problem.ts'
import type { Moment } from '#core/days/moment.ts'
import { dayOf } from '#core/days/zone.ts'
import { changeSettings, getSettings, type Settings } from '#store/settings.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { calendarDay } from './input/calendar-day.ts'
import { readAll } from './input/read-all.ts'
import { appendPauses, replacePauses, timeAway, type TimeAway } from './time-away.ts'

/** The first and the last day away. */
export type PauseAll = Keyed & {
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** Keeps it, in place of a time away that is not over; gives how many applications wait. */
export async function pauseAll(desk: Desk, input: PauseAll): Promise<number> {
  const outcome = await change(desk, input, async (desk) => {
    const { db, account } = desk
    const settings = await getSettings(db, account)
    const away = readAway(input, settings, desk.now())
    const known = timeAway(settings, desk.now())
    const moved = new Set(known ? await replacePauses(desk, known, away) : [])
    for (const application of await appendPauses(desk, away)) moved.add(application)
    await changeSettings(db, account, { ...settings, away })
    return { outcome: String(moved.size), moved: [...moved] }
  })
  return Number(outcome)
}

function readAway(input: PauseAll, { timeZone }: Settings, now: Moment): TimeAway {
  const away = readAll({
    from: () => calendarDay(input.from, 'from'),
    until: () => calendarDay(input.until, 'until'),
  })
  if (away.until < away.from) throw wrong('You would be back before you leave')
  if (away.until < dayOf(now, timeZone)) throw wrong('These days have passed')
  return away
}

function wrong(sentence: string): Problem {
  return new Problem('wrong-form', `${sentence}; please check the last day.`, { field: 'until' })
}
