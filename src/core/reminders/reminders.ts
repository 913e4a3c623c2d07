// When the open steps of a plan ring: each on the day it stands on, and once more the day after; then never again,
// unless it moves to another day. A call rings as its window opens, a thank-you soon after the interview, everything
// else at the hour the candidate likes; never before the step's day has begun where it stands, never in quiet hours,
// never on a day off.
import type { Case, Contact, Interview } from '../case/case.ts'
import { addDays, type Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { rollIn, type Holidays, type Roll } from '../days/working-days.ts'
import { dayOf, momentAt, startOfDay } from '../days/zone.ts'
import { placeOf, zoneOf } from '../plan/meeting.ts'
import { stepKeys } from '../plan/step-key.ts'
import type { Plan, Step } from '../plan/step.ts'
import { opens } from '../plan/window.ts'
import { afterQuietHours, freeMoment, hourOf, isOff, type Habits } from './habits.ts'

/** One ringing of an open step. Its key, the day the step stands on and the ringing tell it from every other. */
export type Reminder = {
  readonly key: string
  readonly step: Step
  /** 1 on the step's day, 2 once more the day after. */
  readonly ringing: 1 | 2
  readonly ringsAt: Moment
}

/** The ringings of all that is due, overdue, or due and lacking something, at the case's `now`. */
export function reminders(
  kase: Case,
  { steps }: Plan,
  habits: Habits,
  holidays: Holidays,
): readonly Reminder[] {
  const keys = stepKeys(steps)
  return steps.flatMap((step, index) => {
    const place = placeOfStep(kase, step, habits, holidays)
    if (!place || !rings(step, dayOf(kase.now, place.there))) return []
    const about = { key: keys[index]!, step }
    const first = firstRinging(step, place)
    const second = secondRinging(step, first, place)
    return [
      { ...about, ringing: 1, ringsAt: first },
      { ...about, ringing: 2, ringsAt: second },
    ] as const
  })
}

function rings({ state, on }: Step, today: Day): boolean {
  return state === 'due' || state === 'overdue' || (state === 'blocked' && on <= today)
}

type Place = {
  readonly contact: Contact
  readonly interview: Interview
  /** The zone whose calendar the step stands in. */
  readonly there: string
  /** The candidate's own. */
  readonly here: string
  readonly roll: Roll
  readonly habits: Habits
}

function placeOfStep(
  kase: Case,
  step: Step,
  habits: Habits,
  holidays: Holidays,
): Place | undefined {
  const contact = kase.contacts.find(({ id }) => id === step.contact)
  const interview = kase.interviews.find(({ id }) => id === step.interview)
  if (!contact || !interview) return undefined
  const there = zoneOf(contact, interview)
  const roll = rollIn(placeOf(kase, contact, interview), holidays)
  return { contact, interview, there, here: kase.candidate.timeZone, roll, habits }
}

function firstRinging(step: Step, place: Place): Moment {
  const { interview, there, here, habits } = place
  if (isToCall(step)) return callingMoment(step.on, place)
  if (step.kind === 'thank-you' && step.on === dayOf(interview.start, there)) {
    return freeMoment((interview.end + breath) as Moment, habits, here)
  }
  return freeMoment(hourFrom(startOfDay(step.on, there), place), habits, here)
}

/** The way home; then it is still fresh. */
const breath = 30 * 60_000

/** The day after by the candidate's calendar; of a call the next one on which people work there. */
function secondRinging(step: Step, first: Moment, place: Place): Moment {
  const { here, habits, roll } = place
  const rang = dayOf(first, here)
  if (!isToCall(step))
    return freeMoment(momentAt(addDays(rang, 1), hourOf(habits), here), habits, here)
  let day = roll(addDays(step.on, 1))
  while (dayOf(callingMoment(day, place), here) <= rang) day = roll(addDays(day, 1))
  return callingMoment(day, place)
}

/** What is missing for a call is found at a desk, not in their hours. */
function isToCall({ kind, state }: Step): boolean {
  return kind === 'call' && state !== 'blocked'
}

/** The preferred hour, the first time it comes from that moment on. */
function hourFrom(moment: Moment, { here, habits }: Place): Moment {
  const day = dayOf(moment, here)
  const at = momentAt(day, hourOf(habits), here)
  return at >= moment ? at : momentAt(addDays(day, 1), hourOf(habits), here)
}

/** As the window of that day opens; on a day off the window of the next day they work on. */
function callingMoment(on: Day, { there, here, habits, roll }: Place): Moment {
  let day = on
  for (let weeks = 0; weeks < mostTries; weeks += 1) {
    const at = afterQuietHours(momentAt(day, opens, there), habits, here)
    if (!isOff(dayOf(at, here), habits)) return at
    day = roll(addDays(day, 1))
  }
  // Whoever is off on every day they work there.
  return freeMoment(momentAt(on, opens, there), habits, here)
}

const mostTries = 30
