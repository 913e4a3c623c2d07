// Its program is not let in any more, at once.
import { removeToken } from '#store/tokens.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'

export async function endToken({ db, account }: Desk, id: string): Promise<void> {
  await write(db, account, (db) => removeToken(db, account, id))
}
