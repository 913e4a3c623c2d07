// What can be done about a step of the plan: its work, or letting it go.
import type { Step } from '#core/plan/step.ts'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { stepButtons, stepPath } from './step-path.ts'
import { addDays, printDay } from '#core/days/day.ts'
import { sayStep } from '#core/plan/say-step.ts'

type StepActionsProps = {
  readonly step: Step
  readonly application: string
  readonly name: string
}

export const StepActions = ({ step, application, name }: StepActionsProps) => {
  const now = step.state === 'due' || step.state === 'overdue'
  if (!now && step.state !== 'blocked') return null
  const about = sayStep(step, name)
  return (
    <div class="step-actions screen-only">
      {now && (
        <a href={stepPath(step)} aria-label={`${stepButtons[step.kind]}: ${about}`}>
          {stepButtons[step.kind]}
        </a>
      )}
      {step.state === 'blocked' && (
        <a
          href={`/interviews/${step.interview}/people`}
          aria-label={`Add what is missing: ${about}`}
        >
          Add what is missing
        </a>
      )}
      <Form action={`/applications/${application}/skips`}>
        <input type="hidden" name="contact" value={step.contact} />
        <input type="hidden" name="kind" value={step.kind} />
        {step.what && <input type="hidden" name="what" value={step.what} />}
        <Button weight="plain" about={`Let it go: ${about}`}>
          Let it go
        </Button>
      </Form>
      {now && step.kind !== 'thank-you' && <PutOff {...{ step, application, about }} />}
    </div>
  )
}

const PutOff = ({
  step,
  application,
  about,
}: Omit<StepActionsProps, 'name'> & { readonly about: string }) => (
  <details>
    <summary aria-label={`Put it off: ${about}`}>Put it off</summary>
    <Form action={`/applications/${application}/snoozes`}>
      <input type="hidden" name="contact" value={step.contact} />
      <input type="hidden" name="kind" value={step.kind} />
      {step.what && <input type="hidden" name="what" value={step.what} />}
      <div class="field short">
        <label>
          Until which day?
          <input type="date" name="on" value={printDay(addDays(step.on, 1))} />
        </label>
      </div>
      <div class="actions">
        <Button weight="second">Put it off</Button>
      </div>
    </Form>
  </details>
)
