// A mail that has nothing to do with anything here: it goes, with what followed from it, and does not come back.
import { Problem } from '#core/problem.ts'
import { rewriteEntry } from '#store/erasure.ts'
import { appendEntry, listJournal } from '#store/journal.ts'
import { emptyMailIn, findMailIn } from '#store/mail-in.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'

/** Nothing of it is kept but that it came. */
export async function setMailAside(
  desk: Desk,
  input: Keyed & { readonly mail: string },
): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const mail = await findMailIn(db, account, input.mail)
    if (!mail) throw new Problem('not-found', 'There is no such mail here.', { field: 'mail' })
    await emptyMailIn(db, account, { column: 'id', ids: [mail.id] })
    const { application, entry } = mail
    if (application === undefined || entry === undefined) return { outcome: '', moved: [] }
    const journal = await listJournal(db, account, application)
    const made = journal.find(({ id }) => id === entry)
    // What was written lies with it, too.
    if (made) {
      const { words: _, reason: _r, application: _a, ...bare } = made
      await rewriteEntry(db, account, entry, bare)
    }
    if (!journal.some((one) => one.type === 'taken-back' && one.entry === entry)) {
      const taken = { id: desk.newId(), at: desk.now(), type: 'taken-back', entry } as const
      await appendEntry(db, account, application, taken)
    }
    return { outcome: '', moved: [application] }
  })
}
