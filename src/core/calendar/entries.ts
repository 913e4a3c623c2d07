// The plan as a calendar shows it: an entry for each open step, and for each interview to come if wanted. What is
// done is not there, nor what waits for a reply to be read.
import type { Case, Interview } from '../case/case.ts'
import type { Moment } from '../days/moment.ts'
import { sayStep } from '../plan/say-step.ts'
import { stepKeys } from '../plan/step-key.ts'
import { stepPath } from '../plan/step-path.ts'
import { isOpen, type Needs, type Plan, type Step } from '../plan/step.ts'
import { textOfInterview } from './interview-text.ts'
import { timeOf } from './step-time.ts'
import { textOfStep, type OwnScripts } from './step-text.ts'
import { steppingOf, type Stepping } from './stepping.ts'

/** What stands in a calendar. It says of no address under which the pages are found: that is for whoever writes it. */
export type CalendarEntry = {
  /** One of its own within the application, which stays as the step moves. */
  readonly key: string
  readonly kind: 'step' | 'interview'
  readonly title: string
  /** Lines as they are to be read, with all that is needed to do it at once. */
  readonly text: string
  readonly from: Moment
  readonly to: Moment
  /** The zone in which its day was decided: that of the person, or of the interview. */
  readonly zone: string
  /** Of the page where it is done. */
  readonly path: string
  /** Minutes before it begins. */
  readonly alarm: number
  /** Where an interview is, or the link to it. */
  readonly place?: string
}

/** An interview may say where it is. */
type Placed = Interview & { readonly place?: string; readonly link?: string }
export type CalendarCase = Omit<Case, 'interviews'> & { readonly interviews: readonly Placed[] }

export type CalendarWishes = {
  /** When one writes, in minutes since midnight by one's own clock; 09:00 where it is not said. */
  readonly hour?: number
  readonly interviews?: boolean
  /** What one has written oneself to say on a call. */
  readonly ownScripts?: ReadonlyMap<Step, OwnScripts>
}

/** In the order of the plan; interviews come after the steps. */
export function calendarEntries(
  kase: CalendarCase,
  planned: Plan,
  wishes: CalendarWishes = {},
): readonly CalendarEntry[] {
  const keys = stepKeys(planned.steps)
  const steps = planned.steps.flatMap((step, index) => {
    const stepping = steppingOf(kase, planned, step)
    if (!stepping || !isOpen(step) || step.state === 'on-hold') return []
    return entryOf(stepping, keys[index]!, wishes)
  })
  return wishes.interviews ? [...steps, ...interviewsToCome(kase)] : steps
}

const usualHour = 9 * 60

function entryOf(stepping: Stepping, key: string, wishes: CalendarWishes): CalendarEntry {
  const { step, contact, zone } = stepping
  const time = timeOf(stepping, wishes.hour ?? usualHour)
  const missing = step.needs ? ` (${needsSaid[step.needs]})` : ''
  return {
    ...{ key, kind: 'step', title: sayStep(step, contact.name) + missing },
    text: textOfStep(stepping, time, wishes.ownScripts?.get(step)),
    ...{ ...time, zone, path: stepPath(step), alarm: 0 },
  }
}

const needsSaid: Readonly<Record<Needs, string>> = {
  phone: 'needs the phone number first',
  email: 'needs the email address first',
  'email or postal address': 'needs an address first',
}

const minutesBeforeInterview = 60

function interviewsToCome(kase: CalendarCase): readonly CalendarEntry[] {
  const toCome = kase.interviews.filter(({ end }) => end > kase.now)
  return toCome.map((interview) => {
    const { id, start, end, timeZone, place, link } = interview
    const where = [place, link].filter((one) => one !== undefined).join('\n')
    return {
      ...{ key: `${id}/interview`, kind: 'interview' },
      title: `Interview at ${kase.application.company}`,
      text: textOfInterview(kase, interview),
      ...{ from: start, to: end, zone: timeZone, path: `/interviews/${id}/pocket` },
      ...{ alarm: minutesBeforeInterview, ...(where !== '' && { place: where }) },
    }
  })
}
