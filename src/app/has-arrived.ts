import { wasMade } from '#store/once-only.ts'
import type { Desk } from './desk.ts'

/** Whether what was asked with one of these keys was done. */
export function hasArrived({ db, account }: Desk, keys: readonly string[]): Promise<boolean> {
  return wasMade(db, account, keys)
}
