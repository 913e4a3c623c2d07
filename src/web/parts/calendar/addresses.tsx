// The addresses that are in use, when each was read last and by what, and a button that ends it.
import type { CalendarAddress } from '#store/calendar-addresses.ts'
import { sayMoment } from '#core/days/say-moment.ts'
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
              ? `, made ${sayMoment(madeAt, zone)} and not read so far`
              : `, last read ${sayMoment(readAt, zone)} by `}
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
