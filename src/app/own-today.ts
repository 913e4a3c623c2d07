import type { Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { getSettings } from '#store/settings.ts'
import type { Desk } from './desk.ts'

/** The day it is for the candidate. */
export async function ownToday({ db, account, now }: Desk): Promise<Day> {
  return dayOf(now(), (await getSettings(db, account)).timeZone)
}
