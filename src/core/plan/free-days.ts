// A day is free for an application when none of the people met there works on it.
import type { Case } from '../case/case.ts'
import type { Day } from '../days/day.ts'
import { rollIn, type Holidays } from '../days/working-days.ts'
import { placeOf } from './meeting.ts'

/** Whether a day is free; without anybody met none is. */
export function freeDaysOf(kase: Case, holidays: Holidays): (day: Day) => boolean {
  const rolls = new Set(
    kase.interviews.flatMap((interview) =>
      interview.contacts.flatMap((id) => {
        const contact = kase.contacts.find((one) => one.id === id)
        return contact ? rollIn(placeOf(kase, contact, interview), holidays) : []
      }),
    ),
  )
  return (day) => rolls.size > 0 && [...rolls].every((roll) => roll(day) !== day)
}
