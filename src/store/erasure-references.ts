// Somebody who vouches is erased: with what they were told, and what the journal says of whom one named.
import type { Day } from '#core/days/day.ts'
import { inChunks } from './chunks.ts'
import { addErased } from './erased.ts'
import { removeReference } from './references.ts'
import type { Writer } from './tables.ts'

export async function eraseReference(
  db: Writer,
  account: string,
  { id, on }: { readonly id: string; readonly on: Day },
): Promise<void> {
  const uses = await db
    .selectFrom('reference_use')
    .select('entry')
    .where('account', '=', account)
    .where('reference', '=', id)
    .where('entry', 'is not', null)
    .execute()
  const entries = uses.map(({ entry }) => entry).filter((entry) => entry !== null)
  await inChunks(entries, async (part) => {
    await db
      .updateTable('entry')
      .set({ words: null })
      .where('account', '=', account)
      .where('id', 'in', part)
      .execute()
    return []
  })
  await removeReference(db, account, id)
  await addErased(db, account, [id], on)
}
