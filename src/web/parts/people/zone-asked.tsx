// Somebody seems to be where the clocks show another time than the plan takes: asked, and kept with one press.
import { sayClock } from '#core/days/say.ts'
import type { Moment } from '#core/days/moment.ts'
import { clockOf } from '#core/days/zone.ts'
import { sayCity } from '../../forms/places.ts'
import { sayWhence, type ZoneProposed } from '../../forms/zone-proposed.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'
import { useStationery } from '../stationery.ts'

type ZoneAskedProps = {
  readonly name: string
  readonly proposed: ZoneProposed | undefined
  readonly now: Moment
  readonly action: string
}

export const ZoneAsked = ({ name, proposed, now, action }: ZoneAskedProps) => {
  const { practice } = useStationery()
  // There the example takes place wherever one is oneself.
  if (!proposed || practice) return null
  const { zone, instead } = proposed
  return (
    <div class="standing zone-asked screen-only" role="note">
      <p>
        Going by their {sayWhence(proposed)}, it is{' '}
        <span class="number">{sayClock(clockOf(now, zone))}</span> for <bdi>{name}</bdi> now, in{' '}
        {sayCity(zone)} time. Calls are planned in {sayCity(instead)} time so far.
      </p>
      <Form action={action} class="actions">
        <Button weight="second" name="timeZone" value={zone}>
          Use {sayCity(zone)} time
        </Button>
        <Button weight="plain" name="timeZone" value={instead}>
          Stay with {sayCity(instead)} time
        </Button>
      </Form>
    </div>
  )
}
