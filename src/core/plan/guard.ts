// The guard: what the plan has due or overdue today never warns. Outside the plan the product warns, and
// asks for a reason before it goes on.
import type { Case } from '../case/case.ts'
import { sayClock, sayDay } from '../days/say.ts'
import type { Holidays } from '../days/working-days.ts'
import { clockOf, dayOf } from '../days/zone.ts'
import type { Entry, StepKind } from '../journal/entry.ts'
import { liveEntries } from '../journal/live-entries.ts'
import { plan } from './plan.ts'
import { isOpen, type Plan, type Step } from './step.ts'
import { zoneOfStep } from './wake.ts'
import { closes, opens } from './window.ts'

/** What somebody is about to do, at the case's `now`. */
export type Contacting = { readonly contact: string; readonly kind: StepKind }

/** What happened in another application: its company, and its journal. */
export type Elsewhere = { readonly company: string; readonly journal: readonly Entry[] }

export const warningCodes = [
  ...(['closed', 'on-hold', 'finished', 'second-contact-today'] as const),
  ...(['before-its-day', 'outside-its-window'] as const),
  ...(['called-elsewhere', 'third-call-to-company'] as const),
] as const

export type Warning = {
  readonly code: (typeof warningCodes)[number]
  readonly because: string
}

const daysBetweenCallsElsewhere = 7
const callsToACompanyInADay = 2

/** The warnings for a contact about to be made; empty when the plan has it due or overdue today. */
export function guard(
  kase: Case,
  about: Contacting,
  elsewhere: readonly Elsewhere[],
  holidays: Holidays,
): readonly Warning[] {
  const { status, steps } = plan(kase, holidays)
  const open = steps.filter((step) => step.contact === about.contact && isOpen(step))
  const planned = open.find((step) => step.kind === about.kind)
  if (planned && (planned.state === 'due' || planned.state === 'overdue')) return []
  const zone = planned ? zoneOfStep(kase, planned) : zoneOfContact(kase, about.contact)
  const told = [
    standstill(kase, status, open, about),
    secondContact(kase, about.contact, elsewhere, zone),
    about.kind === 'call' || about.kind === 'check-in'
      ? untimely(kase, planned, about.kind, zone)
      : undefined,
    about.kind === 'call' ? calledElsewhere(kase, about.contact, elsewhere, zone) : undefined,
    about.kind === 'call' ? thirdCall(kase, elsewhere, zone) : undefined,
  ]
  return told.filter((warning) => warning !== undefined)
}

function standstill(
  kase: Case,
  status: Plan['status'],
  open: readonly Step[],
  { contact, kind }: Contacting,
): Warning | undefined {
  if (status === 'closed')
    return { code: 'closed', because: 'This application is closed; nothing more needs to be said.' }
  if (open.some((step) => step.state === 'on-hold')) {
    const because = 'They have just been in touch; read what they said before you go on.'
    return { code: 'on-hold', because }
  }
  if (open.length > 0 || kind === 'material') return undefined
  const wasMet = kase.interviews.some(
    ({ end, contacts }) => end <= kase.now && contacts.includes(contact),
  )
  const because = wasMet
    ? 'You have done all that is polite here; now let the process play out.'
    : 'You have not talked yet; the follow-up begins once the interview is over.'
  return { code: 'finished', because }
}

function secondContact(
  kase: Case,
  contact: string,
  elsewhere: readonly Elsewhere[],
  zone: string,
): Warning | undefined {
  const today = dayOf(kase.now, zone)
  const earlier = [kase.journal, ...elsewhere.map(({ journal }) => journal)]
    .flatMap((journal) => liveEntries(journal, kase.now))
    .find((entry) => isOutward(entry, contact) && dayOf(entry.at, zone) === today)
  if (!earlier) return undefined
  const because = 'You have been in touch with this person today already; once a day is enough.'
  return { code: 'second-contact-today', because }
}

function isOutward(entry: Entry, contact: string): boolean {
  return (entry.type === 'note' || entry.type === 'call') && entry.contact === contact
}

function untimely(
  kase: Case,
  planned: Step | undefined,
  kind: 'call' | 'check-in',
  zone: string,
): Warning | undefined {
  if (planned && planned.on > dayOf(kase.now, zone)) {
    const because = `This ${kind} stands on ${sayDay(planned.on)}. ${planned.because}`
    return { code: 'before-its-day', because }
  }
  // An email may arrive at any hour.
  if (kind === 'check-in') return undefined
  const clock = clockOf(kase.now, zone)
  if (clock >= opens && clock < closes) return undefined
  const because = `It is ${sayClock(clock)} there; people pick up between 09:00 and 17:00.`
  return { code: 'outside-its-window', because }
}

function calledElsewhere(
  kase: Case,
  contact: string,
  elsewhere: readonly Elsewhere[],
  zone: string,
): Warning | undefined {
  const today = dayOf(kase.now, zone)
  for (const { company, journal } of elsewhere) {
    const call = liveEntries(journal, kase.now).findLast(
      (entry) => entry.type === 'call' && entry.contact === contact,
    )
    if (!call || today - dayOf(call.at, zone) >= daysBetweenCallsElsewhere) continue
    const on = sayDay(dayOf(call.at, zone))
    const because = `You called this person on ${on} about another position at ${company}; leave a week between.`
    return { code: 'called-elsewhere', because }
  }
  return undefined
}

function thirdCall(kase: Case, elsewhere: readonly Elsewhere[], zone: string): Warning | undefined {
  const { company } = kase.application
  const today = dayOf(kase.now, zone)
  const here = elsewhere.filter((one) => one.company === company).map(({ journal }) => journal)
  const calls = [kase.journal, ...here]
    .flatMap((journal) => liveEntries(journal, kase.now))
    .filter((entry) => entry.type === 'call' && dayOf(entry.at, zone) === today)
  if (calls.length < callsToACompanyInADay) return undefined
  const because = `You have called ${company} twice today already; a third call can wait until tomorrow.`
  return { code: 'third-call-to-company', because }
}

/** The contact's own zone, else that of the latest interview with them. */
function zoneOfContact({ contacts, interviews, candidate }: Case, id: string): string {
  const contact = contacts.find((one) => one.id === id)
  const met = interviews
    .filter((interview) => interview.contacts.includes(id))
    .toSorted((a, b) => a.start - b.start)
    .at(-1)
  return contact?.timeZone ?? met?.timeZone ?? candidate.timeZone
}
