// The thank-you stands on the interview's day, not rolled: it is written at once. It is due until the
// following day has ended, and left out, if unsent, from the eighth day on or after the first counted call.
import { addDays, type Day } from '../days/day.ts'
import { dayOf } from '../days/zone.ts'
import type { Channel, Entry } from '../journal/entry.ts'
import { isThankYou, type Note } from '../journal/notes.ts'
import { reachAfter } from '../journal/reach.ts'
import * as say from './because.ts'
import { isSnooze } from './distances.ts'
import type { Meeting } from './meeting.ts'
import { isClosed } from './movement.ts'
import { orderOf, type Scene } from './scene.ts'
import { cameFrom, type Step, type StepState } from './step.ts'

const leftOutAfter = 8

export function thankYous(scene: Scene, meeting: Meeting): readonly Step[] {
  const sent = meeting.entries.filter(isThankYou).filter((entry) => !scene.bounced.has(entry))
  const skip = skipOf(scene, meeting, sent[0])
  const steps = sent.map((entry) => doneStep(meeting, entry))
  if (skip) steps.push(skippedStep(meeting, skip))
  else if (sent.length === 0 && isOpen(scene, meeting)) steps.push(openStep(scene, meeting))
  return steps
}

function isOpen(scene: Scene, meeting: Meeting): boolean {
  if (scene.closed || !meeting.latest) return false
  if (meeting.today >= addDays(meeting.day, leftOutAfter)) return false
  return scene.rounds.get(meeting)?.lastCounted === undefined
}

/** The entry that let the thank-you go while it was open. */
function skipOf(scene: Scene, meeting: Meeting, sent: Entry | undefined): Entry | undefined {
  const counted = scene.rounds.get(meeting)?.firstCounted
  return meeting.entries.find((entry) => {
    if (entry.type !== 'skipped' || entry.kind !== 'thank-you') return false
    if (entry.at < meeting.interview.end) return false
    const then = orderOf(entry, scene.entries)
    const isBeforeSent = !sent || then.place < scene.entries.indexOf(sent)
    const isBeforeCounted = !counted || then.place < scene.entries.indexOf(counted)
    const isInTime = dayOf(entry.at, meeting.zone) < addDays(meeting.day, leftOutAfter)
    return isBeforeSent && isBeforeCounted && isInTime && !isClosed(scene.movement, then)
  })
}

function openStep(scene: Scene, meeting: Meeting): Step {
  const channel = suggested(scene, meeting)
  const on = snoozedDay(meeting)
  const because = say.thankYou(meeting.day, on, channel)
  const step = { ...stepOf(meeting), on, state: stateOfThanks(on, meeting.today), because }
  if (channel) return { ...step, channel }
  return { ...step, state: 'blocked', needs: 'email or postal address' }
}

/** With a postal address the candidate's own kind of post, else email; `undefined` when neither is known. */
function suggested(scene: Scene, { contact, history }: Meeting): Channel | undefined {
  const reach = reachAfter(contact, history)
  if (reach.post) return scene.kase.candidate.post ?? 'letter'
  return reach.email ? 'email' : undefined
}

function snoozedDay(meeting: Meeting): Day {
  let on = meeting.day
  for (const entry of meeting.entries) {
    if (entry.type !== 'snoozed' || entry.kind !== 'thank-you') continue
    const snooze = { on: entry.on, said: dayOf(entry.at, meeting.zone) }
    if (isSnooze(snooze, meeting.day)) on = meeting.roll(snooze.on)
  }
  return on
}

/** Due until the following day has ended. */
function stateOfThanks(on: Day, today: Day): StepState {
  if (today < on) return 'upcoming'
  return today <= addDays(on, 1) ? 'due' : 'overdue'
}

function doneStep(meeting: Meeting, entry: Note): Step {
  const on = dayOf(entry.at, meeting.zone)
  const because = say.noteSent(entry.kind, entry.channel, on)
  const step = { ...stepOf(meeting), on, ...cameFrom(entry) }
  return { ...step, state: 'done', channel: entry.channel, because }
}

function skippedStep(meeting: Meeting, entry: Entry): Step {
  const on = dayOf(entry.at, meeting.zone)
  const step = { ...stepOf(meeting), on, ...cameFrom(entry) }
  return { ...step, state: 'skipped', because: say.letGo('thank-you', on) }
}

function stepOf({ interview, contact }: Meeting) {
  return { interview: interview.id, contact: contact.id, kind: 'thank-you' } as const
}
