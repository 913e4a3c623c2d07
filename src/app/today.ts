// What one application has to show today, in the seven days after, and of what others have promised: read
// off its plan.
import type { Contact } from '#core/case/case.ts'
import { addDays, type Day } from '#core/days/day.ts'
import type { Holidays } from '#core/days/working-days.ts'
import { dayOf } from '#core/days/zone.ts'
import { unreadReplies } from '#core/journal/unread-replies.ts'
import { noDateYet } from '#core/plan/no-date-yet.ts'
import { plan } from '#core/plan/plan.ts'
import { sceneOf } from '#core/plan/scene.ts'
import { isOpen, type Plan, type Step } from '#core/plan/step.ts'
import { zoneOfStep } from '#core/plan/wake.ts'
import type { KeptApplication } from '#store/applications.ts'
import type { KeptInterview } from '#store/interviews.ts'
import type { Mail } from '#store/outbox.ts'
import type { KeptCase } from './get-case.ts'
import type { ReplyAt } from './mailbox/with-mails.ts'
import { goesByItself, mailOfStep } from './outbox/mail-of-step.ts'

type About = { readonly application: KeptApplication; readonly contact: Contact }

/** Something to do now. `on` is the day it stands on. */
export type TodayItem = About & { readonly on: Day } & (
    | {
        readonly kind: 'step'
        readonly step: Step
        /** Its note was sent off, and waits for a word or did not get out. */
        readonly mail?: Mail
      }
    | ReplyAt
    | { readonly kind: 'no-date-yet' }
  )

/** Something to come within a week. */
export type ComingItem = { readonly application: KeptApplication; readonly on: Day } & (
  | { readonly kind: 'step'; readonly step: Step; readonly contact: Contact }
  | { readonly kind: 'interview'; readonly interview: KeptInterview }
)

/** What is theirs to do, not one's own. */
export type WaitingItem = { readonly application: KeptApplication } &
  /** They want to decide by that day; on the day of the status note one asks. */
  (
    | {
        readonly kind: 'decision'
        readonly on: Day
        readonly contact: Contact
        readonly note: Step
      }
    /** A further interview is agreed, and from that day on one misses its date. */
    | { readonly kind: 'next-interview'; readonly on: Day; readonly contact: Contact }
  )

/** An interview that has not ended, of today. */
export type MeetingToday = {
  readonly application: KeptApplication
  readonly interview: KeptInterview
  readonly people: readonly Contact[]
}

export type Today = {
  /** Earliest first. */
  readonly meetings: readonly MeetingToday[]
  /** Most urgent first. */
  readonly now: readonly TodayItem[]
  /** By day. */
  readonly week: readonly ComingItem[]
  /** By day. */
  readonly waiting: readonly WaitingItem[]
}

const daysAhead = 7
/** How far ahead what they have promised is shown. */
export const daysWaitedFor = 30

/** The part of one application, in no order. What goes out by itself is nothing to do. */
export function todayOf(
  kase: KeptCase,
  holidays: Holidays,
  planned = plan(kase, holidays),
  mails: readonly Mail[] = [],
): Today {
  const now: TodayItem[] = [...replies(kase, planned), ...missingDate(kase, planned, holidays)]
  const { meetings, week }: { meetings: MeetingToday[]; week: ComingItem[] } = interviews(kase)
  const waiting: WaitingItem[] = nextInterview(kase, planned, holidays)
  for (const step of planned.steps) {
    const contact = contactOf(kase, step.contact)
    if (!contact || !isOpen(step) || step.state === 'on-hold') continue
    const mail = mailOfStep(kase, step, mails)
    if (mail && goesByItself(mail)) continue
    const about = { application: kase.application, contact, on: step.on }
    const today = dayOf(kase.now, zoneOfStep(kase, step))
    if (step.on <= today) now.push({ kind: 'step', ...about, step, ...(mail && { mail }) })
    else if (step.on <= addDays(today, daysAhead)) week.push({ kind: 'step', ...about, step })
    waiting.push(...decision(kase, holidays, { ...about, step }, today))
  }
  return { meetings, now, week, waiting }
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
  const missing = dateMissed(kase, planned, holidays)
  return missing && missing.isNow
    ? [{ kind: 'no-date-yet', application: kase.application, ...missing.about }]
    : []
}

function nextInterview(kase: KeptCase, planned: Plan, holidays: Holidays): WaitingItem[] {
  const missing = dateMissed(kase, planned, holidays)
  return missing && !missing.isNow
    ? [{ kind: 'next-interview', application: kase.application, ...missing.about }]
    : []
}

function dateMissed(kase: KeptCase, planned: Plan, holidays: Holidays) {
  const missing = noDateYet(kase, planned, holidays)
  const contact = missing && contactOf(kase, missing.contact)
  if (!missing || !contact) return undefined
  const isNow = missing.from <= dayOf(kase.now, missing.zone)
  return { isNow, about: { contact, on: missing.from } }
}

/** On the candidate's own days: it is they who have to be there. */
function interviews(kase: KeptCase): { meetings: MeetingToday[]; week: ComingItem[] } {
  const meetings: MeetingToday[] = []
  const week: ComingItem[] = []
  const { application, candidate } = kase
  const today = dayOf(kase.now, candidate.timeZone)
  for (const interview of kase.interviews) {
    if (interview.end <= kase.now) continue
    const on = dayOf(interview.start, candidate.timeZone)
    const people = interview.contacts.flatMap((id) => contactOf(kase, id) ?? [])
    if (on <= today) meetings.push({ application, interview, people })
    else if (on <= addDays(today, daysAhead))
      week.push({ kind: 'interview', application, on, interview })
  }
  return { meetings, week }
}

/** The day that a status note waits for, while it is still to come. */
function decision(
  kase: KeptCase,
  holidays: Holidays,
  { step, contact, application }: About & { readonly step: Step },
  today: Day,
): WaitingItem[] {
  if (step.kind !== 'status-note' || step.on > addDays(today, daysWaitedFor)) return []
  const date = sceneOf(kase, holidays).movement.date
  if (!date || date.day < today) return []
  return [{ kind: 'decision', application, contact, on: date.day, note: step }]
}

function contactOf({ contacts }: KeptCase, id: string): Contact | undefined {
  return contacts.find((one) => one.id === id)
}
