// Practice: the same pages once more, on an example of its own.
import { randomUUIDv7 } from 'node:crypto'
import type { Desk } from '#app/desk.ts'
import type { House } from '#web/house.ts'
import { newSecret } from './secret.ts'

/** Practice is loaded when somebody enters it, and lies in memory alone; holidays are those of the real side. */
export function practiceOpener({
  holidays,
  holidayNames,
}: Pick<Desk, 'holidays' | 'holidayNames'>): NonNullable<House['openPractice']> {
  return async () => {
    const [{ openInMemory }, { openPractice }, seals] = await Promise.all([
      import('#store/engines/in-memory.ts'),
      import('#app/open-practice.ts'),
      import('#store/seal.ts'),
    ])
    const db = await openInMemory()
    const seal = seals.sealWith(seals.keysInMemory())
    const given = { db, holidays, holidayNames, newId: randomUUIDv7, seal }
    const practice = await openPractice(given)
    return { ...practice, secret: newSecret(), close: () => db.destroy() }
  }
}
