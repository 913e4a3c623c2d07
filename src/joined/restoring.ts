// The data as a file that can be put back, while the server runs.
import type { DataFile } from '#app/backups/back-up.ts'
import type { Desk } from '#app/desk.ts'
import { fileIn } from './place.ts'
import { erasedAt, prepareRestored } from './prepare-restored.ts'
import type { Reopen } from './reopen.ts'
import type { StartOptions } from './start-options.ts'

/** What there is to be backed up; a server sees to its own data. */
export function dataFileOf(
  { place, now }: Pick<StartOptions, 'place' | 'now'>,
  desk: Desk | undefined,
  reopen: Reopen,
): DataFile | undefined {
  if ('url' in place) return undefined
  const file = fileIn(place.folder)
  return {
    ...{ file, looked: new Map() },
    async restore(from, passphrase, also) {
      const [{ putInPlace, withPlain }, { findDoor }] = await Promise.all([
        import('#store/engines/restore.ts'),
        import('#app/backups/after-restore.ts'),
      ])
      let kept: string | undefined
      const door = desk && (await findDoor(desk))
      const erased = also?.withErased ? undefined : await erasedAt(file)
      const prepare = (part: string) => prepareRestored(part, place, { now, door, erased })
      await withPlain(file, from, passphrase, (plain) =>
        reopen(async () => {
          kept = await putInPlace(file, plain, prepare)
        }),
      )
      return kept
    },
  }
}
