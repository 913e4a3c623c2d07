import { countApplications } from '#store/applications.ts'
import type { Desk } from './desk.ts'

/** How many applications are closed or played out. */
export function countAtRest({ db, account }: Desk): Promise<number> {
  return countApplications(db, account, true)
}
