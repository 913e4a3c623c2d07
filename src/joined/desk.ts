// The desk at which verbs are done on opened data: whose it is, the clock, holidays, new ids, what seals.
import { randomUUIDv7 } from 'node:crypto'
import { join } from 'node:path'
import type { Desk } from '#app/desk.ts'
import type { DataPlace } from '#cli/data-place.ts'
import type { Moment } from '#core/days/moment.ts'
import { keyPlace } from './place.ts'

export async function deskFor(db: Desk['db'], place: DataPlace, now: () => Moment): Promise<Desk> {
  const [{ rememberedHolidays }, { sealWith }, { keysAt }] = await Promise.all([
    import('#capture/remembered-holidays.ts'),
    import('#store/seal.ts'),
    import('#store/keys.ts'),
  ])
  const file = 'url' in place ? undefined : join(place.folder, 'holidays.json')
  const seal = sealWith(keysAt(keyPlace(place)))
  return { db, account: 'me', now, ...rememberedHolidays(file), newId: randomUUIDv7, seal }
}
