// One mail a day to oneself, with what is to be done: wanted or not, and where it goes.
import { sayClock } from '#core/days/say.ts'
import { hourOf, type Habits } from '#core/reminders/habits.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

type DailyMailProps = {
  readonly habits: Habits
  readonly isWanted: boolean
  /** One's own; absent where no mailbox is connected. */
  readonly address: string | undefined
}

export const DailyMail = ({ habits, isWanted, address }: DailyMailProps) => (
  <section class="part stack" aria-labelledby="daily-mail-title">
    <h2 id="daily-mail-title">Once a day, by mail</h2>
    {isWanted && address !== undefined && (
      <p>
        On days with something to do, a short mail goes to {address} at {sayClock(hourOf(habits))}:
        what it is, for whom, and where you do it.
      </p>
    )}
    {!isWanted && (
      <p class="quiet">
        A short mail to yourself, at the hour you like: what is to be done, for whom, and where you
        do it. Only on days with something to do, and never on a day off.
      </p>
    )}
    {address === undefined && (
      <p>
        It goes out of your own mailbox; please <a href="/settings/mail">connect it</a> first.
      </p>
    )}
    {(isWanted || address !== undefined) && (
      <Form action="/settings/reminders/daily-mail">
        <input type="hidden" name="wanted" value={isWanted ? '' : 'yes'} />
        <Button weight="second">{isWanted ? 'Send it no more' : 'Send it to me'}</Button>
      </Form>
    )}
  </section>
)
