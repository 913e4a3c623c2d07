// The one clock there is: this computer's.
import type { Moment } from '#core/days/moment.ts'

export function machineNow(): Moment {
  return Temporal.Now.instant().epochMilliseconds as Moment
}
