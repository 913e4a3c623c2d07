// What can be done about a step of the plan: its work, putting it off, or letting it go.
import type { MailShown } from '#app/outbox/mail-shown.ts'
import type { Day } from '#core/days/day.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Step } from '#core/plan/step.ts'
import { stepPath } from '#core/plan/step-path.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'
import { MailOfStep } from '../outbox/mail-of-step.tsx'
import type { Clock } from '../outbox/say-mail.ts'
import { PutOff, StepNamed } from './put-off.tsx'
import { stepButtons } from './step-path.ts'

type StepActionsProps = {
  readonly step: Step
  readonly application: string
  readonly name: string
  readonly today: Day
  /** Whether nothing else comes before it with that person. */
  readonly isNext: boolean
  /** The form for putting it off, as it came back. */
  readonly putOff: Filled | undefined
  /** Its note was sent off. */
  readonly mail: MailShown | undefined
  readonly clock: Clock
}

export const StepActions = (props: StepActionsProps) => {
  const { step, application, name, today, isNext, putOff, mail, clock } = props
  const isNow = step.state === 'due' || step.state === 'overdue'
  const isBlocked = step.state === 'blocked'
  // What they asked for may go out as soon as it is there.
  const canBeDone = isNow || (step.kind === 'material' && step.state === 'upcoming')
  // A thank-you is written at once, and later rounds move by themselves.
  const canWait = step.kind !== 'thank-you' && (isNow || (isNext && step.state === 'upcoming'))
  const about = sayStep(step, name)
  if (mail && mail.state !== 'failed') return <MailOfStep {...{ mail, clock, about }} />
  if (!canBeDone && !isBlocked && !canWait) return null
  return (
    <div class="step-actions screen-only">
      {canBeDone && (
        <a href={stepPath(step)} aria-label={`${stepButtons[step.kind]}: ${about}`}>
          {stepButtons[step.kind]}
        </a>
      )}
      {isBlocked && (
        <a href={`/people/${step.contact}/edit`} aria-label={`Add what is missing: ${about}`}>
          Add what is missing
        </a>
      )}
      {(isNow || isBlocked) && (
        <Form action={`/applications/${application}/skips`}>
          <StepNamed step={step} />
          <Button weight="plain" about={`Let it go: ${about}`}>
            Let it go
          </Button>
        </Form>
      )}
      {canWait && <PutOff {...{ step, application, about, today }} filled={putOff} />}
    </div>
  )
}
