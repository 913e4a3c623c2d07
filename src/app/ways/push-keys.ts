// The keys by which the servers of browsers' makers know that reminders come from here: made once, when first needed.
import type { PushKeys } from '#channels/web-push.ts'
import { Problem } from '#core/problem.ts'
import { changeFact, findFact } from '#store/facts.ts'
import type { Db } from '#store/tables.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'

/** Where the key they were sealed under is lost there are new ones, and browsers have to be added anew. */
export async function pushKeys(desk: Desk): Promise<PushKeys> {
  const { db, account } = desk
  const known = await find(desk, db)
  if (known) return known
  const { newPushKeys } = await import('#channels/web-push.ts')
  const keys = await newPushKeys()
  return write(db, account, async (db) => {
    // Another page may have been first.
    const first = await find(desk, db)
    if (first) return first
    const sealed = desk.seal.seal(keys.privateKey, about(account))
    const kept = JSON.stringify({ publicKey: keys.publicKey, sealed })
    await changeFact(db, account, 'push-keys', kept)
    return keys
  })
}

async function find({ account, seal }: Desk, db: Db): Promise<PushKeys | undefined> {
  const text = await findFact(db, account, 'push-keys')
  if (text === undefined) return undefined
  const { publicKey, sealed } = JSON.parse(text) as { publicKey: string; sealed: string }
  try {
    return { publicKey, privateKey: seal.open(sealed, about(account)) }
  } catch (error) {
    if (error instanceof Problem && error.code === 'wrong-key') return undefined
    throw error
  }
}

function about(account: string): string {
  return `${account} push keys`
}
