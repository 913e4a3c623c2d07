// Practice: the same pages once more, on an example of its own.
import { randomUUIDv7 } from 'node:crypto'
import type { Calendar } from '#capture/remembered-holidays.ts'
import type { House } from '#web/house.ts'
import { newSecret } from './secret.ts'

/** Practice is loaded when somebody enters it, and lies in memory alone; only the calendar outlives it. */
export function practiceOpener(): NonNullable<House['openPractice']> {
  let calendar: Calendar | undefined
  return async () => {
    const [{ openInMemory }, { openPractice }, { rememberedHolidays }, seals] = await Promise.all([
      import('#store/engines/in-memory.ts'),
      import('#app/open-practice.ts'),
      import('#capture/remembered-holidays.ts'),
      import('#store/seal.ts'),
    ])
    calendar ??= rememberedHolidays()
    const db = await openInMemory()
    const seal = seals.sealWith(seals.keysInMemory())
    const practice = await openPractice({ db, ...calendar, newId: randomUUIDv7, seal })
    return { ...practice, secret: newSecret(), close: () => db.destroy() }
  }
}
