// How it goes with the calendar on a server.
import { sayMoment } from '#core/days/say-moment.ts'
import type { KeptCalendar } from '#store/calendar-account.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'
import { Tick } from '../tick.tsx'
import { filledWith } from '../../forms/filled.ts'

type AccountStateProps = { readonly kept: KeptCalendar; readonly zone: string }

export const AccountState = ({ kept, zone }: AccountStateProps) => (
  <section class="stack" aria-label="How it goes">
    <p>
      “<bdi>{kept.calendarName}</bdi>” at <bdi>{new URL(kept.url).host}</bdi>
      {kept.wentAt === undefined
        ? '. Nothing has been written there yet.'
        : `, last in step with your plan on ${sayMoment(kept.wentAt, zone)}.`}
    </p>
    {kept.problem !== undefined && (
      <div class="notice warn" role="status">
        <div>
          <p>
            <strong>
              It did not work{kept.triedAt && ` on ${sayMoment(kept.triedAt, zone)}`}:
            </strong>{' '}
            {kept.problem}
          </p>
          <p>It is tried again by itself, each time after a longer pause. Nothing is lost.</p>
        </div>
      </div>
    )}
    <p class="quiet">
      Move an entry to a later day there, and the step is put off, up to two weeks. Tick a note off,
      or put a ✓ before its title, and it went out. Ticking a call off makes Today ask how it went.
      Deleting an entry lets no step go.
    </p>
    <div class="actions">
      <Form action="/settings/calendar/account/now">
        <Button weight="second">Bring it in step now</Button>
      </Form>
    </div>
  </section>
)

export const Disconnecting = () => (
  <details>
    <summary>Disconnect</summary>
    <Form action="/settings/calendar/account/end" class="stack">
      <Tick of={filledWith({ takesOut: 'yes' })} name="takesOut">
        Take out there what Sincerely has written
      </Tick>
      <div class="actions">
        <Button weight="second">Disconnect this calendar</Button>
      </div>
    </Form>
  </details>
)
