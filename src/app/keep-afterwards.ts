// An application is over: what one takes along from it, and the day on which one wants to look at it again.
import type { Day } from '#core/days/day.ts'
import { addDays } from '#core/days/day.ts'
import { sayFarDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import { putAfterwards } from '#store/afterwards.ts'
import { getApplication } from '#store/applications.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { findSettings } from './find-settings.ts'
import { optionalDay } from './input/calendar-day.ts'
import { longText } from './input/long-text.ts'
import { readAll } from './input/read-all.ts'

export type AfterwardsInput = Keyed & {
  readonly application: string
  readonly learned?: string | undefined
  /** `2026-04-06`; empty: no day. */
  readonly lookOn?: string | undefined
}

export async function keepAfterwards(desk: Desk, input: AfterwardsInput): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const { id } = await getApplication(db, account, input.application)
    const zone = (await findSettings(desk))?.timeZone ?? 'UTC'
    const today = dayOf(desk.now(), zone)
    const { learned, lookOn } = readAll({
      learned: () => longText(input.learned, { field: 'learned', what: 'What you take along' }),
      lookOn: () => readLookOn(input.lookOn, today),
    })
    await putAfterwards(db, account, id, { ...(learned !== undefined && { learned }), lookOn })
    return { outcome: id, moved: [] }
  })
}

/** Within a year: what is further away is forgotten by then, or done. */
function readLookOn(typed: string | undefined, today: Day): Day | undefined {
  const day = optionalDay(typed, 'lookOn')
  if (day === undefined || (day > today && day <= addDays(today, 366))) return day
  const sentence = `Please choose a day to come, within a year; ${sayFarDay(day, today)} is not one.`
  throw new Problem('wrong-form', sentence, { field: 'lookOn' })
}
