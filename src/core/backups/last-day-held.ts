// How long backups still hold what was erased since: until the last of them has gone by itself.
import { addDays, type Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { backupsToKeep, type Dated } from './backups-to-keep.ts'

/** Nobody plans further: by then each has gone. */
const farthest = 60

/**
 * The day on which the last of these backups goes, if one is made on each day from tomorrow on; `undefined` where
 * there is none. Those made before upgrades go only with later upgrades, and are left out.
 */
export function lastDayHeld(backups: readonly Dated[], today: Day): Day | undefined {
  const held = new Set(backups.filter(({ upgrade }) => !upgrade))
  if (held.size === 0) return undefined
  const newest = Math.max(...[...held].map(({ at }) => at))
  const all: Dated[] = [...held]
  for (let ahead = 1; ahead <= farthest; ahead += 1) {
    const day = addDays(today, ahead)
    all.push({ at: (newest + ahead) as Moment, day })
    const kept = backupsToKeep(all, day)
    if (![...kept].some((one) => held.has(one))) return day
  }
  return undefined
}
