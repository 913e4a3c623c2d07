import { countRows } from '#store/count-rows.ts'
import type { Desk } from './desk.ts'

export type Counted = {
  readonly applications: number
  readonly people: number
  readonly entries: number
}

/** How much was erased so far. */
export function countErased({ db, account }: Desk): Promise<number> {
  return countRows(db, account, 'erased')
}

/** How much there is of everything. */
export async function countAll({ db, account }: Desk): Promise<Counted> {
  return {
    applications: await countRows(db, account, 'application'),
    people: await countRows(db, account, 'contact'),
    entries: await countRows(db, account, 'entry'),
  }
}
