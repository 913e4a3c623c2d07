// For the date given last there is one note, to the person who gave it. Only the journal removes it.
import type { Moment } from '../days/moment.ts'
import { dayOf } from '../days/zone.ts'
import type { Entry } from '../journal/entry.ts'
import { isStatusNote } from '../journal/notes.ts'
import type { Meeting } from './meeting.ts'
import { isBefore, type DateGivenLast } from './movement.ts'
import { lapsedOn, type NoteForDate } from './note-standing.ts'
import { cadenceFor, orderOf, sceneOf, type Scene } from './scene.ts'

/** The note that stands open, if one does, and the entries that let one go. */
export type Notes = {
  readonly open: NoteForDate | undefined
  readonly skips: ReadonlySet<Entry>
}

export function notesOf(scene: Scene): Notes {
  const said = saidOfNotes(scene)
  const skips = new Set([...said.keys()].filter((entry) => entry.type === 'skipped'))
  return { open: noteOf(scene, said), skips }
}

/** What was said of a note while it stood open, by entry: for which date. */
type Said = ReadonlyMap<SaidOfNote, DateGivenLast>

type SaidOfNote = Entry & { readonly type: 'skipped' | 'snoozed' }

function saidOfNotes(scene: Scene): Said {
  const said = new Map<SaidOfNote, DateGivenLast>()
  for (const [place, entry] of scene.entries.entries()) {
    if (entry.type !== 'skipped' && entry.type !== 'snoozed') continue
    if (entry.kind !== 'status-note') continue
    const note = noteThen(scene, place, said)
    if (note?.meeting.contact.id === entry.contact) said.set(entry, note.date)
  }
  return said
}

/** The note as it stood open when the entry at that place was written. */
function noteThen(scene: Scene, place: number, said: Said): NoteForDate | undefined {
  const now = scene.entries[place]!.at
  const journal = scene.entries.slice(0, place)
  const then = sceneOf({ ...scene.kase, now, journal }, scene.holidays)
  const note = noteOf(then, said)
  return note && lapsedOn(then, note) === undefined ? note : undefined
}

function noteOf(scene: Scene, said: Said): NoteForDate | undefined {
  const { date } = scene.movement
  if (scene.closed || !date) return undefined
  const meeting = recipientOf(scene, date)
  if (!meeting || isMoot(scene, meeting, date)) return undefined
  const about = [...said].filter(([, of]) => isSame(of, date)).map(([entry]) => entry)
  if (about.some(({ type }) => type === 'skipped')) return undefined
  const snoozes = about
    .filter((entry) => entry.type === 'snoozed')
    .map((entry) => ({ on: entry.on, said: dayOf(entry.at, meeting.zone) }))
  return { meeting, date, snoozes }
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

/** It was sent, there was news, or the last call came after the date. */
function isMoot(scene: Scene, meeting: Meeting, date: DateGivenLast): boolean {
  const isOnOrAfter = (at: Moment) => dayOf(at, meeting.zone) >= date.day
  const wasSentOrTalked = scene.entries.some((entry) =>
    isStatusNote(entry)
      ? !scene.bounced.has(entry) && isBefore(date, orderOf(entry, scene.entries))
      : entry.type === 'call' && entry.outcome === 'talked' && isOnOrAfter(entry.at),
  )
  const hadNews = scene.movement.updates.some((update) => isOnOrAfter(update.at))
  return wasSentOrTalked || hadNews || wasLastCallAfter(scene, meeting, date)
}

function wasLastCallAfter(scene: Scene, meeting: Meeting, date: DateGivenLast): boolean {
  const { round, lastCounted } = scene.rounds.get(meeting)!
  const areOver = round > cadenceFor(meeting.contact, scene.kase.cadence).rounds
  return areOver && lastCounted !== undefined && date.day < lastCounted
}

function isSame(one: DateGivenLast, other: DateGivenLast): boolean {
  return !isBefore(one, other) && !isBefore(other, one)
}
