// What is done from a reminder itself: its step is noted as done, or put off to tomorrow. Pressed twice it is done
// once.
import type { Contact } from '#core/case/case.ts'
import { addDays, printDay } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { plan } from '#core/plan/plan.ts'
import { stepKeys } from '#core/plan/step-key.ts'
import { isOpen, type Step } from '#core/plan/step.ts'
import { zoneOfStep } from '#core/plan/wake.ts'
import { Problem } from '#core/problem.ts'
import { findReminder } from '#store/reminders.ts'
import type { Desk } from '../desk.ts'
import { getCase, type KeptCase } from '../get-case.ts'
import { hasArrived } from '../has-arrived.ts'
import { provide } from '../provide.ts'
import { recordNote } from '../record-note.ts'
import { snooze } from '../snooze.ts'

export type Reminded = {
  readonly case: KeptCase
  readonly contact: Contact
  /** Absent where it is done, let go, or not to be done now. */
  readonly step?: Step
}

/** What a reminder is about, as it stands by now. */
export async function getReminded(desk: Desk, id: string): Promise<Reminded> {
  const reminder = await findReminder(desk.db, desk.account, id)
  if (!reminder) throw new Problem('not-found', 'There is no such reminder any more.')
  const kase = await getCase(desk, reminder.application)
  const contact = kase.contacts.find((one) => one.id === reminder.contact)
  if (!contact) throw new Problem('not-found', 'This person is not in the application any more.')
  const { steps } = plan(kase, desk.holidays)
  const step = steps[stepKeys(steps).indexOf(reminder.step)]
  const isNow = step && isOpen(step) && step.state !== 'on-hold'
  return { case: kase, contact, ...(isNow && { step }) }
}

type Answered = 'done' | 'open first'

/** `open first` of a call: without how it went it says nothing. */
export async function doneFromReminder(desk: Desk, id: string): Promise<Answered> {
  const key = `${id}-done`
  if (await hasArrived(desk, [key])) return 'done'
  const { case: kase, contact, step } = await getReminded(desk, id)
  // Pressed twice at once, the other may have been quicker.
  if (!step && (await hasArrived(desk, [key]))) return 'done'
  if (!step) throw notOpen()
  const { kind, needs, what = '' } = step
  if (kind === 'call' || needs !== undefined) return 'open first'
  const about = { key, application: kase.application.id }
  if (kind === 'material') await provide(desk, { ...about, what })
  else {
    const channel = step.channel ?? 'email'
    await recordNote(desk, { ...about, contact: contact.id, kind, channel })
  }
  return 'done'
}

/** To the next day on which people work there. */
export async function tomorrowFromReminder(desk: Desk, id: string): Promise<void> {
  const key = `${id}-tomorrow`
  if (await hasArrived(desk, [key])) return
  const { case: kase, contact, step } = await getReminded(desk, id)
  if (!step) throw notOpen()
  const tomorrow = addDays(dayOf(kase.now, zoneOfStep(kase, step)), 1)
  if (step.on >= tomorrow) {
    const sentence = `It stands on ${sayDay(step.on)} by now, which is no earlier than tomorrow.`
    throw new Problem('conflict', sentence)
  }
  const { kind, what } = step
  const about = { application: kase.application.id, contact: contact.id, kind, what }
  await snooze(desk, { key, ...about, on: printDay(tomorrow) })
}

function notOpen(): Problem {
  const sentence = 'This waits no longer: it was done, let go, or a reply came first.'
  return new Problem('conflict', sentence)
}
