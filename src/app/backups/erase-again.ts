// A backup from before still holds what was erased here since. Put in place it stays erased.
import { parseDay } from '#core/days/day.ts'
import { findApplication } from '#store/applications.ts'
import { findContact } from '#store/contacts.ts'
import { eraseApplication } from '#store/erasure-application.ts'
import { eraseReference } from '#store/erasure-references.ts'
import { addErased } from '#store/erased.ts'
import { listReferences } from '#store/references.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { eraseHere } from '../erase-person.ts'
import { indexApplication } from '../index-application.ts'
import { markToSweep, sweepOrLater } from '../sweep.ts'

/** `erased`: ids with the day, as they were here. */
export async function eraseAgain(desk: Desk, erased: ReadonlyMap<string, string>): Promise<void> {
  if (erased.size === 0) return
  await write(desk.db, desk.account, async (db) => {
    const { account } = desk
    const writing = { ...desk, db }
    const references = new Set((await listReferences(db, account)).map(({ id }) => id))
    const moved = new Set<string>()
    for (const [id, day] of erased) {
      const on = parseDay(day)
      if (on === undefined) continue
      if (references.has(id)) await eraseReference(db, account, { id, on })
      else if (await findApplication(db, account, id))
        await eraseApplication(db, account, { id, on })
      else if (await findContact(db, account, id))
        for (const application of await eraseHere(writing, id, on)) moved.add(application)
      await addErased(db, account, [id], on)
    }
    for (const id of moved)
      if (await findApplication(db, account, id)) await indexApplication(writing, id)
    await markToSweep(writing, {})
  })
  await sweepOrLater(desk)
}
