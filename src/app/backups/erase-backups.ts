// Backups made before still hold what was erased. What there are, how long they stay, and erasing them at once.
import { lastDayHeld } from '#core/backups/last-day-held.ts'
import type { Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { addBackup, listBackups } from '#store/engines/backups.ts'
import { eraseCopies, listSetAside } from '#store/engines/erase-files.ts'
import { findSettings } from '../find-settings.ts'
import type { Desk } from '../desk.ts'
import type { DataFile } from './back-up.ts'

export type CopiesHeld = {
  /** Backups that go by themselves, and the day on which the last of them does if one is made each day. */
  readonly daily: number
  readonly lastGoesOn: Day | undefined
  /** Copies made before upgrades or set aside, which stay until they are erased. */
  readonly staying: number
  /** Backups of other installations in the same folder. */
  readonly ofOthers: number
  readonly today: Day
}

export async function listCopiesHeld(
  desk: Desk,
  { file, looked }: Pick<DataFile, 'file' | 'looked'>,
): Promise<CopiesHeld> {
  const zone = (await findSettings(desk))?.timeZone ?? 'UTC'
  const today = dayOf(desk.now(), zone)
  const backups = await listBackups(file, looked)
  const own = backups.filter(({ isOwn }) => isOwn)
  const going = own.filter(({ before, condition }) => before === undefined && condition === 'good')
  return {
    ...{ today, daily: going.length, ofOthers: backups.length - own.length },
    staying: own.length - going.length + listSetAside(file).length,
    lastGoesOn: lastDayHeld(
      going.map((one) => ({ ...one, day: dayOf(one.at, zone) })),
      today,
    ),
  }
}

/** One is made anew at once, without what was erased. */
export async function eraseBackups({ now }: Pick<Desk, 'now'>, file: string): Promise<void> {
  await eraseCopies(file)
  await addBackup(file, now())
}
