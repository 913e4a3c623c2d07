// Everything goes: back to the first start. Whose data it is has to be typed.
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import { eraseAccount } from '#store/erase-account.ts'
import { changeFact } from '#store/facts.ts'
import { getSettings } from '#store/settings.ts'
import { write } from '#store/write.ts'
import type { Desk } from './desk.ts'

/** Throws a Problem unless the name of the one whose data it is was typed. */
export async function checkOwner({ db, account }: Desk, typed: string | undefined): Promise<void> {
  const { name } = await getSettings(db, account)
  if (fold(typed ?? '').trim() === fold(name).trim()) return
  const sentence = `Please type your name as it stands in the settings, ${name}.`
  throw new Problem(typed?.trim() ? 'wrong-form' : 'missing', sentence, { field: 'name' })
}

type Sweeping = { readonly sweep: () => Promise<boolean> }

/** Every row, where a server keeps the data; a file is made anew instead. */
export async function eraseRows({ db, account }: Desk, { sweep }: Sweeping): Promise<void> {
  await write(db, account, (db) => eraseAccount(db, account))
  await sweep()
}

/** For data made anew that others can reach. */
export async function keepPassPhrase({ db, account }: Desk, hash: string): Promise<void> {
  await write(db, account, (db) => changeFact(db, account, 'pass-phrase', hash))
}
