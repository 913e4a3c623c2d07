// The entries of applications as every calendar has them: with one's own words for calls, at one's own hour.
import { calendarEntries, type CalendarEntry } from '#core/calendar/entries.ts'
import type { Moment } from '#core/days/moment.ts'
import { plan } from '#core/plan/plan.ts'
import type { Plan } from '#core/plan/step.ts'
import { hourOf } from '#core/reminders/habits.ts'
import { findHabits } from '#store/reminder-habits.ts'
import type { Desk } from '../desk.ts'
import { listCases, type KeptCase } from '../get-case.ts'
import { ownScriptsOf, ownWordsFor } from './own-scripts.ts'

export type PlannedEntries = {
  readonly kase: KeptCase
  readonly planned: Plan
  readonly entries: readonly CalendarEntry[]
}

export async function planEntries(
  desk: Desk,
  applications: readonly string[],
  { interviews, at }: { readonly interviews: boolean; readonly at: Moment },
): Promise<readonly PlannedEntries[]> {
  const cases = await listCases(desk, applications, at)
  const own = await ownWordsFor(desk, cases)
  const hour = hourOf(await findHabits(desk.db, desk.account))
  const made: PlannedEntries[] = []
  for (const kase of cases) {
    const planned = plan(kase, desk.holidays)
    const ownScripts = await ownScriptsOf(kase, planned, own)
    const entries = calendarEntries(kase, planned, { hour, interviews, ownScripts })
    made.push({ kase, planned, entries })
  }
  return made
}
