// A pass-phrase on a test's own data, hashed as cheaply as can be: what it was made with is kept with it.
import type { Desk } from '../../src/app/desk.ts'
import { hashPassPhrase } from '../../src/app/door/pass-phrase.ts'
import { changeFact } from '../../src/store/facts.ts'
import { write } from '../../src/store/write.ts'

export async function lock({ db, account }: Desk, phrase: string): Promise<void> {
  const hash = await hashPassPhrase(phrase, { memory: 8, passes: 1, parallelism: 1 })
  await write(db, account, (db) => changeFact(db, account, 'pass-phrase', hash))
}
