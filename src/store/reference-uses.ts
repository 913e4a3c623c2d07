// When somebody who vouches was asked, or named to a company.
import { printDay, type Day } from '#core/days/day.ts'
import type { Db, Writer } from './tables.ts'
import { dayOf } from './values.ts'

export type NewUse = {
  readonly id: string
  readonly reference: string
  readonly application: string
  readonly on: Day
  readonly kind: 'asked' | 'named'
  /** The entry of the journal that says so. */
  readonly entry?: string
}

export type KeptUse = Omit<NewUse, 'entry'> & {
  readonly position: string
  readonly company: string
}

/** The latest first. What the journal took back is left out. */
export async function listUses(db: Db, account: string): Promise<readonly KeptUse[]> {
  const rows = await db
    .selectFrom('reference_use as use')
    .innerJoin('application', (join) =>
      join
        .onRef('application.account', '=', 'use.account')
        .onRef('application.id', '=', 'use.application'),
    )
    .leftJoin('entry as taken', (join) =>
      join.onRef('taken.account', '=', 'use.account').onRef('taken.takes_back', '=', 'use.entry'),
    )
    .select(['use.id', 'use.reference', 'use.application', 'use.day', 'use.kind'])
    .select(['application.position', 'application.company'])
    .where('use.account', '=', account)
    .where('taken.id', 'is', null)
    .orderBy('use.day', 'desc')
    .orderBy('use.id', 'desc')
    .execute()
  return rows.map(({ day, ...use }) => ({ ...use, on: dayOf(day) }))
}

export async function addUses(db: Writer, account: string, uses: readonly NewUse[]): Promise<void> {
  if (uses.length === 0) return
  const rows = uses.map(({ on, entry, ...use }) => {
    return { account, ...use, day: printDay(on), entry: entry ?? null }
  })
  await db.insertInto('reference_use').values(rows).execute()
}
