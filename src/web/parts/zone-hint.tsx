// This computer says that one is elsewhere: a move there is one press away.
import type { Moment } from '#core/days/moment.ts'
import { offsetAt } from '#core/days/zone.ts'
import { sayCity } from '../forms/places.ts'
import { Button } from './button.tsx'
import { Form } from './form.tsx'

type ZoneHintProps = {
  readonly kept: string
  /** Where this computer says it is. */
  readonly here: string
  readonly now: Moment
}

export const ZoneHint = ({ kept, here, now }: ZoneHintProps) =>
  isSame(kept, here, now) ? null : (
    <div class="standing screen-only" role="note">
      <p>
        This computer says {sayCity(here)}, your settings say {sayCity(kept)}.
      </p>
      <Form action="/settings/days-and-holidays" at="days-and-holidays">
        <input type="hidden" name="timeZone" value={here} />
        <Button weight="second">Move to {sayCity(here)} time</Button>
      </Form>
    </div>
  )

/** Two names for one clock, in summer as in winter. */
function isSame(one: string, other: string, now: Moment): boolean {
  const halfAYear = 183 * 86_400_000
  return [now, (now + halfAYear) as Moment].every((at) => offsetAt(at, one) === offsetAt(at, other))
}
