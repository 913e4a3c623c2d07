// Practice: a desk on data of its own with a worked example on it, and a clock that is moved by hand.
import { addDays, dayFrom } from '#core/days/day.ts'
import { dayOf, momentAt } from '#core/days/zone.ts'
import type { Desk } from './desk.ts'
import { layOutExample } from './lay-out-example.ts'

export type PracticeDesk = {
  readonly desk: Desk
  /** Where the example takes place. */
  readonly timeZone: string
  /** Moves the clock on to the morning that many days later. */
  readonly goOn: (days: number) => void
}

const timeZone = 'America/Chicago'
/** Tue 3 March 2026. */
const firstDay = dayFrom(2026, 3, 3)
const endOfInterview = 15 * 60
/** A good hour for calls. */
const morning = 10 * 60

/** Lays the example out on data that is empty so far; its interview has just ended. */
export async function openPractice(
  given: Pick<Desk, 'db' | 'holidays' | 'holidayNames' | 'newId' | 'seal'>,
): Promise<PracticeDesk> {
  let now = momentAt(firstDay, endOfInterview, timeZone)
  const desk = { ...given, account: 'me', now: () => now }
  await layOutExample(desk, timeZone)
  return {
    desk,
    timeZone,
    goOn: (days) => {
      now = momentAt(addDays(dayOf(now, timeZone), days), morning, timeZone)
    },
  }
}
