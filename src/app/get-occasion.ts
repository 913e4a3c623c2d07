// An occasion to get in touch with somebody met: what a note or a call to them stands on.
import type { Takeaway } from '#core/case/case.ts'
import type { StepKind } from '#core/journal/entry.ts'
import type { Warning } from '#core/plan/guard.ts'
import { zoneOf } from '#core/plan/meeting.ts'
import { plan } from '#core/plan/plan.ts'
import { isOpen, type Plan, type Step } from '#core/plan/step.ts'
import { Problem } from '#core/problem.ts'
import { contactErased, type KeptContact } from '#store/contacts.ts'
import { getInterview, type KeptInterview } from '#store/interviews.ts'
import type { Desk } from './desk.ts'
import { findWarnings } from './find-warnings.ts'
import { getCase, type KeptCase } from './get-case.ts'

export type OccasionAsked = {
  readonly interview: string
  readonly contact: string
  readonly kind: StepKind
  /** Of a material: what they asked for; left out, whichever comes first. */
  readonly what?: string | undefined
}

export type Occasion = {
  readonly case: KeptCase
  readonly plan: Plan
  /** The open step of that kind that stands with this interview, if the plan has one. */
  readonly step: Step | undefined
  readonly interview: KeptInterview
  /** The latest interview with that person that has begun since: what is open stands with it. */
  readonly since: KeptInterview | undefined
  readonly contact: KeptContact
  readonly takeaway: Takeaway | undefined
  /** The zone in which the contact lives. */
  readonly zone: string
  /** What speaks against it; empty when the plan has it due. */
  readonly warnings: readonly Warning[]
}

export async function getOccasion(desk: Desk, asked: OccasionAsked): Promise<Occasion> {
  const interview = await getInterview(desk.db, desk.account, asked.interview)
  const kase = await getCase(desk, interview.application)
  const contact = personMet(kase, interview, asked.contact)
  const planned = plan(kase, desk.holidays)
  return {
    case: kase,
    plan: planned,
    step: planned.steps.find(
      (one) =>
        isOpen(one) &&
        one.interview === interview.id &&
        one.contact === contact.id &&
        one.kind === asked.kind &&
        (asked.what === undefined || one.what === asked.what),
    ),
    interview,
    since: laterWith(kase, interview, contact.id),
    contact,
    takeaway: kase.takeaways.find(
      (one) => one.interview === interview.id && one.contact === contact.id,
    ),
    zone: zoneOf(contact, interview),
    warnings: await findWarnings(desk, kase, { contact: contact.id, kind: asked.kind }),
  }
}

function laterWith(
  { interviews, now }: KeptCase,
  { start }: KeptInterview,
  contact: string,
): KeptInterview | undefined {
  return interviews
    .filter((one) => one.contacts.includes(contact) && one.start > start && one.start <= now)
    .toSorted((one, other) => one.start - other.start)
    .at(-1)
}

function personMet({ contacts }: KeptCase, interview: KeptInterview, id: string): KeptContact {
  const contact = contacts.find((one) => one.id === id)
  if (contact?.erased) throw contactErased()
  if (contact && interview.contacts.includes(id)) return contact
  throw new Problem('not-found', 'This person was not at the interview.', { field: 'contact' })
}
