// What a server was told, the latest first: what came of each, and a button to tell it once more.
import type { EventsTold } from '#app/webhooks/list-events.ts'
import { sayMoment } from '#core/days/say-moment.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'
import { sayEvent } from './say-webhook.ts'

type EventsProps = { readonly at: string; readonly told: EventsTold; readonly zone: string }

export const EventsOf = ({ at, told: { events, before }, zone }: EventsProps) =>
  events.length === 0 ? (
    <p class="quiet">Nothing so far. A trial shows whether it arrives.</p>
  ) : (
    <>
      <ul class="devices">
        {events.map((event) => (
          <li>
            <div>
              <p>
                <code>{event.type}</code> {sayMoment(event.at, zone)}
                {event.company !== undefined && (
                  <>
                    {': '}
                    <bdi>{event.name ? `${event.name}, ${event.company}` : event.company}</bdi>
                  </>
                )}
              </p>
              <p class="quiet">{sayEvent(event, zone)}</p>
            </div>
            {event.state !== 'due' && event.application !== undefined && (
              <Form action={`${at}/again`}>
                <input type="hidden" name="number" value={String(event.number)} />
                <Button weight="plain" about={`Tell ${event.type} number ${event.number} again`}>
                  Again
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {before !== undefined && (
        <p class="after-form">
          <a href={`${at}?before=${before}#told`}>Earlier ones</a>
        </p>
      )}
    </>
  )
