// The plan as text for people: a line per step with its day, what to do and its state, then why.
import { styleText } from 'node:util'
import type { Case } from '#core/case/case.ts'
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import { parseMoment } from '#core/days/moment.ts'
import type { Plan, Step } from '#core/plan/step.ts'
import { sayStatus, sayState, sayStep } from '#core/plan/say-step.ts'

export function sayPlan(kase: Case, { status, steps }: Plan): string {
  const { position, company } = kase.application
  const head = `${bold(`${position}, ${company}`)}\n${sayStatus(status)}\n`
  return `${head}${steps.map((step) => `\n${sayLine(kase, step)}`).join('')}`
}

function sayLine(kase: Case, step: Step): string {
  const name = kase.contacts.find(({ id }) => id === step.contact)?.name ?? step.contact
  const what = bold(sayStep(step, name))
  const day = sayDay(step.on).padEnd('Wed 30 September'.length)
  const state = coloured(step.state, sayState(step))
  return `${day}  ${what}  ${state}\n${' '.repeat(18)}${step.because}${hoursOf(kase, step)}\n`
}

/** The hours of a call for the candidate, where their clock shows others than the contact's. */
function hoursOf({ candidate }: Case, { window, state }: Step): string {
  if (!window || state === 'blocked') return ''
  const [from, to] = [parseMoment(window.from), parseMoment(window.to)]
  if (!from?.zone || !to) return ''
  const here = (at: typeof from) => sayClock(clockOf(at.moment, candidate.timeZone))
  const there = sayClock(clockOf(from.moment, from.zone))
  return here(from) === there
    ? ''
    : `\n${' '.repeat(18)}For you that is ${here(from)} to ${here(to)}.`
}

function bold(text: string): string {
  return styleText('bold', text, { stream: process.stdout })
}

const colours = {
  done: 'green',
  skipped: 'dim',
  due: 'blue',
  overdue: 'red',
  upcoming: 'dim',
  blocked: 'yellow',
  'on-hold': 'yellow',
} as const satisfies Record<Step['state'], Parameters<typeof styleText>[0]>

function coloured(state: Step['state'], text: string): string {
  return styleText(colours[state], text, { stream: process.stdout })
}
