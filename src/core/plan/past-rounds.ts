// Rounds that are behind: each call of the journal is a done step, and so is each check-in sent.
import * as say from './because.ts'
import type { Meeting } from './meeting.ts'
import type { RoundEvent } from './rounds.ts'
import type { Scene } from './scene.ts'
import { cameFrom, type Step } from './step.ts'

export function pastRounds(scene: Scene, meeting: Meeting): readonly Step[] {
  return scene.rounds.get(meeting)!.events.map((event) => pastStep(meeting, event))
}

function pastStep({ interview, contact }: Meeting, event: RoundEvent): Step {
  const { kind, state, entry, on, round, attempt } = event
  const ids = { interview: interview.id, contact: contact.id }
  const order = { round, ...(kind === 'call' ? { attempt } : {}) }
  const step = { ...ids, kind, ...order, state, on, ...cameFrom(entry) }
  if (entry.type === 'call') {
    return { ...step, outcome: entry.outcome, because: say.called(entry.outcome, on, event.counts) }
  }
  if (entry.type === 'note') {
    return { ...step, channel: entry.channel, because: say.noteSent('check-in', entry.channel, on) }
  }
  return { ...step, because: say.letGo(kind, on) }
}
