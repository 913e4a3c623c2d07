// A decision date passes without news: the note that asks for an update, as a step of the plan.
import { dayOf } from '../days/zone.ts'
import type { Channel } from '../journal/entry.ts'
import { isStatusNote } from '../journal/notes.ts'
import { reachAfter } from '../journal/reach.ts'
import * as say from './because.ts'
import type { Standing } from './distances.ts'
import type { Meeting } from './meeting.ts'
import type { Notes } from './note-for-date.ts'
import type { Scene } from './scene.ts'
import { cameFrom, stateOn, type Step } from './step.ts'

/** The note that stands open there. */
export function noteStep(meeting: Meeting, where: Standing): Step {
  const channel = channelOf(meeting)
  const step = {
    interview: meeting.interview.id,
    contact: meeting.contact.id,
    kind: 'status-note',
    state: stateOn(where.on, meeting.today),
    on: where.on,
    because: say.standing(where, 'status-note'),
  } as const
  return channel
    ? { ...step, channel }
    : { ...step, state: 'blocked', needs: 'email or postal address' }
}

/** Email if known, else a letter; `undefined` when neither can be sent. */
export function channelOf({ contact, history }: Meeting): Channel | undefined {
  const reach = reachAfter(contact, history)
  return reach.email ? 'email' : reach.post ? 'letter' : undefined
}

/** The status notes sent from a meeting, and those let go, as steps. */
export function pastNotes(scene: Scene, meeting: Meeting, { skips }: Notes): readonly Step[] {
  const steps: Step[] = []
  for (const entry of meeting.entries) {
    const on = dayOf(entry.at, meeting.zone)
    const ids = { interview: meeting.interview.id, contact: meeting.contact.id }
    const step = { ...ids, kind: 'status-note', on, ...cameFrom(entry) } as const
    if (isStatusNote(entry) && !scene.bounced.has(entry)) {
      const because = say.noteSent(entry.kind, entry.channel, on)
      steps.push({ ...step, state: 'done', channel: entry.channel, because })
    } else if (skips.has(entry)) {
      steps.push({ ...step, state: 'skipped', because: say.letGo('status-note', on) })
    }
  }
  return steps
}
