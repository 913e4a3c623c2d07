// What the columns of a table hold, as it was said for the last one with the same header.
import { createHash } from 'node:crypto'
import type { Mapping } from '#capture/guess-mapping.ts'
import { headerWords, tableFields } from '#capture/table-fields.ts'
import { findFact, type FactName } from '#store/facts.ts'
import type { Desk } from './desk.ts'

export async function findMapping(
  { db, account }: Desk,
  header: readonly string[],
): Promise<Mapping | undefined> {
  const kept = (await findFact(db, account, mappingFact(header)))?.split(' ')
  const mapping = kept?.flatMap((word) => tableFields.find((field) => field === word) ?? [])
  return mapping?.length === header.length ? mapping : undefined
}

/** Headers are the same whatever their case, accents and signs; hashed, since one may be longer than a key can be. */
export function mappingFact(header: readonly string[]): FactName {
  const folded = JSON.stringify(header.map(headerWords))
  return `columns ${createHash('sha256').update(folded).digest('hex')}`
}
