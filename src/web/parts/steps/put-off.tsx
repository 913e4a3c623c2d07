// Putting a step off to a later day.
import { addDays, printDay, type Day } from '#core/days/day.ts'
import type { Step } from '#core/plan/step.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Wrong } from '../field.tsx'
import { fieldId, Form } from '../form.tsx'

type PutOffProps = {
  readonly step: Step
  readonly application: string
  /** The step in words. */
  readonly about: string
  readonly today: Day
  /** The form as it came back, if it was this one. */
  readonly filled: Filled | undefined
}

export const PutOff = ({ step, application, about, today, filled }: PutOffProps) => {
  const later = addDays(step.on < today ? today : step.on, 1)
  const error = filled?.errors.get('on')
  return (
    <details open={filled !== undefined}>
      <summary aria-label={`Put it off: ${about}`}>Put it off</summary>
      <Form action={`/applications/${application}/snoozes`} filled={filled}>
        <StepNamed step={step} />
        <div class={error ? 'field short has-error' : 'field short'}>
          <label>
            Until which day?
            <input
              type="date"
              name="on"
              id={filled && fieldId('on')}
              value={filled?.value('on') ?? printDay(later)}
              aria-invalid={error ? 'true' : undefined}
            />
          </label>
          {error && <Wrong id="on-wrong">{error}</Wrong>}
        </div>
        <div class="actions">
          <Button weight="second">Put it off</Button>
        </div>
      </Form>
    </details>
  )
}

/** The step that a form is about. */
export const StepNamed = ({ step }: { readonly step: Step }) => (
  <>
    <input type="hidden" name="contact" value={step.contact} />
    <input type="hidden" name="kind" value={step.kind} />
    {step.what && <input type="hidden" name="what" value={step.what} />}
  </>
)
