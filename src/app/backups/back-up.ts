// Backups by themselves: one a day, and then those that are no longer kept go.
import { backupsToKeep } from '#core/backups/backups-to-keep.ts'
import type { Moment } from '#core/days/moment.ts'
import { dayOf } from '#core/days/zone.ts'
import {
  addBackup,
  listBackups,
  removeBackup,
  type KeptBackup,
  type Looked,
} from '#store/engines/backups.ts'
import { findSettings } from '../find-settings.ts'
import type { Desk } from '../desk.ts'

/** Data that is a file on this computer. */
export type DataFile = {
  readonly file: string
  /** What is known of its backups already. */
  readonly looked: Looked
  /** Puts a backup in place of the data; gives the name under which what was there is kept, if anything was. */
  readonly restore: (
    from: string,
    passphrase?: string,
    /** Whether what was erased here since comes back, too. */
    also?: { readonly withErased: boolean },
  ) => Promise<string | undefined>
}

/** Makes one where there is something to keep, and none was made today yet. */
export async function backUpDaily(desk: Desk, { file, looked }: DataFile): Promise<void> {
  const settings = await findSettings(desk)
  if (!settings) return
  const dayAt = (at: Moment) => dayOf(at, settings.timeZone)
  const isToday = ({ at, before, isOwn, condition }: KeptBackup) =>
    isOwn && condition === 'good' && before === undefined && dayAt(at) === dayAt(desk.now())
  if ((await listBackups(file, looked)).some(isToday)) return
  await backUp(desk, { file, looked })
}

/** Makes one at once. Only good ones of this installation's own ever go, and never the newest. */
export async function backUp(
  desk: Desk,
  { file, looked }: Pick<DataFile, 'file' | 'looked'>,
): Promise<string> {
  const now = desk.now()
  const path = await addBackup(file, now)
  const zone = (await findSettings(desk))?.timeZone ?? 'UTC'
  const own = (await listBackups(file, looked))
    .filter(({ isOwn, condition }) => isOwn && condition === 'good')
    .map((backup) => ({
      ...backup,
      day: dayOf(backup.at, zone),
      upgrade: backup.before !== undefined,
    }))
  const kept = backupsToKeep(own, dayOf(now, zone))
  for (const backup of own) if (!kept.has(backup)) removeBackup(file, backup.path)
  return path
}
