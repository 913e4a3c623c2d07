// The addresses that are in use, when each was read last and by what, and a button that ends it.
import type { CalendarAddress } from '#store/calendar-addresses.ts'
import type { Moment } from '#core/days/moment.ts'
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

type AddressesProps = { readonly addresses: readonly CalendarAddress[]; readonly zone: string }

export const Addresses = ({ addresses, zone }: AddressesProps) => (
  <ul class="devices">
    {addresses.map(({ id, device, interviews, madeAt, readAt, readBy }) => (
      <li>
        <div>
          <strong>
            <bdi>{device}</bdi>
          </strong>
          <span class="quiet">
            {interviews && ', with interviews'}
            {readAt === undefined
              ? `, made ${say(madeAt, zone)} and not read so far`
              : `, last read ${say(readAt, zone)} by `}
            {readAt !== undefined && <bdi>{readBy}</bdi>}
          </span>
        </div>
        <Form action="/settings/calendar/end">
          <input type="hidden" name="id" value={id} />
          <Button weight="plain" about={`End ${device}`}>
            End
          </Button>
        </Form>
      </li>
    ))}
  </ul>
)

function say(moment: Moment, zone: string): string {
  return `${sayDay(dayOf(moment, zone))}, ${sayClock(clockOf(moment, zone))}`
}
