// What signs the forms of the pages lies with the data, so that a page left open over a restart still works.
import { changeFact, findFact } from '#store/facts.ts'
import { write } from '#store/write.ts'
import type { Desk } from './desk.ts'

/** The secret kept with the data; `make` makes one where there is none yet. */
export async function tokenSecret({ db, account }: Desk, make: () => string): Promise<string> {
  const known = await findFact(db, account, 'token-secret')
  if (known) return known
  return write(db, account, async (db) => {
    // Another process may have been first.
    const first = await findFact(db, account, 'token-secret')
    if (first) return first
    const secret = make()
    await changeFact(db, account, 'token-secret', secret)
    return secret
  })
}
