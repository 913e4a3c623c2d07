// Backups by themselves: one a day, and then those that are no longer kept go.
import { backupsToKeep } from '#core/backups/backups-to-keep.ts'
import type { Moment } from '#core/days/moment.ts'
import { dayOf } from '#core/days/zone.ts'
import { addBackup, listBackups, removeBackup, type Looked } from '#store/engines/backups.ts'
import { findSettings } from '../find-settings.ts'
import type { Desk } from '../desk.ts'

/** Data that is a file on this computer. */
export type DataFile = {
  readonly file: string
  /** What is known of its backups already. */
  readonly looked: Looked
  /** Whose days are counted. */
  readonly zone: string
  readonly now: () => Moment
  /** Puts a backup in place of the data; gives the name under which what was there is kept, if anything was. */
  readonly restore: (from: string, passphrase?: string) => Promise<string | undefined>
}

/** Makes one where there is something to keep, and none was made today yet. */
export async function backUpDaily(desk: Desk, data: Omit<DataFile, 'restore'>): Promise<void> {
  if (!(await findSettings(desk))) return
  const today = dayOf(data.now(), data.zone)
  const backups = await listBackups(data.file, data.looked)
  const isMade = ({ at, before, isOwn, condition }: (typeof backups)[number]) =>
    isOwn && condition === 'good' && before === undefined && dayOf(at, data.zone) === today
  if (!backups.some(isMade)) await backUp(data)
}

/** Makes one at once. Only good ones of this installation's own ever go, and never the newest. */
export async function backUp({
  file,
  looked,
  zone,
  now,
}: Omit<DataFile, 'restore'>): Promise<void> {
  await addBackup(file, now())
  const own = (await listBackups(file, looked))
    .filter(({ isOwn, condition }) => isOwn && condition === 'good')
    .map((backup) => ({
      ...backup,
      day: dayOf(backup.at, zone),
      upgrade: backup.before !== undefined,
    }))
  const kept = backupsToKeep(own, dayOf(now(), zone))
  for (const backup of own) if (!kept.has(backup)) removeBackup(file, backup.path)
}
