// After a call or a note: what comes next for that person and when, what it needs, and the way to the next call of
// today.
import type { NextCall } from '#app/find-next-call.ts'
import type { KeptCase } from '#app/get-case.ts'
import { dayOf } from '#core/days/zone.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { isOpen, type Plan } from '#core/plan/step.ts'
import { LinkButton } from './button.tsx'
import { Notice } from './notice.tsx'
import { Sentence } from './sentence.tsx'
import { stepPath } from './step-path.ts'
import { sayWhen } from './step-words.ts'

type NextStepProps = {
  readonly case: KeptCase
  readonly plan: Plan
  readonly contact: string
  readonly nextCall: NextCall | undefined
}

export const NextStep = ({ case: kase, plan, contact, nextCall }: NextStepProps) => {
  const name = kase.contacts.find(({ id }) => id === contact)?.name ?? 'somebody'
  const step = plan.steps.find((one) => one.contact === contact && isOpen(one))
  const made = liveEntries(kase.journal, kase.now).findLast(
    (entry) => (entry.type === 'call' || entry.type === 'note') && entry.contact === contact,
  )
  const today = dayOf(kase.now, kase.candidate.timeZone)
  return (
    <Notice
      back={
        <div class="actions screen-only">
          {nextCall && (
            <LinkButton href={stepPath(nextCall.step)}>
              <span>
                Next call: <bdi>{nextCall.contact.name}</bdi>
              </span>
            </LinkButton>
          )}
          {made?.type === 'call' && made.outcome === 'wrong-number' && (
            <LinkButton weight="second" href={`/people/${contact}/edit`}>
              Add the right number
            </LinkButton>
          )}
          {made && (
            <LinkButton
              weight="plain"
              href={`/applications/${kase.application.id}/entries/${made.id}/withdrawal`}
            >
              Take it back
            </LinkButton>
          )}
        </div>
      }
    >
      Kept.{' '}
      <strong>
        <Sentence names={[name]}>
          {step
            ? `Next: ${sayStep(step, name)}, ${sayWhen(step, today)}.`
            : `Nothing more for ${name}.`}
        </Sentence>
      </strong>{' '}
      {step?.because ?? 'You have done all that is polite; now it is theirs.'}
    </Notice>
  )
}
