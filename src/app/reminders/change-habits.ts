// When one may be reached: looked up, and changed, a day off at a time.
import type { Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import { Problem } from '#core/problem.ts'
import type { Habits } from '#core/reminders/habits.ts'
import * as store from '#store/reminder-habits.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { calendarDay, optionalDay } from '../input/calendar-day.ts'
import { clockTime, optionalClockTime } from '../input/clock-time.ts'
import { readAll } from '../input/read-all.ts'
import { ownToday } from '../own-today.ts'

export function findHabits({ db, account }: Desk): Promise<Habits> {
  return store.findHabits(db, account)
}

/** As the form gives it: all of it. */
export type HabitsTyped = {
  readonly hour?: string | undefined
  /** Both left empty: one may be reached at any hour. */
  readonly quietFrom?: string | undefined
  readonly quietUntil?: string | undefined
  /** ISO weekdays. */
  readonly weekdaysOff: readonly number[]
}

export async function changeHabits(desk: Desk, input: Keyed & HabitsTyped): Promise<void> {
  const { hour, quiet, weekdaysOff } = readAll({
    hour: () => clockTime(input.hour, 'hour'),
    quiet: () => quietHours(input),
    weekdaysOff: () => weekdays(input.weekdaysOff),
  })
  await change(desk, input, async ({ db, account }) => {
    const { daysOff } = await store.findHabits(db, account)
    const habits = { hour, ...(quiet && { quiet }), weekdaysOff, daysOff }
    await store.changeHabits(db, account, habits)
    return { outcome: '', moved: [] }
  })
}

type DaysOffTyped = Keyed & {
  readonly from?: string | undefined
  /** Left empty: that one day. */
  readonly until?: string | undefined
}

/** Those that are over are forgotten. */
export async function addDaysOff(desk: Desk, input: DaysOffTyped): Promise<void> {
  const from = calendarDay(input.from, 'from')
  const until = optionalDay(input.until, 'until') ?? from
  checkRange(from, until)
  await change(desk, input, async (desk) => {
    const today = await ownToday(desk)
    if (until < today) {
      const sentence = `${sayDay(until)} is over already; please choose a day to come.`
      throw new Problem('wrong-form', sentence, { field: 'from' })
    }
    await putDaysOff(desk, (known) =>
      [...known.filter((one) => one.until >= today), { from, until }].toSorted(
        (one, other) => one.from - other.from,
      ),
    )
    return { outcome: '', moved: [] }
  })
}

export async function removeDaysOff(desk: Desk, input: DaysOffTyped): Promise<void> {
  const [from, until] = [calendarDay(input.from, 'from'), calendarDay(input.until, 'until')]
  await change(desk, input, async (desk) => {
    await putDaysOff(desk, (known) =>
      known.filter((one) => one.from !== from || one.until !== until),
    )
    return { outcome: '', moved: [] }
  })
}

type DaysOff = Habits['daysOff']

async function putDaysOff({ db, account }: WritingDesk, next: (known: DaysOff) => DaysOff) {
  const habits = await store.findHabits(db, account)
  const daysOff = next(habits.daysOff)
  if (daysOff.length > mostRanges) {
    const sentence = `There is room for ${mostRanges} stretches of days; please take one away first.`
    throw new Problem('too-long', sentence, { field: 'from' })
  }
  await store.changeHabits(db, account, { ...habits, daysOff })
}

const mostRanges = 50
const longest = 366

function checkRange(from: Day, until: Day): void {
  if (until >= from && until - from < longest) return
  const sentence =
    until < from
      ? 'The last day lies before the first; please check both.'
      : 'That is more than a year; then a pause, under Settings, is what you want.'
  throw new Problem('wrong-form', sentence, { field: 'until' })
}

function quietHours({ quietFrom, quietUntil }: HabitsTyped): Habits['quiet'] {
  const { from, until } = readAll({
    from: () => optionalClockTime(quietFrom, 'quietFrom'),
    until: () => optionalClockTime(quietUntil, 'quietUntil'),
  })
  if (from === undefined && until === undefined) return undefined
  if (from === undefined || until === undefined) {
    const field = from === undefined ? 'quietFrom' : 'quietUntil'
    const sentence = 'Quiet hours have a beginning and an end; leave both empty to have none.'
    throw new Problem('missing', sentence, { field })
  }
  if (from !== until) return { from, until }
  const sentence = 'These quiet hours last the whole day, and nothing could ever ring.'
  throw new Problem('wrong-form', sentence, { field: 'quietUntil' })
}

function weekdays(typed: readonly number[]): readonly number[] {
  const days = [...new Set(typed)]
    .filter((day) => day >= 1 && day <= 7)
    .toSorted((one, other) => one - other)
  if (days.length < 7) return days
  const sentence = 'With all seven days off nothing could ever ring; please leave one.'
  throw new Problem('wrong-form', sentence, { field: 'off-7' })
}
