// The plan as text for people: a line per step with its day, what to do and its state, then why.
import type { Case } from '#core/case/case.ts'
import { parseMoment } from '#core/days/moment.ts'
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import type { Plan, Step } from '#core/plan/step.ts'
import { sayState, sayStatus, sayStep } from '#core/plan/say-step.ts'
import type { Layout } from './frame/layout.ts'
import { stateStyles } from './frame/state-styles.ts'

export function sayPlan(layout: Layout, kase: Case, { status, steps }: Plan): string {
  const { position, company } = kase.application
  const head = `${layout.paint('bold', `${position}, ${company}`)}\n${sayStatus(status)}\n`
  return `${head}${steps.map((step) => `\n${sayLine(layout, kase, step)}`).join('')}`
}

function sayLine({ paint, wrap }: Layout, kase: Case, step: Step): string {
  const name = kase.contacts.find(({ id }) => id === step.contact)?.name ?? step.contact
  const what = paint('bold', sayStep(step, name))
  const state = paint(stateStyles[step.state], sayState(step))
  const why = [step.because, ...hoursOf(kase, step)].map((line) => `${wrap(line, under)}\n`)
  return `${sayDay(step.on).padEnd(under)}${what}  ${state}\n${why.join('')}`
}

const under = 'Wed 30 September  '.length

/** The hours of a call for the candidate, where their clock shows others than the contact's. */
function hoursOf({ candidate }: Case, { window, state }: Step): readonly string[] {
  if (!window || state === 'blocked') return []
  const [from, to] = [parseMoment(window.from), parseMoment(window.to)]
  if (!from?.zone || !to) return []
  const here = (at: typeof from) => sayClock(clockOf(at.moment, candidate.timeZone))
  const there = sayClock(clockOf(from.moment, from.zone))
  return here(from) === there ? [] : [`For you that is ${here(from)} to ${here(to)}.`]
}
