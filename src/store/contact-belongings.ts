// What belongs to people alone and goes with them, however they go.
import { emptyMailIn } from './mail-in.ts'
import type { Writer } from './tables.ts'

export async function removeBelongings(
  db: Writer,
  account: string,
  ids: readonly string[],
): Promise<void> {
  for (const column of ['kept', 'lost'] as const) {
    await db.deleteFrom('merge').where('account', '=', account).where(column, 'in', ids).execute()
  }
  for (const column of ['one', 'other'] as const) {
    await db.deleteFrom('apart').where('account', '=', account).where(column, 'in', ids).execute()
  }
  // That something went to the company stays.
  await db
    .updateTable('material_sent')
    .set({ contact: null })
    .where('account', '=', account)
    .where('contact', 'in', ids)
    .execute()
  await emptyMailIn(db, account, { column: 'contact', ids })
  for (const table of [
    ...(['contact_way', 'contact_photo'] as const),
    ...(['call_words', 'note_words', 'signed_note'] as const),
  ]) {
    await db.deleteFrom(table).where('account', '=', account).where('contact', 'in', ids).execute()
  }
}
