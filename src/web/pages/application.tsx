// Where does this stand? A timeline, the plan in words, the interviews and the journal.
import type { Context, Hono } from 'hono'
import { getApplication, type ApplicationShown } from '#app/get-application.ts'
import { letGo } from '#app/let-go.ts'
import { snooze } from '#app/snooze.ts'
import type { Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { sayStatus } from '#core/plan/say-step.ts'
import type { Step } from '#core/plan/step.ts'
import { typed } from '../forms/answer.ts'
import type { House } from '../house.ts'
import { LinkButton } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { InterviewLines } from '../parts/interview-lines.tsx'
import { JournalLines } from '../parts/journal-lines.tsx'
import { NextStep } from '../parts/next-step.tsx'
import { PlanLines } from '../parts/plan-lines.tsx'
import { StepActions } from '../parts/step-actions.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { Title } from '../parts/title.tsx'
import { keyField } from '../safety/own-pages.ts'
import { show } from '../show.tsx'

export function application(web: Hono, house: House): void {
  const { desk } = house
  web.get('/applications/:application', async (c) => {
    const shown = await getApplication(desk, c.req.param('application'))
    const { position, company } = shown.case.application
    const today = dayOf(desk.now(), shown.case.candidate.timeZone)
    const children = (
      <ApplicationPage
        {...shown}
        today={today}
        done={c.req.query('done')}
        contact={c.req.query('contact')}
      />
    )
    return show(c, house, { title: `${position} at ${company}`, room: 'applications', children })
  })
  web.post('/applications/:application/skips', async (c) => {
    const step = stepOf(c, await c.req.formData())
    await letGo(desk, step)
    return c.redirect(`/applications/${step.application}?done=let-go`, 303)
  })
  web.post('/applications/:application/snoozes', async (c) => {
    const data = await c.req.formData()
    const step = stepOf(c, data)
    await snooze(desk, { ...step, on: typed(data, 'on') ?? '' })
    return c.redirect(`/applications/${step.application}?done=put-off`, 303)
  })
}

/** The step that a button of the plan is about. */
function stepOf(c: Context, data: FormData) {
  const field = (name: string) => typed(data, name) ?? ''
  const about = { application: c.req.param('application') ?? '', contact: field('contact') }
  return { key: field(keyField), ...about, kind: field('kind'), what: typed(data, 'what') }
}

type ApplicationProps = ApplicationShown & {
  readonly today: Day
  readonly done?: string | undefined
  /** With whom something has just been done. */
  readonly contact?: string | undefined
}

export const ApplicationPage = (props: ApplicationProps) => {
  const { case: kase, plan, journal, today, done, contact } = props
  const { id, position, company } = kase.application
  const nameOf = (contact: string) =>
    kase.contacts.find((one) => one.id === contact)?.name ?? 'somebody'
  const actions = (step: Step) => (
    <StepActions step={step} application={id} name={nameOf(step.contact)} />
  )
  return (
    <>
      {contact ? <NextStep {...{ plan, contact }} name={nameOf(contact)} /> : <Done done={done} />}
      <Title
        from={{ href: '/applications', word: 'Applications' }}
        lead={`${sayStatus(plan.status)}.`}
      >
        {position} at {company}
      </Title>
      <div class="stack-wide">
        <div class="actions screen-only">
          <LinkButton weight="second" href={`/applications/${id}/news`}>
            They wrote or called
          </LinkButton>
          <LinkButton weight="plain" href={`/interviews/new?application=${id}`}>
            A further interview
          </LinkButton>
          <LinkButton weight="plain" href={`/applications/${id}/edit`}>
            Change or remove
          </LinkButton>
        </div>
        {plan.steps.length > 0 && (
          <section aria-labelledby="plan">
            <h2 id="plan">What comes when, and why</h2>
            <Timeline steps={plan.steps} today={today} people={kase.contacts} />
            <PlanLines {...{ steps: plan.steps, today, nameOf, actions }} />
          </section>
        )}
        <InterviewLines {...{ interviews: kase.all, nameOf, now: kase.now }} />
        <section aria-labelledby="journal">
          <h2 id="journal">What happened</h2>
          <JournalLines {...{ journal, nameOf, application: id }} zone={kase.candidate.timeZone} />
        </section>
      </div>
    </>
  )
}
