// How a person wants to be reached, and until when they are away: said, and changed, right there.
import type { PersonShown } from '#app/get-person.ts'
import { printDay, type Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import { filledWith, type Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Choice } from '../choice.tsx'
import { Done } from '../done.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'
import { sayWish, wishes } from './wishes.ts'

type ReachedProps = Pick<PersonShown, 'contact' | 'awayUntil'> & {
  /** The form for it, as it came back. */
  readonly absence: Filled | undefined
  /** Whether anything is open that would wait. */
  readonly isOpen: boolean
  /** What was done last, where it was done here. */
  readonly done: string | undefined
}

/** The words for what is done here. */
export const doneHere = ['wish', 'absence', 'return']

export const Reached = ({ contact, awayUntil, absence, isOpen, done }: ReachedProps) => (
  <section class="reached" aria-labelledby="reached">
    <h2 id="reached">How they like to be reached</h2>
    <Done done={done} />
    <p>{sayWish(contact.wish ?? '')}.</p>
    {awayUntil !== undefined && <IsAway contact={contact.id} until={awayUntil} />}
    <div class="more screen-only">
      <details>
        <summary>Change their wish</summary>
        <Form action={`/people/${contact.id}/wish`} at="reached">
          <Choice
            of={filledWith({ wish: contact.wish ?? '' })}
            name="wish"
            label="Their own wish"
            hint="It wins over your pace."
            across
            options={wishes.map(([value, word]) => ({ value, word }))}
          />
          <div class="actions">
            <Button weight="second">Keep their wish</Button>
          </div>
        </Form>
      </details>
      {(isOpen || absence) && (
        <details open={absence !== undefined}>
          <summary>{awayUntil === undefined ? 'They are away' : 'Change the day'}</summary>
          <Form action={`/people/${contact.id}/absence`} at="reached" filled={absence}>
            <Field
              of={absence ?? filledWith({ until: awayUntil && printDay(awayUntil) })}
              name="until"
              label="The last day they are away"
              hint="As their out-of-office says. Calls and questions wait, whatever you have going with them."
              type="date"
              short
            />
            <div class="actions">
              <Button weight="second">Let it wait</Button>
            </div>
          </Form>
        </details>
      )}
    </div>
  </section>
)

const IsAway = ({ contact, until }: { readonly contact: string; readonly until: Day }) => (
  <div class="standing" role="note">
    <p>They are away until {sayDay(until)}. Calls and questions wait.</p>
    <Form action={`/people/${contact}/return`} at="reached" class="screen-only">
      <Button weight="second">They are back</Button>
    </Form>
  </div>
)
