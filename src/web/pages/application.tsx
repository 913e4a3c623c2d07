// Where does this stand? What to do now, the timeline with the plan, the people, the interviews, and the story.
import type { Context, Hono } from 'hono'
import { listDrafts, type DraftWaiting } from '#app/drafts/list-drafts.ts'
import { findNextCall, type NextCall } from '#app/find-next-call.ts'
import { getApplication, type ApplicationShown } from '#app/get-application.ts'
import { letGo } from '#app/let-go.ts'
import { snooze } from '#app/snooze.ts'
import type { Day } from '#core/days/day.ts'
import type { Holidays } from '#core/days/working-days.ts'
import { dayOf } from '#core/days/zone.ts'
import { sayStatus } from '#core/plan/say-step.ts'
import { isOpen, type Plan, type Step } from '#core/plan/step.ts'
import { answer, typed } from '../forms/answer.ts'
import type { Filled } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { ApplicationActions } from '../parts/application/application-actions.tsx'
import { StepsAlong } from '../parts/calendar/steps-along.tsx'
import { Done } from '../parts/done.tsx'
import { DraftsWaiting } from '../parts/drafts-waiting.tsx'
import { InterviewLines } from '../parts/application/interview-lines.tsx'
import { movesOf } from '../parts/steps/moves.ts'
import { NextStep } from '../parts/steps/next-step.tsx'
import { PeopleHere } from '../parts/application/people-here.tsx'
import { PlanShown } from '../parts/steps/plan-shown.tsx'
import { Standing } from '../parts/application/standing.tsx'
import { StepActions } from '../parts/steps/step-actions.tsx'
import { Story } from '../parts/application/story.tsx'
import { Timeline } from '../parts/timeline/timeline.tsx'
import { Title } from '../parts/title.tsx'
import { keyField } from '../forms/keys.ts'
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
  const { done, contact, plan: as } = c.req.query()
  const nextCall = contact ? await findNextCall(house.desk) : undefined
  const { holidays } = house.desk
  const isPractice = house.practice !== undefined
  const drafts = await listDrafts(house.desk, { application: shown.case.application.id })
  const asked = { drafts, asTable: as === 'table', done, contact, nextCall, putOff, isPractice }
  const children = <ApplicationPage {...shown} {...{ today, holidays }} {...asked} />
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
  readonly holidays: Holidays
  readonly asTable: boolean
  /** What programs drafted for it. */
  readonly drafts: readonly DraftWaiting[]
  readonly isPractice: boolean
  readonly done?: string | undefined
  /** With whom something has just been done. */
  readonly contact?: string | undefined
  readonly nextCall?: NextCall | undefined
  readonly putOff?: Filled | undefined
}

const ApplicationPage = (props: ApplicationProps) => {
  const { case: kase, plan, backdrop, journal, mailsIn, today, done, contact, nextCall } = props
  const { id, position, company } = kase.application
  const names = new Map(kase.contacts.map(({ id, name }) => [id, name]))
  const nameOf = (contact: string) => names.get(contact) ?? 'somebody'
  const moves = movesOf(plan.steps)
  return (
    <>
      {contact ? <NextStep case={kase} {...{ plan, contact, nextCall }} /> : <Done done={done} />}
      <Title
        from={{ href: '/applications', word: 'Applications' }}
        lead={`${sayStatus(plan.status)}.`}
      >
        <bdi>{position}</bdi> at <bdi>{company}</bdi>
      </Title>
      <div class="stack-wide">
        <div class="stack">
          <Standing {...props} nameOf={nameOf} leads={nextCall === undefined} />
          {props.drafts.length > 0 && <DraftsWaiting drafts={props.drafts} />}
          <ApplicationActions application={id} status={plan.status} />
        </div>
        {backdrop.people.length > 0 && (
          <section aria-labelledby="plan">
            <h2 id="plan">{titleOf(plan)}</h2>
            <Timeline
              {...{ backdrop, today, nameOf, moves }}
              {...props}
              steps={plan.steps}
              interviews={kase.interviews}
            />
            {plan.steps.length > 0 && (
              <PlanShown
                {...{ today, nameOf, moves }}
                steps={plan.steps}
                asTable={props.asTable}
                path={`/applications/${id}`}
                actions={actionsOf(props, nameOf)}
              />
            )}
            {!props.isPractice && plan.steps.some(isOpen) && <StepsAlong application={id} />}
          </section>
        )}
        {kase.contacts.length > 0 && <PeopleHere case={kase} plan={plan} />}
        <InterviewLines
          {...{ interviews: kase.all, nameOf, now: kase.now }}
          zone={kase.candidate.timeZone}
        />
        <section aria-labelledby="journal">
          <h2 id="journal">What happened</h2>
          <Story
            {...{ case: kase, journal, mails: mailsIn, nameOf, moves, today }}
            next={plan.steps.find(isOpen)}
          />
        </section>
      </div>
    </>
  )
}

function titleOf({ steps }: Plan): string {
  if (steps.some(isOpen)) return 'What comes when, and why'
  return steps.length > 0 ? 'What was done, and when' : 'When you meet'
}

function actionsOf(props: ApplicationProps, nameOf: (contact: string) => string) {
  const { case: kase, plan, today, putOff, mailOf } = props
  return (step: Step) => (
    <StepActions
      mail={isOpen(step) ? mailOf(step) : undefined}
      clock={{ now: kase.now, own: kase.candidate.timeZone }}
      {...{ step, today, application: kase.application.id, name: nameOf(step.contact) }}
      isNext={step === plan.steps.find((one) => comesNext(one, step))}
      putOff={isAbout(putOff, step) ? putOff : undefined}
    />
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
