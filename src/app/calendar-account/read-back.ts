// What somebody did to an entry in the calendar becomes what it means here, or a question. The journal is the truth:
// an entry that was moved to where it cannot stand goes back, and says why; nothing is let go because it was deleted.
import { createHash } from 'node:crypto'
import type { ObjectRead } from '#channels/dav/objects.ts'
import { dayBack, readEntryBack } from '#capture/entry-back.ts'
import { printDay, type Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import { Problem } from '#core/problem.ts'
import { putCalendarObject, type CalendarObject } from '#store/calendar-objects.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { provide } from '../provide.ts'
import { recordNote } from '../record-note.ts'
import { snooze } from '../snooze.ts'
import type { Wanted } from './wanted.ts'

export type ComeBack = {
  readonly object: CalendarObject
  readonly read: ObjectRead
  /** Absent where the step is gone. */
  readonly wanted: Wanted | undefined
  /** One's own zone, for times that name none. */
  readonly zone: string
}

/** Whether the plan may have moved by it. */
export async function readBack(
  desk: Desk,
  { object, read, wanted, zone }: ComeBack,
): Promise<boolean> {
  const back = readEntryBack(read.text, zone)
  const { etag, href } = read
  const seen = { ...object, href, etag, state: 'written' as const }
  // Somebody has put something else there, or the server has: it is written over where it is ours at all.
  if (!wanted || !back || back.uid !== object.uid) {
    await keep(desk, wanted ? { ...seen, digest: '' } : seen)
    return false
  }
  const sequence = Math.max(object.sequence, Math.min(back.sequence, mostSequence))
  const known = { ...seen, sequence }
  if (back.isTicked) return tickedOff(desk, known, wanted, `${etag} ticked`)
  if (back.isOut) {
    await keep(desk, { ...known, state: 'out', isTicked: false })
    return false
  }
  // Cut off while it was written: what lies there is ours, or what was there before.
  if (object.state === 'writing') {
    await keep(desk, { ...known, digest: '', isTicked: false })
    return false
  }
  const day = dayBack(back, wanted.zone)
  const isMoved = day !== undefined && day !== object.on && day !== wanted.on
  if (isMoved) return movedTo(desk, known, wanted, { day, mark: `${etag} moved` })
  await keep(desk, { ...known, isTicked: false })
  return false
}

const mostSequence = 1_000_000

/** Ticking off says that a note went out as its title has it, or that a thing was sent. How a call went it cannot say. */
async function tickedOff(
  desk: Desk,
  object: CalendarObject,
  { application, step }: Wanted,
  mark: string,
): Promise<boolean> {
  await keep(desk, { ...object, isTicked: true })
  if (object.isTicked || !step) return false
  const about = { key: keyOf(object, mark), application, contact: step.contact }
  try {
    switch (step.kind) {
      case 'call':
        return false
      case 'material':
        await provide(desk, { key: about.key, application, what: step.what })
        return true
      case 'thank-you':
      case 'status-note':
      case 'check-in': {
        const channel = step.kind === 'check-in' ? 'email' : step.channel
        if (channel === undefined || step.needs !== undefined) return false
        const words = 'Ticked off in your calendar.'
        await recordNote(desk, { ...about, kind: step.kind, channel, reason: '', words })
        return true
      }
    }
  } catch (error) {
    // What speaks against it is asked about.
    if (error instanceof Problem) return false
    throw error
  }
}

async function movedTo(
  desk: Desk,
  object: CalendarObject,
  { application, step, isNext }: Wanted,
  { day, mark }: { readonly day: Day; readonly mark: string },
): Promise<boolean> {
  const decline = async (because: string) => {
    const declined = `You moved this to ${sayDay(day)} in your calendar. ${because}`
    await keep(desk, { ...object, digest: '', declined, isTicked: false })
    return false
  }
  if (!step) return decline('The time of an interview is changed on its page.')
  if (!isNext)
    return decline('It follows from the step before it, and moves with that one; alone it stays.')
  const { contact, kind, what } = step
  const key = keyOf(object, mark)
  try {
    await snooze(desk, { key, application, contact, kind, what, on: printDay(day) })
  } catch (error) {
    if (error instanceof Problem) return decline(error.message)
    throw error
  }
  // It is written anew with its because, also where its day was rolled on.
  const { declined: _, ...free } = object
  await keep(desk, { ...free, digest: '', on: day, isTicked: false })
  return true
}

/** The same for the same change there, so that after a break it has no second effect. */
function keyOf({ uid }: CalendarObject, mark: string): string {
  return createHash('sha256').update(`${uid} ${mark}`).digest('base64url')
}

async function keep({ db, account }: Desk, object: CalendarObject): Promise<void> {
  await write(db, account, (db) => putCalendarObject(db, account, object))
}
