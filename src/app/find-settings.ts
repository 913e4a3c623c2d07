import * as settings from '#store/settings.ts'
import type { Desk } from './desk.ts'

/** The candidate's own settings; `undefined` before the first start. */
export function findSettings({ db, account }: Desk): Promise<settings.Settings | undefined> {
  return settings.findSettings(db, account)
}
