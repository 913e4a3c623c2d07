import { z } from 'zod'
import type { Desk } from '#app/desk.ts'
import { printDay } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { getSettings } from '#store/settings.ts'
import { operation } from '../operation.ts'

export const exportArchive = operation({
  name: 'export-archive',
  says: 'Gives everything in one archive, to go on with elsewhere.',
  scope: 'manage',
  method: 'GET',
  path: '/exports/archive',
  takes: z.strictObject({}),
  gives: { file: ['application/zip'] },
  async run(desk) {
    const { timeZone } = await getSettings(desk.db, desk.account)
    const name = `sincerely-${printDay(dayOf(desk.now(), timeZone))}.zip`
    return { name, type: 'application/zip', bytes: archiveOf(desk) }
  },
})

/** Begun once somebody reads it. */
async function* archiveOf(desk: Desk): AsyncGenerator<Uint8Array> {
  const { writeArchive } = await import('#app/archive/write-archive.ts')
  const { stream } = await writeArchive(desk)
  for await (const piece of stream) yield piece as Uint8Array
}
