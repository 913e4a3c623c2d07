// Another key for what is sealed. The file holds the old one and the new one until everything lies under the
// new one: whenever this is cut off, what is sealed can be opened, and it can be done again.
import { Problem } from '#core/problem.ts'
import { keyFile, keysAt, type KeyPlace, writeKeyFile } from './keys.ts'
import { reseal, type Resealed } from './reseal.ts'
import { newKey } from './seal.ts'
import type { Db } from './tables.ts'
import { write } from './write.ts'

/** A key given in the environment is given there anew by whoever gives it, before the old one. */
export async function changeKey(db: Db, account: string, place: KeyPlace): Promise<Resealed> {
  const known = keysAt(place).read()
  if (place.given || place.folder === undefined) {
    const [first, ...others] = known
    if (!first || others.length === 0) throw alone()
    return write(db, account, (db) => reseal(db, [first, ...others]))
  }
  const [file, fresh] = [keyFile(place.folder), newKey()]
  writeKeyFile(file, [fresh, ...known])
  const resealed = await write(db, account, (db) => reseal(db, [fresh, ...known]))
  writeKeyFile(file, [fresh])
  return resealed
}

function alone(): Problem {
  const sentence =
    'SINCERELY_KEY holds one key. Put the new one before the old one, with a space between; ' +
    '"npx sincerely key --print" makes one.'
  return new Problem('missing', sentence, { field: 'SINCERELY_KEY' })
}
