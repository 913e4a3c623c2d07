// Where an application stands, and what to do about it now: one card at the head of its page.
import type { ApplicationShown } from '#app/get-application.ts'
import { goesByItself } from '#app/outbox/mail-of-step.ts'
import type { Day } from '#core/days/day.ts'
import { isOpen } from '#core/plan/step.ts'
import { AgreedInterview, InterviewToCome, NoInterview } from './ahead.tsx'
import { Closed, PlayedOut } from './at-rest.tsx'
import { Later, Now } from './now.tsx'
import { OnItsWay } from './on-its-way.tsx'

type StandingProps = ApplicationShown & {
  readonly today: Day
  readonly nameOf: (contact: string) => string
  /** Whether its button is the first on the page. */
  readonly leads: boolean
}

export const Standing = (props: StandingProps) => {
  const { case: kase, plan, backdrop, now, today, nameOf, leads, mailOf } = props
  const { id } = kase.application
  const zone = kase.candidate.timeZone
  const toCome = kase.interviews.find(({ end }) => end > kase.now)
  const { afterwards } = props
  if (backdrop.closedBy)
    return <Closed by={backdrop.closedBy} {...{ case: kase, nameOf, afterwards }} />
  if (now.length > 0) {
    return (
      <>
        <Now items={now} {...{ today, leads, zone }} />
        {toCome && <InterviewToCome interview={toCome} {...{ nameOf, zone }} aside />}
      </>
    )
  }
  const mail = plan.steps.flatMap((step) => (isOpen(step) && mailOf(step)) || []).find(goesByItself)
  if (mail) return <OnItsWay mail={mail} clock={{ now: kase.now, own: zone }} />
  if (toCome) return <InterviewToCome interview={toCome} {...{ nameOf, zone }} />
  const step = plan.steps.find(isOpen)
  if (plan.status === 'advanced') return <AgreedInterview application={id} />
  if (step) return <Later step={step} name={nameOf(step.contact)} />
  return plan.status === 'played-out' ? (
    <PlayedOut {...{ id, afterwards }} />
  ) : (
    <NoInterview application={id} />
  )
}
