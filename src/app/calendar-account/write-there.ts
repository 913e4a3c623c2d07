// Writing what the plan has into the calendar. Before the server is asked it is noted here what is about to be done,
// so that after a break it is known whose doing it was.
import type { DavAccess } from '#channels/dav/ask.ts'
import type { Moment } from '#core/days/moment.ts'
import { printEntry } from '#core/calendar/print-entry.ts'
import {
  putCalendarObject,
  removeCalendarObject,
  type CalendarObject,
} from '#store/calendar-objects.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { digestOf, withDeclined, type Wanted } from './wanted.ts'

export type Writing = {
  readonly access: DavAccess
  readonly calendar: string
  readonly objects: readonly CalendarObject[]
  readonly wanted: ReadonlyMap<string, Wanted>
}

/** Gives whether all of it is as it should be; what was changed there meanwhile is read the next time. */
export async function writeThere(desk: Desk, writing: Writing): Promise<boolean> {
  let isWhole = true
  const { objects, wanted } = writing
  const known = new Map(objects.map((object) => [object.uid, object]))
  const gone = objects.filter(({ uid }) => !wanted.has(uid))
  for (const some of chunksOf(gone)) {
    if (!(await takeOut(desk, writing, some))) isWhole = false
  }
  const due = [...wanted.values()].flatMap((one) => {
    const object = known.get(one.uid)
    return object && !isToBeWritten(object, one) ? [] : [nextOf(writing, one, object)]
  })
  for (const some of chunksOf(due)) {
    if (!(await put(desk, writing, some))) isWhole = false
  }
  return isWhole
}

/** What is noted together: each note is safe on disk before it goes on. */
function* chunksOf<One>(all: readonly One[]): Generator<readonly One[]> {
  for (let from = 0; from < all.length; from += 25) yield all.slice(from, from + 25)
}

export function isToBeWritten(object: CalendarObject, wanted: Wanted): boolean {
  if (object.state === 'out' || object.state === 'left-out' || object.isTicked) return false
  if (object.state !== 'written') return true
  return object.digest !== digestOf(withDeclined(wanted, declinedOf(object, wanted)))
}

/** Once the step stands on another day, what was said of the one before is over. */
function declinedOf({ declined, on }: CalendarObject, wanted: Wanted): string | undefined {
  return on === wanted.on ? declined : undefined
}

type Due = {
  readonly object: CalendarObject | undefined
  readonly next: CalendarObject
  readonly text: (changedAt: Moment) => string
}

function nextOf({ calendar }: Writing, wanted: Wanted, object: CalendarObject | undefined): Due {
  const declined = object && declinedOf(object, wanted)
  const printed = withDeclined(wanted, declined)
  const sequence = object ? object.sequence + 1 : 0
  const next: CalendarObject = {
    ...{ uid: wanted.uid, href: object?.href ?? hrefOf(calendar, wanted.uid) },
    ...(object?.etag !== undefined && { etag: object.etag }),
    ...{ digest: digestOf(printed), sequence, on: wanted.on },
    ...{ state: 'writing', isTicked: false, ...(declined !== undefined && { declined }) },
  }
  return { object, next, text: (changedAt) => printEntry({ ...printed, sequence, changedAt }) }
}

async function put(desk: Desk, { access }: Writing, some: readonly Due[]): Promise<boolean> {
  const { putObject } = await import('#channels/dav/objects.ts')
  const written: CalendarObject[] = []
  await keep(
    desk,
    some.map(({ next }) => next),
  )
  try {
    for (const { object, next, text } of some) {
      const { etag, ...unmarked } = next
      const asked = { href: next.href, text: text(desk.now()), ...(etag !== undefined && { etag }) }
      const answered = await putObject(access, 'calendar', asked)
      if (answered.state === 'changed') {
        // It is there although it is new here, or it was changed there just now: that is read before anything else,
        // against the day it was last written for.
        const before = object ? { state: object.state, on: object.on } : {}
        written.push({ ...unmarked, digest: '', ...before })
      } else {
        const mark = answered.etag === undefined ? {} : { etag: answered.etag }
        written.push({ ...unmarked, ...mark, state: 'written' })
      }
    }
  } finally {
    await keep(desk, written)
  }
  return written.every(({ etag }) => etag !== undefined)
}

async function takeOut(
  desk: Desk,
  { access }: Writing,
  some: readonly CalendarObject[],
): Promise<boolean> {
  const { removeObject } = await import('#channels/dav/objects.ts')
  const isThere = ({ state }: CalendarObject) => state !== 'out' && state !== 'left-out'
  await keep(
    desk,
    some.filter(isThere).map((object) => ({ ...object, state: 'removing' as const })),
  )
  const removed: string[] = []
  const changed: CalendarObject[] = []
  try {
    for (const object of some) {
      const { etag: _, ...unmarked } = object
      if (isThere(object) && (await removeObject(access, object)) === 'changed')
        changed.push({ ...unmarked, state: 'written' })
      else removed.push(object.uid)
    }
  } finally {
    const { db, account } = desk
    await write(db, account, async (db) => {
      for (const uid of removed) await removeCalendarObject(db, account, uid)
      for (const object of changed) await putCalendarObject(db, account, object)
    })
  }
  return changed.length === 0
}

function hrefOf(calendar: string, uid: string): string {
  const base = calendar.endsWith('/') ? calendar : `${calendar}/`
  return new URL(`${uid.split('@')[0]}.ics`, base).href
}

async function keep({ db, account }: Desk, objects: readonly CalendarObject[]): Promise<void> {
  if (objects.length === 0) return
  await write(db, account, async (db) => {
    for (const object of objects) await putCalendarObject(db, account, object)
  })
}
