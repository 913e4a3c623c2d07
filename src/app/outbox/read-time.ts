// The time at which a note is to go out, by the candidate's own clock.
import type { Moment } from '#core/days/moment.ts'
import type { Desk } from '../desk.ts'
import { findSettings } from '../find-settings.ts'
import { goesAt } from '../input/goes-at.ts'

/** `undefined`: now. Throws a Problem for a time that will not do. */
export async function readTime(desk: Desk, typed: string | undefined): Promise<Moment | undefined> {
  const zone = (await findSettings(desk))?.timeZone ?? 'UTC'
  return goesAt(typed, { now: desk.now(), zone })
}
