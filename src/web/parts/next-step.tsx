// After a call: what comes next for that person, and when.
import { sayDay } from '#core/days/say.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { isOpen, type Plan } from '#core/plan/step.ts'
import { Notice } from './notice.tsx'

type NextStepProps = { readonly plan: Plan; readonly contact: string; readonly name: string }

export const NextStep = ({ plan, contact, name }: NextStepProps) => {
  const step = plan.steps.find((one) => one.contact === contact && isOpen(one))
  return (
    <Notice>
      Kept.{' '}
      {step ? (
        <>
          <strong>
            Next: {sayStep(step, name)}, {sayDay(step.on)}.
          </strong>{' '}
          {step.because}
        </>
      ) : (
        <>
          <strong>Nothing more for {name}.</strong> You have done all that is polite; now it is
          theirs.
        </>
      )}
    </Notice>
  )
}
