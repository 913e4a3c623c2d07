// That one is away, or about to go, and the way back from it.
import type { TimeAway } from '#app/time-away.ts'
import type { Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

type AwayProps = { readonly away: TimeAway; readonly today: Day }

export const Away = ({ away, today }: AwayProps) => (
  <div class="standing" role="note">
    <p>{sayAway(away, today)}</p>
    <Form action="/pauses/end">
      <Button weight="second">{away.from > today ? 'I am not going' : 'I am back'}</Button>
    </Form>
  </div>
)

function sayAway({ from, until }: TimeAway, today: Day): string {
  const days = from === until ? `on ${sayDay(from)}` : `from ${sayDay(from)} to ${sayDay(until)}`
  if (from > today) return `You will be away ${days}. Calls and questions wait.`
  if (until === today) return 'You are away until tonight. Calls and questions wait.'
  return `You are away until ${sayDay(until)}. Calls and questions wait.`
}
