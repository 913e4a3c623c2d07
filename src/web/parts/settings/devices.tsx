// The devices that are signed in, when each was seen last, and a button that ends it.
import { sayMoment } from '#core/days/say-moment.ts'
import type { Session } from '#store/sessions.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

type DevicesProps = {
  readonly devices: readonly Session[]
  /** The session of the device that shows this. */
  readonly own: string | undefined
  readonly zone: string
}

export const Devices = ({ devices, own, zone }: DevicesProps) => (
  <ul class="devices">
    {devices.map(({ id, device, seenAt }) => (
      <li>
        <div>
          <strong>
            <bdi>{device}</bdi>
          </strong>
          <span class="quiet">
            {' '}
            {id === own ? 'this device' : `last seen ${sayMoment(seenAt, zone)}`}
          </span>
        </div>
        {id === own ? (
          <Form action="/sign-out">
            <Button weight="plain">Sign out</Button>
          </Form>
        ) : (
          <Form action="/settings/phone/end">
            <input type="hidden" name="session" value={id} />
            <Button weight="plain" about={`End ${device}`}>
              End
            </Button>
          </Form>
        )}
      </li>
    ))}
  </ul>
)
