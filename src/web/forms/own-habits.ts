// When one may be reached, as the form shows it and gives it back.
import type { HabitsTyped } from '#app/reminders/change-habits.ts'
import { sayClock } from '#core/days/say.ts'
import type { Habits } from '#core/reminders/habits.ts'
import { typed } from './answer.ts'
import type { Values } from './filled.ts'

export const weekdayNames = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
] as const

export function habitsValues({ hour, quiet, weekdaysOff }: Habits): Values {
  return {
    hour: sayClock(hour),
    quietFrom: quiet ? sayClock(quiet.from) : '',
    quietUntil: quiet ? sayClock(quiet.until) : '',
    ...Object.fromEntries(
      weekdayNames.map((_, index) => [
        offField(index + 1),
        weekdaysOff.includes(index + 1) ? 'yes' : '',
      ]),
    ),
  }
}

export function habitsTyped(data: FormData): HabitsTyped {
  const text = (name: string) => typed(data, name)
  return {
    ...{ hour: text('hour'), quietFrom: text('quietFrom'), quietUntil: text('quietUntil') },
    weekdaysOff: weekdayNames
      .map((_, index) => index + 1)
      .filter((weekday) => text(offField(weekday)) === 'yes'),
  }
}

export function offField(weekday: number): string {
  return `off-${weekday}`
}
