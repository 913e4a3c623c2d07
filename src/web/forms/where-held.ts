// Where what is about to be erased still lies afterwards, as far as it is known here.
import { listCopiesHeld, type CopiesHeld } from '#app/backups/erase-backups.ts'
import { findCalendarAccount } from '#store/calendar-account.ts'
import type { House } from '../house.ts'

export type WhereHeld = {
  /** Not there where a server keeps the data. */
  readonly copies: CopiesHeld | undefined
  /** Whether a calendar on a server is kept in step. */
  readonly onServer: boolean
  /** Nothing of practice is kept anywhere. */
  readonly isPractice: boolean
}

export async function whereHeld({ desk, backups, practice }: House): Promise<WhereHeld> {
  return {
    isPractice: practice !== undefined,
    copies: backups && (await listCopiesHeld(desk, backups)),
    onServer: (await findCalendarAccount(desk.db, desk.account)) !== undefined,
  }
}
