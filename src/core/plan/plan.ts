// The plan: which follow-up comes when and why, and when to stop. What follows from interviews, contacts,
// journal, cadence and today; a pure function of its case.
import type { Case } from '../case/case.ts'
import type { Day } from '../days/day.ts'
import type { Holidays } from '../days/working-days.ts'
import * as say from './because.ts'
import { openFollowUps } from './follow-ups.ts'
import { materials } from './material.ts'
import type { Meeting } from './meeting.ts'
import { pastRounds } from './past-rounds.ts'
import { sceneOf, type Scene } from './scene.ts'
import { statusOf } from './status.ts'
import { notesOf } from './note-for-date.ts'
import { pastNotes } from './status-note.ts'
import { isOpen, type Plan, type Step } from './step.ts'
import { thankYous } from './thank-you.ts'

/** The plan of a case, at its `now`. */
export function plan(kase: Case, holidays: Holidays): Plan {
  const scene = sceneOf(kase, holidays)
  const steps = stepsOf(scene)
  return { status: statusOf(scene, steps), steps }
}

function stepsOf(scene: Scene): readonly Step[] {
  const owed = materials(scene)
  const lastOwed = lastOpen(owed)
  const notes = notesOf(scene)
  const steps = [...owed]
  for (const meeting of scene.meetings) {
    steps.push(...thankYous(scene, meeting), ...pastNotes(scene, meeting, notes))
    steps.push(...pastRounds(scene, meeting))
    if (scene.closed || !meeting.latest) continue
    const noteHere = notes.open?.meeting === meeting ? notes.open : undefined
    steps.push(...openFollowUps(scene, meeting, lastOwed, noteHere))
  }
  const shown = steps.filter((step) => !(isOpen(step) && isWithErased(scene, step)))
  return inOrder(
    shown.map(scene.movement.unread.length > 0 ? held : explainedBy(scene)),
    scene.meetings,
  )
}

/** With somebody erased nothing more is to be done; what it means for the others stands. */
function isWithErased({ kase }: Scene, { contact }: Step): boolean {
  return kase.contacts.some(({ id, erased }) => erased && id === contact)
}

function lastOpen(steps: readonly Step[]): Day | undefined {
  const open = steps.filter((step) => isOpen(step))
  return open.length === 0 ? undefined : (Math.max(...open.map((step) => step.on)) as Day)
}

/** Nothing goes to someone who has just been in touch. */
function held(step: Step): Step {
  if (!isOpen(step)) return step
  return { ...step, state: 'on-hold', because: say.onHold(step.because) }
}

/** What is in the way stands in its because, too. */
function explainedBy({ kase }: Scene): (step: Step) => Step {
  return (step) => {
    const { needs, because } = step
    if (!needs) return step
    const { phone, email } = kase.contacts.find(({ id }) => id === step.contact)!
    const known = { phone: phone !== undefined, email: email !== undefined }
    return { ...step, because: say.blocked(because, needs, known) }
  }
}

const kindsInOrder = ['thank-you', 'material', 'status-note', 'check-in', 'call']

/** By day, then the contacts' listing, then thank-you, material, status note, check-in, call. */
function inOrder(steps: readonly Step[], meetings: readonly Meeting[]): readonly Step[] {
  const listed = new Map(meetings.map((meeting) => [meeting.contact.id, meeting.listed]))
  return steps.toSorted(
    (a, b) =>
      a.on - b.on ||
      listed.get(a.contact)! - listed.get(b.contact)! ||
      kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind),
  )
}
