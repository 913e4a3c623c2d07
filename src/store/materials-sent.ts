// To whom which version of a file went, and when.
import { printDay, type Day } from '#core/days/day.ts'
import type { Db, Writer } from './tables.ts'
import { dayOf, present } from './values.ts'

export type NewSent = {
  readonly id: string
  readonly version: string
  readonly application: string
  readonly contact?: string
  readonly on: Day
  /** The entry of the journal that says so. */
  readonly entry?: string
}

export type Sent = NewSent & {
  readonly position: string
  readonly company: string
  /** Whom it went to, where that is known. */
  readonly name?: string
}

/** The latest first. What the journal took back is left out. */
export async function listSent(db: Db, account: string): Promise<readonly Sent[]> {
  const rows = await db
    .selectFrom('material_sent as sent')
    .innerJoin('application', (join) =>
      join
        .onRef('application.account', '=', 'sent.account')
        .onRef('application.id', '=', 'sent.application'),
    )
    .leftJoin('contact', (join) =>
      join.onRef('contact.account', '=', 'sent.account').onRef('contact.id', '=', 'sent.contact'),
    )
    // Somebody may have been joined with another since.
    .leftJoin('contact as kept', (join) =>
      join.onRef('kept.account', '=', 'sent.account').onRef('kept.id', '=', 'contact.merged_into'),
    )
    .leftJoin('entry as taken', (join) =>
      join.onRef('taken.account', '=', 'sent.account').onRef('taken.takes_back', '=', 'sent.entry'),
    )
    .select(['sent.id', 'sent.version', 'sent.application', 'sent.day', 'sent.entry'])
    .select(['application.position', 'application.company'])
    .select(({ fn }) => fn.coalesce('kept.id', 'sent.contact').as('contact'))
    .select(({ fn }) => fn.coalesce('kept.name', 'contact.name').as('name'))
    .where('sent.account', '=', account)
    .where('taken.id', 'is', null)
    .orderBy('sent.day', 'desc')
    .orderBy('sent.id', 'desc')
    .execute()
  return rows.map(({ day, ...sent }) => present({ ...sent, on: dayOf(day) }))
}

export async function addSent(db: Writer, account: string, all: readonly NewSent[]): Promise<void> {
  if (all.length === 0) return
  const rows = all.map(({ on, contact, entry, ...sent }) => {
    return { account, ...sent, contact: contact ?? null, day: printDay(on), entry: entry ?? null }
  })
  await db.insertInto('material_sent').values(rows).execute()
}

/** One that was noted by mistake; gives whether it was there. What the journal says is taken back there. */
export async function removeSent(db: Writer, account: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('material_sent')
    .where('account', '=', account)
    .where('id', '=', id)
    .where('entry', 'is', null)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}
