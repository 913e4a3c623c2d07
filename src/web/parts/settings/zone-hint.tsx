// This computer says that one is elsewhere: a move there is one press away.
import type { Moment } from '#core/days/moment.ts'
import { isOneClock } from '#core/days/zone.ts'
import { sayCity } from '../../forms/places.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

type ZoneHintProps = {
  readonly kept: string
  /** Where this computer says it is. */
  readonly here: string
  readonly now: Moment
}

export const ZoneHint = ({ kept, here, now }: ZoneHintProps) =>
  isOneClock(kept, here, now) ? null : (
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
