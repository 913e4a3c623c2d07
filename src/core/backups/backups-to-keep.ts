// Which backups stay: the newest of each of the last seven days that have one, the newest of each of the last
// four weeks that have one, and the last two that an upgrade made. Days without a backup do not count, so a
// computer that was off for a month loses none.
import { weekdayOf, type Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'

export type Dated = {
  readonly at: Moment
  /** The day of that moment where the backups are kept. */
  readonly day: Day
  /** Whether an upgrade made it before it began. */
  readonly upgrade?: boolean | undefined
}

const days = 7
const weeks = 4
const upgrades = 2

/** Those of the backups that stay on the day `today`. One that claims to come from the future stays, and counts for nothing. */
export function backupsToKeep<Backup extends Dated>(
  backups: readonly Backup[],
  today: Day,
): ReadonlySet<Backup> {
  const newestFirst = backups.toSorted((one, other) => other.at - one.at)
  const past = newestFirst.filter(({ day }) => day <= today)
  const daily = past.filter(({ upgrade }) => !upgrade)
  return new Set([
    ...newestFirst.filter(({ day }) => day > today),
    ...newestOfEach(daily, ({ day }) => day).slice(0, days),
    ...newestOfEach(daily, ({ day }) => weekOf(day)).slice(0, weeks),
    ...past.filter(({ upgrade }) => upgrade).slice(0, upgrades),
  ])
}

function newestOfEach<Backup>(
  newestFirst: readonly Backup[],
  keyOf: (backup: Backup) => number,
): readonly Backup[] {
  const found = new Map<number, Backup>()
  for (const backup of newestFirst) if (!found.has(keyOf(backup))) found.set(keyOf(backup), backup)
  return [...found.values()]
}

/** Its Monday. */
function weekOf(day: Day): number {
  return day - (weekdayOf(day) - 1)
}
