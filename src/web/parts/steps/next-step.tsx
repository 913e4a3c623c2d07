// After a call or a note: what comes next for that person and when, what it needs, and the way to the next call of
// today.
import type { NextCall } from '#app/find-next-call.ts'
import type { KeptCase } from '#app/get-case.ts'
import { dayOf } from '#core/days/zone.ts'
import type { Entry } from '#core/journal/entry.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { zoneOf } from '#core/plan/meeting.ts'
import { otherHour } from '#core/plan/other-hour.ts'
import { sayOtherHour } from '#core/plan/say-time-there.ts'
import { isOpen, type Plan, type Step } from '#core/plan/step.ts'
import { callThanks } from '#core/words/call-thanks.ts'
import { stepPath } from '#core/plan/step-path.ts'
import { LinkButton } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { Sentence } from '../sentence.tsx'
import { stepButtons } from './step-path.ts'
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
        <>
          {made?.type === 'call' && <ThankYouLine {...{ made }} case={kase} />}
          <div class="actions screen-only">
            {nextCall && (
              <LinkButton href={stepPath(nextCall.step)}>
                <span>
                  Next call: <bdi>{nextCall.contact.name}</bdi>
                </span>
              </LinkButton>
            )}
            {step?.kind === 'material' && (
              <LinkButton weight="second" href={stepPath(step)}>
                {stepButtons.material}
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
        </>
      }
    >
      Kept.{' '}
      <strong>
        <Sentence names={[name]}>
          {step
            ? `Next: ${sayStep(step, name)}, ${sayWhen(step, today)}.`
            : (rest[plan.status]?.[0] ?? `Nothing more for ${name}.`)}
        </Sentence>
      </strong>{' '}
      {step?.because ?? rest[plan.status]?.[1] ?? theirs}
      {step?.kind === 'call' && <OtherHour {...{ step }} case={kase} />}
    </Notice>
  )
}

const theirs = 'You have done all that is polite; now it is theirs.'

/** Where nothing is left to do with somebody since the application has moved on. */
const rest: Readonly<Partial<Record<Plan['status'], readonly [string, string]>>> = {
  advanced: ['On to a further interview.', 'Once you have its day, put it down below.'],
  scheduled: ['On to a further interview.', 'Its day stands below.'],
  closed: ['Nothing more is to be done here.', 'What came of it stands below.'],
  'reply-to-read': ['They have been in touch.', 'Until you say what it means, everything waits.'],
}

/** What one may write to whoever talked; nothing is recorded of it. */
const ThankYouLine = ({
  case: kase,
  made,
}: Pick<NextStepProps, 'case'> & { readonly made: Call }) => {
  const interview = kase.interviews
    .filter(({ start, contacts }) => start <= made.at && contacts.includes(made.contact))
    .toSorted((one, other) => one.start - other.start)
    .at(-1)
  const line = interview && callThanks(kase, { ...made, interview: interview.id })
  if (!line) return null
  return (
    <details class="thank-you-line">
      <summary>A line to thank them</summary>
      <p class="serif" id="thank-you-line">
        {line}
      </p>
      <button
        class="button script-only"
        type="button"
        data-copy="thank-you-line"
        aria-live="polite"
      >
        Copy the text
      </button>
    </details>
  )
}

type Call = Extract<Entry, { readonly type: 'call' }>

/** When nobody answered, people are reached at another hour. */
const OtherHour = ({ case: kase, step }: Pick<NextStepProps, 'case'> & { readonly step: Step }) => {
  const contact = kase.contacts.find(({ id }) => id === step.contact)
  const interview = kase.interviews.find(({ id }) => id === step.interview)
  const other = contact && interview && otherHour(kase, contact, interview)
  if (!other) return null
  const own = kase.candidate.timeZone
  return <> {sayOtherHour(other, step.on, zoneOf(contact, interview), own)}</>
}
