// A copy of the data sends nothing by itself of what was on its way when it was made: the data it was copied from may.
import { changeFact, findFact } from '#store/facts.ts'
import { holdAll } from '#store/outbox-moves.ts'
import { inTurn } from '#store/write.ts'
import type { MailDesk } from './mail-desk.ts'

/** Asked before anything goes. */
export async function heedHome({ db: outer, account, home: homeNow }: MailDesk): Promise<void> {
  const home = await homeNow()
  if ((await findFact(outer, account, 'home')) === home) return
  await inTurn(outer, account, async (db) => {
    const because =
      'Your data was copied or restored since this was written; it may have gone out from there.'
    const known = await findFact(db, account, 'home')
    // Another process has seen to it just now.
    if (known === home) return
    if (known !== undefined) await holdAll(db, account, because)
    await changeFact(db, account, 'home', home)
  })
}
