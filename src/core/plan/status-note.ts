// A decision date passes without news: one note for the date given last, to the person who gave it.
import { addDays, type Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import { dayOf } from '../days/zone.ts'
import type { Channel, Entry } from '../journal/entry.ts'
import { reachAfter } from '../journal/reach.ts'
import * as say from './because.ts'
import { standing, type Bound, type Standing } from './distances.ts'
import type { Meeting } from './meeting.ts'
import { isBefore, type DateGivenLast } from './movement.ts'
import type { Snooze } from './rounds.ts'
import { cadenceFor, orderOf, sceneOf, type Scene } from './scene.ts'
import { stateOn, type Step } from './step.ts'

/** The note that stands open: for which date, to whom. */
export type OpenNote = { readonly meeting: Meeting; readonly date: DateGivenLast }

const afterCall = 2
const afterUpdate = 7

/** The status note that stands open, or none. */
export function openNote(scene: Scene): OpenNote | undefined {
  const { date } = scene.movement
  if (scene.closed || !date) return undefined
  const meeting = recipientOf(scene, date)
  if (!meeting?.latest) return undefined
  if (wasSkipped(scene, meeting, date) || isMoot(scene, meeting, date)) return undefined
  return { meeting, date }
}

/** Where the note stands, when the last counted call to that person is on `lastCounted`. */
export function standingOf(
  scene: Scene,
  { meeting, date }: OpenNote,
  lastCounted: Day | undefined,
): Standing {
  const bounds: Bound[] = [{ day: addDays(date.day, 1), why: () => say.datePassed(date.day) }]
  if (lastCounted !== undefined)
    bounds.push({
      day: addDays(lastCounted, afterCall),
      why: () => say.afterLastCall(date.day, lastCounted),
    })
  const update = scene.movement.updates.findLast((one) => isBefore(date, one))
  if (update) {
    const on = dayOf(update.at, meeting.zone)
    bounds.push({ day: addDays(on, afterUpdate), why: () => say.afterUpdate(on) })
  }
  const away = awayUntil(meeting)
  if (away !== undefined) bounds.push({ day: addDays(away, 1), why: () => say.away(away) })
  return standing(
    bounds,
    meeting.roll,
    meeting.today,
    snoozesOf(scene, meeting, date),
    scene.pauses,
  )
}

export function noteStep(note: OpenNote, on: Standing): Step {
  const { meeting } = note
  const channel = channelOf(meeting)
  const step = {
    interview: meeting.interview.id,
    contact: meeting.contact.id,
    kind: 'status-note' as const,
    state: stateOn(on.on, meeting.today),
    on: on.on,
    because: say.standing(on, 'status-note'),
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
export function pastNotes(scene: Scene, meeting: Meeting): readonly Step[] {
  const steps: Step[] = []
  for (const entry of meeting.entries) {
    const on = dayOf(entry.at, meeting.zone)
    const ids = { interview: meeting.interview.id, contact: meeting.contact.id }
    const step = { ...ids, kind: 'status-note' as const, on }
    if (isStatusNote(entry) && !scene.bounced.has(entry)) {
      const because = say.noteSent(entry.kind, entry.channel, on)
      steps.push({ ...step, state: 'done', channel: entry.channel, because })
    } else if (isSkip(entry) && letGoANote(scene, entry)) {
      steps.push({ ...step, state: 'skipped', because: say.letGo('status-note', on) })
    }
  }
  return steps
}

/** The last day until which the person said to be away. */
export function awayUntil({ history }: Meeting): Day | undefined {
  const entry = history.findLast((one) => one.type === 'away')
  return entry?.type === 'away' ? entry.until : undefined
}

export function isStatusNote(entry: Entry): entry is Entry & { readonly type: 'note' } {
  return entry.type === 'note' && entry.kind === 'status-note'
}

function isSkip(entry: Entry): boolean {
  return entry.type === 'skipped' && entry.kind === 'status-note'
}

/** Whoever gave the date; if not met, or not to be written to, the first at the latest interview who may be. */
function recipientOf(scene: Scene, date: DateGivenLast): Meeting | undefined {
  const giver = date.contact ?? date.interview?.decisionFrom ?? date.interview?.contacts[0]
  const theirs = scene.meetings.filter(
    ({ contact }) => contact.id === giver && contact.wish !== 'none',
  )
  const there = theirs.find(({ interview, history }) =>
    date.interview
      ? interview === date.interview
      : interview.start <= date.at && history.some((entry) => entry.at === date.at),
  )
  return there ?? theirs.at(-1) ?? firstOfTheLatest(scene)
}

function firstOfTheLatest({ kase, meetings }: Scene): Meeting | undefined {
  const ended = kase.interviews.filter((interview) => interview.end <= kase.now)
  const latest = ended.toSorted((a, b) => a.start - b.start).at(-1)
  for (const id of latest?.contacts ?? []) {
    const met = meetings.find(({ interview, contact }) => interview === latest && contact.id === id)
    if (met && met.contact.wish !== 'none') return met
  }
  return undefined
}

function wasSkipped(scene: Scene, meeting: Meeting, date: DateGivenLast): boolean {
  return meeting.history.some(
    (entry) => isSkip(entry) && isBefore(date, orderOf(entry, scene.entries)),
  )
}

/** Only the journal removes a note: it was sent, there was news, or the last call came after the date. */
function isMoot(scene: Scene, meeting: Meeting, date: DateGivenLast): boolean {
  const isOnOrAfter = (at: Moment) => dayOf(at, meeting.zone) >= date.day
  const wasSentOrTalked = scene.entries.some((entry) =>
    isStatusNote(entry)
      ? !scene.bounced.has(entry) && isBefore(date, orderOf(entry, scene.entries))
      : entry.type === 'call' && entry.outcome === 'talked' && isOnOrAfter(entry.at),
  )
  if (wasSentOrTalked || scene.movement.updates.some((update) => isOnOrAfter(update.at)))
    return true
  const rounds = scene.rounds.get(meeting)
  if (!rounds || rounds.lastCounted === undefined) return false
  const areOver = rounds.round > cadenceFor(meeting.contact, scene.kase.cadence).rounds
  return areOver && date.day < rounds.lastCounted
}

function snoozesOf(scene: Scene, meeting: Meeting, date: DateGivenLast): readonly Snooze[] {
  const snoozes: Snooze[] = []
  for (const entry of meeting.history) {
    if (entry.type !== 'snoozed' || entry.kind !== 'status-note') continue
    if (!isBefore(date, orderOf(entry, scene.entries))) continue
    snoozes.push({ on: entry.on, said: dayOf(entry.at, meeting.zone) })
  }
  return snoozes
}

/** Whether a note to that person stood open when the entry let it go. */
function letGoANote(scene: Scene, skip: Entry): boolean {
  const journal = scene.entries.slice(0, scene.entries.indexOf(skip))
  const then = sceneOf({ ...scene.kase, now: skip.at, journal }, scene.holidays)
  const note = openNote(then)
  return note !== undefined && 'contact' in skip && note.meeting.contact.id === skip.contact
}
