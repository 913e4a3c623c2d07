// Of the reminders to be sent: those whose step is still open where it stood, and those that there is nothing to
// say of any more. Those in between wait: a clock was set back, or one likes another hour by now.
import type { Contact } from '#core/case/case.ts'
import { plan } from '#core/plan/plan.ts'
import type { Step } from '#core/plan/step.ts'
import type { Habits } from '#core/reminders/habits.ts'
import { reminders } from '#core/reminders/reminders.ts'
import type { KeptApplication } from '#store/applications.ts'
import type { KeptReminder } from '#store/reminders.ts'
import type { Desk } from '../desk.ts'
import { listCases } from '../get-case.ts'
import { mailGoingOf, mailOf } from '../outbox/list-outbox.ts'

/** A reminder that still stands, with what it is about. */
export type Standing = {
  readonly kept: KeptReminder
  readonly step: Step
  readonly contact: Contact
  readonly application: KeptApplication
}

export type SortedOut = {
  readonly standing: readonly Standing[]
  readonly dropped: readonly KeptReminder[]
}

export async function sortOut(
  desk: Desk,
  ready: readonly KeptReminder[],
  habits: Habits,
): Promise<SortedOut> {
  const now = desk.now()
  const applications = [...new Set(ready.map(({ application }) => application))]
  const going = await mailGoingOf(desk, applications)
  const found = new Map<string, Found>()
  for (const kase of await listCases(desk, applications, now)) {
    const { application } = kase
    for (const one of reminders(kase, plan(kase, desk.holidays), habits, desk.holidays)) {
      const { key, step, ringing, ringsAt } = one
      const contact = kase.contacts.find(({ id }) => id === step.contact)
      // What is on its way is nothing to remind of.
      if (!contact || going.has(mailOf(step))) continue
      const name = nameOf({ application: application.id, step: key, on: step.on, ringing })
      found.set(name, { step, contact, application, isNow: ringsAt <= now, place: found.size })
    }
  }
  const standing: (Standing & Found)[] = []
  const dropped: KeptReminder[] = []
  for (const kept of ready) {
    const one = found.get(nameOf(kept))
    if (kept.ringsAt > now) continue
    if (!one) dropped.push(kept)
    else if (one.isNow) standing.push({ kept, ...one })
  }
  // At one moment in the order of the plan.
  standing.sort((a, b) => a.kept.ringsAt - b.kept.ringsAt || a.place - b.place)
  return { standing, dropped }
}

type Found = Omit<Standing, 'kept'> & { readonly isNow: boolean; readonly place: number }

function nameOf({
  application,
  step,
  on,
  ringing,
}: Pick<KeptReminder, 'application' | 'step' | 'on' | 'ringing'>): string {
  return [application, step, on, ringing].join(' ')
}
