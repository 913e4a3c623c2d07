// What the desk and the pages erase with: all data, its copies, and what was removed from it.
import type { Desk } from '#app/desk.ts'
import type { Data } from '#store/engines/engine.ts'
import type { House } from '#web/house.ts'
import { deskFor } from './desk.ts'
import { fileIn } from './place.ts'
import type { Reopen } from './reopen.ts'
import type { StartOptions } from './start-options.ts'
import { withData } from './with-data.ts'

/** What was removed is written over; a server sees to its own backups. */
export function sweepOf(
  data: Data,
  { place, now }: Pick<StartOptions, 'place' | 'now'>,
): NonNullable<Desk['sweep']> {
  return async ({ backups }) => {
    const isClean = await data.sweep()
    if (!backups || 'url' in place) return isClean
    const { eraseBackups } = await import('#app/backups/erase-backups.ts')
    await eraseBackups({ now }, fileIn(place.folder))
    return isClean
  }
}

/** The pass-phrase stays where others could reach the pages without it. */
export function eraserOf(
  options: StartOptions,
  desk: Desk,
  reopen: Reopen,
): NonNullable<House['eraseAll']> {
  const { place, now, elsewhere = false, names = [] } = options
  return async ({ backups }) => {
    const [{ eraseRows, keepPassPhrase }, { findDoor }] = await Promise.all([
      import('#app/erase-everything.ts'),
      import('#app/backups/after-restore.ts'),
    ])
    const { hash } = await findDoor(desk)
    await reopen(async () => {
      if ('folder' in place) await eraseFilesIn(place.folder, backups)
      else await withData(place, async (data) => eraseRows({ ...desk, db: data.db }, data))
      if (hash === undefined || !(elsewhere || names.length > 0)) return
      await withData(place, async ({ db }) => keepPassPhrase(await deskFor(db, place, now), hash))
    })
  }
}

async function eraseFilesIn(folder: string, backups: boolean): Promise<void> {
  const files = await import('#store/engines/erase-files.ts')
  const file = fileIn(folder)
  if (backups) await files.eraseCopies(file)
  files.eraseData(file)
  if (backups) files.eraseChoices(file)
}
