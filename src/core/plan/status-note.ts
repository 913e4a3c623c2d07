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
const lapsesAfter = 7

/** The status note that stands open, or none. */
export function openNote(scene: Scene): OpenNote | undefined {
  const note = noteApartFromSaid(scene)
  if (!note) return undefined
  for (const [entry, { date }] of saidOfNotes(scene)) {
    if (isSkip(entry) && isSame(date, note.date)) return undefined
  }
  return note
}

function noteApartFromSaid(scene: Scene): OpenNote | undefined {
  const { date } = scene.movement
  if (scene.closed || !date) return undefined
  const meeting = recipientOf(scene, date)
  return meeting && !isMoot(scene, meeting, date) ? { meeting, date } : undefined
}

/** The day on which a note overdue by more than seven days lapsed; `undefined` while it has not. */
export function lapsedOn(scene: Scene, note: OpenNote): Day | undefined {
  const { lastCounted } = scene.rounds.get(note.meeting)!
  const lapses = addDays(standingOf(scene, note, lastCounted).on, lapsesAfter + 1)
  return lapses <= note.meeting.today ? lapses : undefined
}

/** Where the note stands, when the last counted call to that person is on `lastCounted`. */
export function standingOf(scene: Scene, note: OpenNote, lastCounted: Day | undefined): Standing {
  const { meeting, date } = note
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
  return standing(bounds, meeting.roll, meeting.today, snoozesOf(scene, note), scene.pauses)
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
    } else if (isSkip(entry) && saidOfNotes(scene).has(entry)) {
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
  const met = scene.meetings.find(
    ({ contact, latest }) => latest && contact.id === giver && contact.wish !== 'none',
  )
  return met ?? firstOfTheLatest(scene)
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

/** What was said of the note while it stood open: for which entries that holds. */
function saidOfNotes(scene: Scene): ReadonlyMap<Entry, OpenNote> {
  const said = new Map<Entry, OpenNote>()
  for (const [place, entry] of scene.entries.entries()) {
    if (entry.type !== 'skipped' && entry.type !== 'snoozed') continue
    if (entry.kind !== 'status-note') continue
    const note = noteThen(scene, place, entry)
    const isGone = [...said].some(([one, { date }]) => isSkip(one) && isSame(date, note?.date))
    if (note && note.meeting.contact.id === entry.contact && !isGone) said.set(entry, note)
  }
  return said
}

/** The note as it stood when the entry was written, whatever was said of it before. */
function noteThen(scene: Scene, place: number, { at }: Entry): OpenNote | undefined {
  const journal = scene.entries.slice(0, place)
  const then = sceneOf({ ...scene.kase, now: at, journal }, scene.holidays)
  const note = noteApartFromSaid(then)
  return note && lapsedOn(then, note) === undefined ? note : undefined
}

function isSame(one: DateGivenLast, other: DateGivenLast | undefined): boolean {
  return other !== undefined && !isBefore(one, other) && !isBefore(other, one)
}

function snoozesOf(scene: Scene, { meeting, date }: OpenNote): readonly Snooze[] {
  const snoozes: Snooze[] = []
  for (const [entry, note] of saidOfNotes(scene)) {
    if (entry.type !== 'snoozed' || !isSame(date, note.date)) continue
    snoozes.push({ on: entry.on, said: dayOf(entry.at, meeting.zone) })
  }
  return snoozes
}
