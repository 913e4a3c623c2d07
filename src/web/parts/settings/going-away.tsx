// One's own time away, said once for everything that is open; and how one comes back from it.
import type { TimeAway } from '#app/time-away.ts'
import type { Day } from '#core/days/day.ts'
import type { Filled } from '../../forms/filled.ts'
import { Away } from '../today/away.tsx'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'

type GoingAwayProps = {
  readonly filled: Filled
  readonly away: TimeAway | undefined
  readonly today: Day
}

export const GoingAway = ({ filled, away, today }: GoingAwayProps) => (
  <div class="fields">
    {away && <Away {...{ away, today }} />}
    <p class="quiet">
      Calls and questions that would fall into these days wait until you are back. A thank-you does
      not wait: it is written at once.
    </p>
    <Form action="/pauses" at="going-away" filled={filled}>
      <div class="row">
        <Field of={filled} name="from" label="The first day" type="date" />
        <Field of={filled} name="until" label="The last day" type="date" />
      </div>
      <div class="actions">
        <Button weight="second">{away ? 'Change these days' : 'Let everything wait'}</Button>
      </div>
    </Form>
  </div>
)
