import { getAfterwards as get, type Afterwards } from '#store/afterwards.ts'
import type { Desk } from './desk.ts'

/** What one takes along from an application, as far as it was said. */
export function getAfterwards({ db, account }: Desk, application: string): Promise<Afterwards> {
  return get(db, account, application)
}
