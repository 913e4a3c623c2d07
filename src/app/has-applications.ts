import { listApplications } from '#store/applications.ts'
import type { Desk } from './desk.ts'

/** Whether anything was ever begun here. */
export async function hasApplications({ db, account }: Desk): Promise<boolean> {
  return (await listApplications(db, account, { limit: 1 })).length > 0
}
