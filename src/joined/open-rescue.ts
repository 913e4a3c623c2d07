// The page that offers the newest good backup where the data cannot be read.
import { Problem } from '#core/problem.ts'
import type { Rescue } from '#web/rescue.tsx'
import { deskFor } from './desk.ts'
import { openHouse, type OpenHouse } from './open-house.ts'
import { fileIn } from './place.ts'
import { reachOf } from './reach.ts'
import type { Reopen } from './reopen.ts'
import { dataFileOf } from './restoring.ts'
import { newSecret } from './secret.ts'
import type { StartOptions } from './start-options.ts'

/** Where the data is damaged, and there is a good backup, that is offered in place of the pages. */
export async function openOrRescue(options: StartOptions, reopen: Reopen): Promise<OpenHouse> {
  try {
    return await openHouse(options, reopen)
  } catch (error) {
    if ('url' in options.place || !(error instanceof Problem)) throw error
    const { findRescue } = await import('#app/backups/find-rescue.ts')
    const file = fileIn(options.place.folder)
    const backup = await findRescue(file)
    if (!backup) throw error
    const trouble = `${error.message}\nThe newest good backup: npx sincerely restore ${backup.path}`
    // Who may come in from elsewhere is not known without the data.
    if (options.elsewhere || options.names?.length)
      throw new Problem('data-unusable', trouble, { cause: error })
    return openRescue(options, { trouble, backup, because: error.message }, reopen)
  }
}

type Trouble = Pick<Rescue, 'backup' | 'because'> & { readonly trouble: string }

async function openRescue(
  options: StartOptions,
  { trouble, ...found }: Trouble,
  reopen: Reopen,
): Promise<OpenHouse> {
  const [{ openInMemory }, { openAssets }, { rescue }] = await Promise.all([
    import('#store/engines/in-memory.ts'),
    import('#web/assets.ts'),
    import('#web/rescue.tsx'),
  ])
  const db = await openInMemory()
  const desk = await deskFor(db, options.place, options.now)
  const dataFile = dataFileOf(options, undefined, reopen)
  const reach = { ...reachOf(options), addresses: () => [] }
  const house = {
    ...{ desk, reach, timeZone: Temporal.Now.timeZoneId(), secret: newSecret() },
    assets: await openAssets([options.assets]),
  }
  return {
    ...{ place: dataFile?.file ?? '', reach, trouble },
    begin: async ({ port }) =>
      dataFile ? rescue(house, port, { ...dataFile, ...found }).fetch : () => new Response(),
    stop: async () => {},
    close: () => db.destroy(),
  }
}
