// A note or a script for somebody met: the case and its plan put together with what core makes of them.
import type { Desk } from '#app/desk.ts'
import { findWarnings } from '#app/find-warnings.ts'
import { getCase, type KeptCase } from '#app/get-case.ts'
import type { Contact } from '#core/case/case.ts'
import { dayOf } from '#core/days/zone.ts'
import type { Channel, NoteKind, StepKind } from '#core/journal/entry.ts'
import { zoneOf } from '#core/plan/meeting.ts'
import { plan } from '#core/plan/plan.ts'
import { isOpen, type Plan, type Step } from '#core/plan/step.ts'
import { note } from '#core/words/note.ts'
import { script, type Reached } from '#core/words/script.ts'
import type { Lacking, Script, Written } from '#core/words/written.ts'
import type { Leavable } from './forms/left-out.ts'
import { personMet, type Place } from './place.ts'

/** What both rooms stand on. `step` is the open one that the room is for, if the plan has one. */
export type Room = {
  readonly kase: KeptCase
  readonly plan: Plan
  readonly step: Step | undefined
  readonly contact: Contact
  /** The zone in which the contact lives. */
  readonly zone: string
  /** What speaks against it; empty when the plan has it due. */
  readonly warnings: readonly string[]
}

export async function openRoom(
  desk: Desk,
  place: Place,
  about: { readonly contact: string; readonly kind: StepKind },
): Promise<Room> {
  const contact = personMet(place, about.contact)
  const application = place.application.id
  const kase = await getCase(desk, application)
  const planned = plan(kase, desk.holidays)
  const step = planned.steps.find(
    (one) => isOpen(one) && one.contact === contact.id && one.kind === about.kind,
  )
  const warnings = await findWarnings(desk, { application, ...about })
  const zone = zoneOf(contact, place.interview)
  return { kase, plan: planned, step, contact, zone, warnings: warnings.map((one) => one.because) }
}

export type Noting = {
  readonly kind: NoteKind
  readonly channel: Channel
  readonly leftOut: readonly Leavable[]
}

/** The note as it would go out now; its promise is what the plan says once it is sent. */
export function composeNote(
  desk: Desk,
  place: Place,
  room: Room,
  noting: Noting,
): Written | Lacking {
  const { kase, contact, zone } = room
  const { kind, channel, leftOut } = noting
  const sent = { type: 'note', at: kase.now, contact: contact.id, kind, channel } as const
  return note(kase, {
    ...{ interview: place.interview.id, contact: contact.id, kind, channel, leftOut },
    sentOn: dayOf(kase.now, zone),
    plan: plan({ ...kase, journal: [...kase.journal, sent] }, desk.holidays),
  })
}

export function composeScript(place: Place, room: Room, reached: Reached): Script | Lacking {
  const { kase, plan, contact, zone } = room
  const about = { interview: place.interview.id, contact: contact.id, reached }
  return script(kase, { ...about, plan, on: dayOf(kase.now, zone), at: kase.now })
}
