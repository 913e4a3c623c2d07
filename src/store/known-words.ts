// Words that the candidate spells so on purpose: whoever checks a note passes them over.
import type { Db, Writer } from './tables.ts'

export async function listKnownWords(db: Db, account: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('known_word')
    .select('word')
    .where('account', '=', account)
    .orderBy('word')
    .execute()
  return rows.map(({ word }) => word)
}

export async function addKnownWord(db: Writer, account: string, word: string): Promise<void> {
  await db
    .insertInto('known_word')
    .values({ account, word })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function removeKnownWord(db: Writer, account: string, word: string): Promise<void> {
  await db
    .deleteFrom('known_word')
    .where('account', '=', account)
    .where('word', '=', word)
    .execute()
}
