// Where does this stand? A timeline, the plan in words, the interviews and the journal.
import type { Context, Hono } from 'hono'
import { findNextCall, type NextCall } from '#app/find-next-call.ts'
import { getApplication, type ApplicationShown } from '#app/get-application.ts'
import { letGo } from '#app/let-go.ts'
import { snooze } from '#app/snooze.ts'
import type { Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { sayStatus } from '#core/plan/say-step.ts'
import { isOpen, type Step } from '#core/plan/step.ts'
import { answer, typed } from '../forms/answer.ts'
import type { Filled } from '../forms/filled.ts'
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
  web.get('/applications/:application', (c) => showApplication(c, house))
  web.post('/applications/:application/skips', async (c) => {
    const step = stepOf(c, await c.req.formData())
    await letGo(desk, step)
    return c.redirect(`/applications/${step.application}?done=let-go`, 303)
  })
  web.post('/applications/:application/snoozes', (c) =>
    answer(c, {
      work: async (data) => {
        const step = stepOf(c, data)
        await snooze(desk, { ...step, on: typed(data, 'on') ?? '' })
        return c.redirect(`/applications/${step.application}?done=put-off`, 303)
      },
      again: (filled) => showApplication(c, house, filled),
    }),
  )
}

/** `putOff` is the form for putting a step off, as it came back. */
async function showApplication(c: Context, house: House, putOff?: Filled) {
  const shown = await getApplication(house.desk, c.req.param('application') ?? '')
  const { position, company } = shown.case.application
  const today = dayOf(shown.case.now, shown.case.candidate.timeZone)
  const { done, contact } = c.req.query()
  const nextCall = contact ? await findNextCall(house.desk) : undefined
  const children = <ApplicationPage {...shown} {...{ today, done, contact, nextCall, putOff }} />
  const page = { title: `${position} at ${company}`, room: 'applications', children } as const
  return show(c, house, { ...page, wrong: putOff !== undefined }, putOff ? 422 : 200)
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
  readonly nextCall?: NextCall | undefined
  readonly putOff?: Filled | undefined
}

const ApplicationPage = (props: ApplicationProps) => {
  const { case: kase, plan, journal, today, done, contact, nextCall, putOff } = props
  const { id, position, company } = kase.application
  const nameOf = (contact: string) =>
    kase.contacts.find((one) => one.id === contact)?.name ?? 'somebody'
  const actions = (step: Step) => (
    <StepActions
      {...{ step, today, application: id, name: nameOf(step.contact) }}
      isNext={step === plan.steps.find((one) => comesNext(one, step))}
      putOff={isAbout(putOff, step) ? putOff : undefined}
    />
  )
  return (
    <>
      {contact ? <NextStep case={kase} {...{ plan, contact, nextCall }} /> : <Done done={done} />}
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

/** A thank-you goes beside the follow-ups. */
function comesNext(one: Step, { contact }: Step): boolean {
  return isOpen(one) && one.contact === contact && one.kind !== 'thank-you'
}

function isAbout(putOff: Filled | undefined, step: Step): boolean {
  return (
    isOpen(step) &&
    putOff?.value('contact') === step.contact &&
    putOff.value('kind') === step.kind &&
    putOff.value('what') === (step.what ?? '')
  )
}
