// The days on which nobody works, for several places at once: what they have in common, and what only some have.
import { addDays, type Day } from '#core/days/day.ts'
import { isHoliday, isWorkingDay, type Holidays, type Place } from '#core/days/working-days.ts'

export type FreeDays = {
  /** Days of rest everywhere, such as a weekend. */
  readonly common: readonly Day[]
  /** Of each place: the other days of rest, and the public holidays. */
  readonly places: readonly { readonly rest: readonly Day[]; readonly holidays: readonly Day[] }[]
}

/** From `first` to the day before `end`. */
export function freeDaysOf(
  places: readonly Place[],
  { first, end }: { readonly first: Day; readonly end: Day },
  holidays: Holidays,
): FreeDays {
  const days = Array.from({ length: end - first }, (_, index) => addDays(first, index))
  const found = places.map((place) => {
    const free = days.filter((day) => !isWorkingDay(day, place, holidays))
    return Map.groupBy(free, (day) => (isHoliday(day, place, holidays) ? 'holidays' : 'rest'))
  })
  const rests = found.map((groups) => groups.get('rest') ?? [])
  const common = days.filter((day) => rests.length > 0 && rests.every((rest) => rest.includes(day)))
  return {
    common,
    places: found.map((groups, index) => ({
      rest: (rests[index] ?? []).filter((day) => !common.includes(day)),
      holidays: groups.get('holidays') ?? [],
    })),
  }
}

/** Days as stretches without a gap, each from its first day to the one after its last. */
export function stretchesOf(days: readonly Day[]): readonly (readonly [Day, Day])[] {
  const stretches: [Day, Day][] = []
  for (const day of days) {
    const last = stretches.at(-1)
    if (last?.[1] === day) last[1] = addDays(day, 1)
    else stretches.push([day, addDays(day, 1)])
  }
  return stretches
}
