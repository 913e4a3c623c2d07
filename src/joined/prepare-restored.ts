// What a backup still needs before it takes the place of the data: our form, and what was erased since.
import type { DoorBefore } from '#app/backups/after-restore.ts'
import type { DataPlace } from '#cli/data-place.ts'
import type { Moment } from '#core/days/moment.ts'
import { deskFor } from './desk.ts'
import { machineNow } from './machine-now.ts'

/** Before it is in place it is brought up to date, so that nothing is in the way once it is. */
export async function prepareRestored(
  file: string,
  place: DataPlace,
  {
    now = machineNow,
    door,
    erased,
  }: {
    readonly now?: () => Moment
    readonly door?: DoorBefore | undefined
    readonly erased?: ReadonlyMap<string, string> | undefined
  } = {},
): Promise<void> {
  const [{ openData }, { afterRestore }] = await Promise.all([
    import('#store/engines/open.ts'),
    import('#app/backups/after-restore.ts'),
  ])
  const data = await openData({ file })
  try {
    const desk = await deskFor(data.db, place, now)
    await afterRestore(desk, door)
    if (erased === undefined) return
    const { eraseAgain } = await import('#app/backups/erase-again.ts')
    await eraseAgain({ ...desk, sweep: data.sweep }, erased)
  } finally {
    await data.close()
  }
}

export async function erasedAt(file: string): Promise<ReadonlyMap<string, string>> {
  const { erasedIn } = await import('#store/engines/contents.ts')
  return erasedIn(file)
}
