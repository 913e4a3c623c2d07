// The next public holidays of a place by their names: what its working days leave out.
import { addDays, partsOf, type Day } from '#core/days/day.ts'
import type { Place } from '#core/days/working-days.ts'
import type { Desk } from './desk.ts'

/** One day, or several in a row of the same name. */
export type ComingHoliday = { readonly name: string; readonly from: Day; readonly until: Day }

const daysAhead = 365

/** Those of the year that begins with that day; none where the country is not known. */
export function comingHolidays(
  { holidayNames }: Pick<Desk, 'holidayNames'>,
  { country, region }: Place,
  today: Day,
): readonly ComingHoliday[] {
  if (country === undefined) return []
  const { year } = partsOf(today)
  const named = [year, year + 1].flatMap((year) => [...holidayNames(country, region, year)])
  const coming: ComingHoliday[] = []
  for (const [day, name] of named.sort(([a], [b]) => a - b)) {
    if (day < today || day >= addDays(today, daysAhead)) continue
    const last = coming.at(-1)
    if (last?.name === name && last.until === day - 1) coming.push({ ...coming.pop()!, until: day })
    else coming.push({ name, from: day, until: day })
  }
  return coming
}
