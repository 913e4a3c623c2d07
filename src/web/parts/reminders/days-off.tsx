// Single days and stretches on which nothing rings.
import { printDay } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import type { Habits } from '#core/reminders/habits.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'

type DaysOffProps = { readonly days: Habits['daysOff']; readonly filled: Filled }

export const DaysOff = ({ days, filled }: DaysOffProps) => (
  <section class="part stack" aria-labelledby="days-off-title">
    <h2 id="days-off-title">Single days off</h2>
    <p class="quiet">
      Nothing rings on them; your plan stays as it is. To have the plan wait as well, say under{' '}
      <a href="/settings#going-away">Going away?</a> when you are away.
    </p>
    {days.length > 0 && (
      <ul class="devices">
        {days.map(({ from, until }) => (
          <li>
            <span>{from === until ? sayDay(from) : `${sayDay(from)} to ${sayDay(until)}`}</span>
            <Form action="/settings/reminders/days-removal">
              <input type="hidden" name="from" value={printDay(from)} />
              <input type="hidden" name="until" value={printDay(until)} />
              <Button weight="plain" about={`Remove ${sayDay(from)}`}>
                Remove
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    )}
    <Form action="/settings/reminders/days" filled={filled} class="stack">
      <div class="row">
        <Field of={filled} name="from" label="A day, or the first one" type="date" />
        <Field of={filled} name="until" label="The last one" type="date" optional />
      </div>
      <div class="actions">
        <Button weight="second">Let nothing ring then</Button>
      </div>
    </Form>
  </section>
)
