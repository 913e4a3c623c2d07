// What one application has to show today, and in the seven days after: read off its plan.
import type { Contact } from '#core/case/case.ts'
import { addDays, type Day } from '#core/days/day.ts'
import type { Holidays } from '#core/days/working-days.ts'
import { dayOf } from '#core/days/zone.ts'
import type { Entry } from '#core/journal/entry.ts'
import { unreadReplies } from '#core/journal/unread-replies.ts'
import { noDateYet } from '#core/plan/no-date-yet.ts'
import { plan } from '#core/plan/plan.ts'
import { sceneOf } from '#core/plan/scene.ts'
import { isOpen, type Plan, type Step } from '#core/plan/step.ts'
import { zoneOfStep } from '#core/plan/wake.ts'
import type { KeptApplication } from '#store/applications.ts'
import type { KeptInterview } from '#store/interviews.ts'
import type { KeptCase } from './get-case.ts'

type About = { readonly application: KeptApplication; readonly contact: Contact }

/** Something to do now. `on` is the day it stands on. */
export type TodayItem = About & { readonly on: Day } & (
    | { readonly kind: 'step'; readonly step: Step }
    | { readonly kind: 'reply'; readonly reply: Entry }
    | { readonly kind: 'no-date-yet' }
  )

/** Something to come within a week. */
export type ComingItem = { readonly application: KeptApplication; readonly on: Day } & (
  | { readonly kind: 'step'; readonly step: Step; readonly contact: Contact }
  | { readonly kind: 'interview'; readonly interview: KeptInterview }
  /** A day by which they want to decide; on the day of the status note, one asks. */
  | { readonly kind: 'decision'; readonly contact: Contact; readonly note: Step }
)

export type Today = {
  /** Most urgent first. */
  readonly now: readonly TodayItem[]
  /** By day. */
  readonly week: readonly ComingItem[]
}

const daysAhead = 7

/** The part of one application, in no order. */
export function todayOf(kase: KeptCase, holidays: Holidays, planned = plan(kase, holidays)): Today {
  const now: TodayItem[] = [...replies(kase, planned), ...missingDate(kase, planned, holidays)]
  const week: ComingItem[] = interviews(kase)
  for (const step of planned.steps) {
    const contact = contactOf(kase, step.contact)
    if (!contact || !isOpen(step) || step.state === 'on-hold') continue
    const item = {
      kind: 'step',
      application: kase.application,
      contact,
      on: step.on,
      step,
    } as const
    const today = dayOf(kase.now, zoneOfStep(kase, step))
    if (step.on <= today) now.push(item)
    else if (step.on <= addDays(today, daysAhead))
      week.push(item, ...decision(kase, holidays, item, today))
  }
  return { now, week }
}

function replies(kase: KeptCase, { status }: Plan): TodayItem[] {
  if (status !== 'reply-to-read') return []
  return unreadReplies(kase.journal, kase.now).flatMap((reply) => {
    const contact = contactOf(kase, reply.contact)
    const on = dayOf(reply.at, kase.candidate.timeZone)
    return contact ? [{ kind: 'reply', application: kase.application, contact, on, reply }] : []
  })
}

function missingDate(kase: KeptCase, planned: Plan, holidays: Holidays): TodayItem[] {
  const missing = noDateYet(kase, planned, holidays)
  const contact = missing && contactOf(kase, missing.contact)
  if (!missing || !contact || missing.from > dayOf(kase.now, missing.zone)) return []
  return [{ kind: 'no-date-yet', application: kase.application, contact, on: missing.from }]
}

function interviews(kase: KeptCase): ComingItem[] {
  return kase.interviews.flatMap((interview) => {
    const on = dayOf(interview.start, interview.timeZone)
    const isNear = on <= addDays(dayOf(kase.now, interview.timeZone), daysAhead)
    if (interview.end <= kase.now || !isNear) return []
    return [{ kind: 'interview', application: kase.application, on, interview }]
  })
}

/** The day that a status note waits for, while it is still to come. */
function decision(
  kase: KeptCase,
  holidays: Holidays,
  { step, contact, application }: About & { readonly step: Step },
  today: Day,
): ComingItem[] {
  if (step.kind !== 'status-note') return []
  const date = sceneOf(kase, holidays).movement.date
  if (!date || date.day < today) return []
  return [{ kind: 'decision', application, contact, on: date.day, note: step }]
}

function contactOf({ contacts }: KeptCase, id: string): Contact | undefined {
  return contacts.find((one) => one.id === id)
}
